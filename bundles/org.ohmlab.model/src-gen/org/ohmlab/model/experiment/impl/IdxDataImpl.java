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

import org.ohmlab.model.experiment.ExperimentPackage;
import org.ohmlab.model.experiment.IdxData;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Idx Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.impl.IdxDataImpl#getTrainImageFile <em>Train Image File</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.IdxDataImpl#getTrainLabelFile <em>Train Label File</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.IdxDataImpl#getTestImageFile <em>Test Image File</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.IdxDataImpl#getTestLabelFile <em>Test Label File</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IdxDataImpl extends DataSetImpl implements IdxData {
	/**
	 * The default value of the '{@link #getTrainImageFile() <em>Train Image File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainImageFile()
	 * @generated
	 * @ordered
	 */
	protected static final String TRAIN_IMAGE_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrainImageFile() <em>Train Image File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainImageFile()
	 * @generated
	 * @ordered
	 */
	protected String trainImageFile = TRAIN_IMAGE_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrainLabelFile() <em>Train Label File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainLabelFile()
	 * @generated
	 * @ordered
	 */
	protected static final String TRAIN_LABEL_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrainLabelFile() <em>Train Label File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainLabelFile()
	 * @generated
	 * @ordered
	 */
	protected String trainLabelFile = TRAIN_LABEL_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTestImageFile() <em>Test Image File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestImageFile()
	 * @generated
	 * @ordered
	 */
	protected static final String TEST_IMAGE_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTestImageFile() <em>Test Image File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestImageFile()
	 * @generated
	 * @ordered
	 */
	protected String testImageFile = TEST_IMAGE_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTestLabelFile() <em>Test Label File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestLabelFile()
	 * @generated
	 * @ordered
	 */
	protected static final String TEST_LABEL_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTestLabelFile() <em>Test Label File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestLabelFile()
	 * @generated
	 * @ordered
	 */
	protected String testLabelFile = TEST_LABEL_FILE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IdxDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.IDX_DATA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTrainImageFile() {
		return trainImageFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrainImageFile(String newTrainImageFile) {
		String oldTrainImageFile = trainImageFile;
		trainImageFile = newTrainImageFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.IDX_DATA__TRAIN_IMAGE_FILE, oldTrainImageFile, trainImageFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTrainLabelFile() {
		return trainLabelFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrainLabelFile(String newTrainLabelFile) {
		String oldTrainLabelFile = trainLabelFile;
		trainLabelFile = newTrainLabelFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.IDX_DATA__TRAIN_LABEL_FILE, oldTrainLabelFile, trainLabelFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTestImageFile() {
		return testImageFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestImageFile(String newTestImageFile) {
		String oldTestImageFile = testImageFile;
		testImageFile = newTestImageFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.IDX_DATA__TEST_IMAGE_FILE, oldTestImageFile, testImageFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTestLabelFile() {
		return testLabelFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestLabelFile(String newTestLabelFile) {
		String oldTestLabelFile = testLabelFile;
		testLabelFile = newTestLabelFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.IDX_DATA__TEST_LABEL_FILE, oldTestLabelFile, testLabelFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.IDX_DATA__TRAIN_IMAGE_FILE:
				return getTrainImageFile();
			case ExperimentPackage.IDX_DATA__TRAIN_LABEL_FILE:
				return getTrainLabelFile();
			case ExperimentPackage.IDX_DATA__TEST_IMAGE_FILE:
				return getTestImageFile();
			case ExperimentPackage.IDX_DATA__TEST_LABEL_FILE:
				return getTestLabelFile();
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
			case ExperimentPackage.IDX_DATA__TRAIN_IMAGE_FILE:
				setTrainImageFile((String)newValue);
				return;
			case ExperimentPackage.IDX_DATA__TRAIN_LABEL_FILE:
				setTrainLabelFile((String)newValue);
				return;
			case ExperimentPackage.IDX_DATA__TEST_IMAGE_FILE:
				setTestImageFile((String)newValue);
				return;
			case ExperimentPackage.IDX_DATA__TEST_LABEL_FILE:
				setTestLabelFile((String)newValue);
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
			case ExperimentPackage.IDX_DATA__TRAIN_IMAGE_FILE:
				setTrainImageFile(TRAIN_IMAGE_FILE_EDEFAULT);
				return;
			case ExperimentPackage.IDX_DATA__TRAIN_LABEL_FILE:
				setTrainLabelFile(TRAIN_LABEL_FILE_EDEFAULT);
				return;
			case ExperimentPackage.IDX_DATA__TEST_IMAGE_FILE:
				setTestImageFile(TEST_IMAGE_FILE_EDEFAULT);
				return;
			case ExperimentPackage.IDX_DATA__TEST_LABEL_FILE:
				setTestLabelFile(TEST_LABEL_FILE_EDEFAULT);
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
			case ExperimentPackage.IDX_DATA__TRAIN_IMAGE_FILE:
				return TRAIN_IMAGE_FILE_EDEFAULT == null ? trainImageFile != null : !TRAIN_IMAGE_FILE_EDEFAULT.equals(trainImageFile);
			case ExperimentPackage.IDX_DATA__TRAIN_LABEL_FILE:
				return TRAIN_LABEL_FILE_EDEFAULT == null ? trainLabelFile != null : !TRAIN_LABEL_FILE_EDEFAULT.equals(trainLabelFile);
			case ExperimentPackage.IDX_DATA__TEST_IMAGE_FILE:
				return TEST_IMAGE_FILE_EDEFAULT == null ? testImageFile != null : !TEST_IMAGE_FILE_EDEFAULT.equals(testImageFile);
			case ExperimentPackage.IDX_DATA__TEST_LABEL_FILE:
				return TEST_LABEL_FILE_EDEFAULT == null ? testLabelFile != null : !TEST_LABEL_FILE_EDEFAULT.equals(testLabelFile);
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
		result.append(" (trainImageFile: ");
		result.append(trainImageFile);
		result.append(", trainLabelFile: ");
		result.append(trainLabelFile);
		result.append(", testImageFile: ");
		result.append(testImageFile);
		result.append(", testLabelFile: ");
		result.append(testLabelFile);
		result.append(')');
		return result.toString();
	}

} //IdxDataImpl
