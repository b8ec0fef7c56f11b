/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cifar Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Files in the binary format of CIFAR-10 or CIFAR-100: 32 x 32 x 3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.CifarData#getTrainFiles <em>Train Files</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.CifarData#getTestFile <em>Test File</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.CifarData#isFineLabels <em>Fine Labels</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getCifarData()
 * @model
 * @generated
 */
public interface CifarData extends DataSet {
	/**
	 * Returns the value of the '<em><b>Train Files</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Batches of the training set, in order. The paths are relative to the folder of the experiment file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Train Files</em>' attribute list.
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getCifarData_TrainFiles()
	 * @model
	 * @generated
	 */
	EList<String> getTrainFiles();

	/**
	 * Returns the value of the '<em><b>Test File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The test set. The path is relative to the folder of the experiment file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Test File</em>' attribute.
	 * @see #setTestFile(String)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getCifarData_TestFile()
	 * @model
	 * @generated
	 */
	String getTestFile();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.CifarData#getTestFile <em>Test File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Test File</em>' attribute.
	 * @see #getTestFile()
	 * @generated
	 */
	void setTestFile(String value);

	/**
	 * Returns the value of the '<em><b>Fine Labels</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CIFAR-100: use the 100 fine labels instead of the 20 coarse ones. Must stay false for CIFAR-10, whose files have one label per image.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fine Labels</em>' attribute.
	 * @see #setFineLabels(boolean)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getCifarData_FineLabels()
	 * @model default="false"
	 * @generated
	 */
	boolean isFineLabels();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.CifarData#isFineLabels <em>Fine Labels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fine Labels</em>' attribute.
	 * @see #isFineLabels()
	 * @generated
	 */
	void setFineLabels(boolean value);

} // CifarData
