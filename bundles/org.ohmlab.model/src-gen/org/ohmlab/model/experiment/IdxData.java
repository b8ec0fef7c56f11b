/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Idx Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Files in the IDX format of the MNIST family, plain or gzip-compressed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.IdxData#getTrainImageFile <em>Train Image File</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.IdxData#getTrainLabelFile <em>Train Label File</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.IdxData#getTestImageFile <em>Test Image File</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.IdxData#getTestLabelFile <em>Test Label File</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getIdxData()
 * @model
 * @generated
 */
public interface IdxData extends DataSet {
	/**
	 * Returns the value of the '<em><b>Train Image File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Images of the training set. The path is relative to the folder of the experiment file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Train Image File</em>' attribute.
	 * @see #setTrainImageFile(String)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getIdxData_TrainImageFile()
	 * @model
	 * @generated
	 */
	String getTrainImageFile();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.IdxData#getTrainImageFile <em>Train Image File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Train Image File</em>' attribute.
	 * @see #getTrainImageFile()
	 * @generated
	 */
	void setTrainImageFile(String value);

	/**
	 * Returns the value of the '<em><b>Train Label File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Labels of the training set. The path is relative to the folder of the experiment file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Train Label File</em>' attribute.
	 * @see #setTrainLabelFile(String)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getIdxData_TrainLabelFile()
	 * @model
	 * @generated
	 */
	String getTrainLabelFile();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.IdxData#getTrainLabelFile <em>Train Label File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Train Label File</em>' attribute.
	 * @see #getTrainLabelFile()
	 * @generated
	 */
	void setTrainLabelFile(String value);

	/**
	 * Returns the value of the '<em><b>Test Image File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Images of the test set. The path is relative to the folder of the experiment file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Test Image File</em>' attribute.
	 * @see #setTestImageFile(String)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getIdxData_TestImageFile()
	 * @model
	 * @generated
	 */
	String getTestImageFile();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.IdxData#getTestImageFile <em>Test Image File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Test Image File</em>' attribute.
	 * @see #getTestImageFile()
	 * @generated
	 */
	void setTestImageFile(String value);

	/**
	 * Returns the value of the '<em><b>Test Label File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Labels of the test set. The path is relative to the folder of the experiment file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Test Label File</em>' attribute.
	 * @see #setTestLabelFile(String)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getIdxData_TestLabelFile()
	 * @model
	 * @generated
	 */
	String getTestLabelFile();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.IdxData#getTestLabelFile <em>Test Label File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Test Label File</em>' attribute.
	 * @see #getTestLabelFile()
	 * @generated
	 */
	void setTestLabelFile(String value);

} // IdxData
