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
import org.ohmlab.model.experiment.NpzData;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Npz Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.impl.NpzDataImpl#getTrainFile <em>Train File</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.NpzDataImpl#getTestFile <em>Test File</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NpzDataImpl extends DataSetImpl implements NpzData {
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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NpzDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.NPZ_DATA;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.NPZ_DATA__TRAIN_FILE, oldTrainFile, trainFile));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.NPZ_DATA__TEST_FILE, oldTestFile, testFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.NPZ_DATA__TRAIN_FILE:
				return getTrainFile();
			case ExperimentPackage.NPZ_DATA__TEST_FILE:
				return getTestFile();
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
			case ExperimentPackage.NPZ_DATA__TRAIN_FILE:
				setTrainFile((String)newValue);
				return;
			case ExperimentPackage.NPZ_DATA__TEST_FILE:
				setTestFile((String)newValue);
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
			case ExperimentPackage.NPZ_DATA__TRAIN_FILE:
				setTrainFile(TRAIN_FILE_EDEFAULT);
				return;
			case ExperimentPackage.NPZ_DATA__TEST_FILE:
				setTestFile(TEST_FILE_EDEFAULT);
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
			case ExperimentPackage.NPZ_DATA__TRAIN_FILE:
				return TRAIN_FILE_EDEFAULT == null ? trainFile != null : !TRAIN_FILE_EDEFAULT.equals(trainFile);
			case ExperimentPackage.NPZ_DATA__TEST_FILE:
				return TEST_FILE_EDEFAULT == null ? testFile != null : !TEST_FILE_EDEFAULT.equals(testFile);
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
		result.append(')');
		return result.toString();
	}

} //NpzDataImpl
