/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Csv Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Tables with one image per line.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.CsvData#getTrainFile <em>Train File</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.CsvData#getTestFile <em>Test File</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.CsvData#getHeight <em>Height</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.CsvData#getWidth <em>Width</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.CsvData#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.CsvData#getLabelColumn <em>Label Column</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.CsvData#isHeader <em>Header</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getCsvData()
 * @model
 * @generated
 */
public interface CsvData extends DataSet {
	/**
	 * Returns the value of the '<em><b>Train File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The training set. The path is relative to the folder of the experiment file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Train File</em>' attribute.
	 * @see #setTrainFile(String)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getCsvData_TrainFile()
	 * @model
	 * @generated
	 */
	String getTrainFile();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.CsvData#getTrainFile <em>Train File</em>}' attribute.
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
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getCsvData_TestFile()
	 * @model
	 * @generated
	 */
	String getTestFile();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.CsvData#getTestFile <em>Test File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Test File</em>' attribute.
	 * @see #getTestFile()
	 * @generated
	 */
	void setTestFile(String value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows of an image.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getCsvData_Height()
	 * @model default="1"
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.CsvData#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns of an image.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getCsvData_Width()
	 * @model default="1"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.CsvData#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Channels</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channels of an image; the values of a line are in the order row, column, channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channels</em>' attribute.
	 * @see #setChannels(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getCsvData_Channels()
	 * @model default="1"
	 * @generated
	 */
	int getChannels();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.CsvData#getChannels <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channels</em>' attribute.
	 * @see #getChannels()
	 * @generated
	 */
	void setChannels(int value);

	/**
	 * Returns the value of the '<em><b>Label Column</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column of the label, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label Column</em>' attribute.
	 * @see #setLabelColumn(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getCsvData_LabelColumn()
	 * @model default="0"
	 * @generated
	 */
	int getLabelColumn();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.CsvData#getLabelColumn <em>Label Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label Column</em>' attribute.
	 * @see #getLabelColumn()
	 * @generated
	 */
	void setLabelColumn(int value);

	/**
	 * Returns the value of the '<em><b>Header</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the first line holds names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Header</em>' attribute.
	 * @see #setHeader(boolean)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getCsvData_Header()
	 * @model default="false"
	 * @generated
	 */
	boolean isHeader();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.CsvData#isHeader <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Header</em>' attribute.
	 * @see #isHeader()
	 * @generated
	 */
	void setHeader(boolean value);

} // CsvData
