/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Npz Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * NumPy archives with the arrays x (images) and y (labels).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.NpzData#getTrainFile <em>Train File</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.NpzData#getTestFile <em>Test File</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getNpzData()
 * @model
 * @generated
 */
public interface NpzData extends DataSet {
	/**
	 * Returns the value of the '<em><b>Train File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The training set. The path is relative to the folder of the experiment file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Train File</em>' attribute.
	 * @see #setTrainFile(String)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getNpzData_TrainFile()
	 * @model
	 * @generated
	 */
	String getTrainFile();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.NpzData#getTrainFile <em>Train File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Train File</em>' attribute.
	 * @see #getTrainFile()
	 * @generated
	 */
	void setTrainFile(String value);

	/**
	 * Returns the value of the '<em><b>Test File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The test set. The path is relative to the folder of the experiment file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Test File</em>' attribute.
	 * @see #setTestFile(String)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getNpzData_TestFile()
	 * @model
	 * @generated
	 */
	String getTestFile();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.NpzData#getTestFile <em>Test File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Test File</em>' attribute.
	 * @see #getTestFile()
	 * @generated
	 */
	void setTestFile(String value);

} // NpzData
