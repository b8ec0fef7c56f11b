/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ohmlab.model.experiment.CsvData;
import org.ohmlab.model.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Csv Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.impl.CsvDataImpl#getTrainFile <em>Train File</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.CsvDataImpl#getTestFile <em>Test File</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.CsvDataImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.CsvDataImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.CsvDataImpl#getChannels <em>Channels</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.CsvDataImpl#getLabelColumn <em>Label Column</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.CsvDataImpl#isHeader <em>Header</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CsvDataImpl extends DataSetImpl implements CsvData {
	/**
	 * The default value of the '{@link #getTrainFile() <em>Train File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainFile()
	 * @generated
	 * @ordered
	 */
	protected static final String TRAIN_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrainFile() <em>Train File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainFile()
	 * @generated
	 * @ordered
	 */
	protected String trainFile = TRAIN_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTestFile() <em>Test File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestFile()
	 * @generated
	 * @ordered
	 */
	protected static final String TEST_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTestFile() <em>Test File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestFile()
	 * @generated
	 * @ordered
	 */
	protected String testFile = TEST_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected static final int HEIGHT_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected int height = HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected static final int WIDTH_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected int width = WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getChannels() <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected static final int CHANNELS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getChannels() <em>Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannels()
	 * @generated
	 * @ordered
	 */
	protected int channels = CHANNELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabelColumn() <em>Label Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelColumn()
	 * @generated
	 * @ordered
	 */
	protected static final int LABEL_COLUMN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLabelColumn() <em>Label Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelColumn()
	 * @generated
	 * @ordered
	 */
	protected int labelColumn = LABEL_COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #isHeader() <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHeader()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HEADER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHeader() <em>Header</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHeader()
	 * @generated
	 * @ordered
	 */
	protected boolean header = HEADER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CsvDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.CSV_DATA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTrainFile() {
		return trainFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrainFile(String newTrainFile) {
		String oldTrainFile = trainFile;
		trainFile = newTrainFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CSV_DATA__TRAIN_FILE, oldTrainFile, trainFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTestFile() {
		return testFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestFile(String newTestFile) {
		String oldTestFile = testFile;
		testFile = newTestFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CSV_DATA__TEST_FILE, oldTestFile, testFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeight() {
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeight(int newHeight) {
		int oldHeight = height;
		height = newHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CSV_DATA__HEIGHT, oldHeight, height));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWidth() {
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidth(int newWidth) {
		int oldWidth = width;
		width = newWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CSV_DATA__WIDTH, oldWidth, width));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getChannels() {
		return channels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannels(int newChannels) {
		int oldChannels = channels;
		channels = newChannels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CSV_DATA__CHANNELS, oldChannels, channels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLabelColumn() {
		return labelColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelColumn(int newLabelColumn) {
		int oldLabelColumn = labelColumn;
		labelColumn = newLabelColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CSV_DATA__LABEL_COLUMN, oldLabelColumn, labelColumn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHeader() {
		return header;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeader(boolean newHeader) {
		boolean oldHeader = header;
		header = newHeader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CSV_DATA__HEADER, oldHeader, header));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.CSV_DATA__TRAIN_FILE:
				return getTrainFile();
			case ExperimentPackage.CSV_DATA__TEST_FILE:
				return getTestFile();
			case ExperimentPackage.CSV_DATA__HEIGHT:
				return getHeight();
			case ExperimentPackage.CSV_DATA__WIDTH:
				return getWidth();
			case ExperimentPackage.CSV_DATA__CHANNELS:
				return getChannels();
			case ExperimentPackage.CSV_DATA__LABEL_COLUMN:
				return getLabelColumn();
			case ExperimentPackage.CSV_DATA__HEADER:
				return isHeader();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.CSV_DATA__TRAIN_FILE:
				setTrainFile((String)newValue);
				return;
			case ExperimentPackage.CSV_DATA__TEST_FILE:
				setTestFile((String)newValue);
				return;
			case ExperimentPackage.CSV_DATA__HEIGHT:
				setHeight((Integer)newValue);
				return;
			case ExperimentPackage.CSV_DATA__WIDTH:
				setWidth((Integer)newValue);
				return;
			case ExperimentPackage.CSV_DATA__CHANNELS:
				setChannels((Integer)newValue);
				return;
			case ExperimentPackage.CSV_DATA__LABEL_COLUMN:
				setLabelColumn((Integer)newValue);
				return;
			case ExperimentPackage.CSV_DATA__HEADER:
				setHeader((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExperimentPackage.CSV_DATA__TRAIN_FILE:
				setTrainFile(TRAIN_FILE_EDEFAULT);
				return;
			case ExperimentPackage.CSV_DATA__TEST_FILE:
				setTestFile(TEST_FILE_EDEFAULT);
				return;
			case ExperimentPackage.CSV_DATA__HEIGHT:
				setHeight(HEIGHT_EDEFAULT);
				return;
			case ExperimentPackage.CSV_DATA__WIDTH:
				setWidth(WIDTH_EDEFAULT);
				return;
			case ExperimentPackage.CSV_DATA__CHANNELS:
				setChannels(CHANNELS_EDEFAULT);
				return;
			case ExperimentPackage.CSV_DATA__LABEL_COLUMN:
				setLabelColumn(LABEL_COLUMN_EDEFAULT);
				return;
			case ExperimentPackage.CSV_DATA__HEADER:
				setHeader(HEADER_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExperimentPackage.CSV_DATA__TRAIN_FILE:
				return TRAIN_FILE_EDEFAULT == null ? trainFile != null : !TRAIN_FILE_EDEFAULT.equals(trainFile);
			case ExperimentPackage.CSV_DATA__TEST_FILE:
				return TEST_FILE_EDEFAULT == null ? testFile != null : !TEST_FILE_EDEFAULT.equals(testFile);
			case ExperimentPackage.CSV_DATA__HEIGHT:
				return height != HEIGHT_EDEFAULT;
			case ExperimentPackage.CSV_DATA__WIDTH:
				return width != WIDTH_EDEFAULT;
			case ExperimentPackage.CSV_DATA__CHANNELS:
				return channels != CHANNELS_EDEFAULT;
			case ExperimentPackage.CSV_DATA__LABEL_COLUMN:
				return labelColumn != LABEL_COLUMN_EDEFAULT;
			case ExperimentPackage.CSV_DATA__HEADER:
				return header != HEADER_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (trainFile: ");
		result.append(trainFile);
		result.append(", testFile: ");
		result.append(testFile);
		result.append(", height: ");
		result.append(height);
		result.append(", width: ");
		result.append(width);
		result.append(", channels: ");
		result.append(channels);
		result.append(", labelColumn: ");
		result.append(labelColumn);
		result.append(", header: ");
		result.append(header);
		result.append(')');
		return result.toString();
	}

} //CsvDataImpl
