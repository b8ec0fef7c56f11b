/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.ohmlab.model.experiment.CifarData;
import org.ohmlab.model.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cifar Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.impl.CifarDataImpl#getTrainFiles <em>Train Files</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.CifarDataImpl#getTestFile <em>Test File</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.CifarDataImpl#isFineLabels <em>Fine Labels</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CifarDataImpl extends DataSetImpl implements CifarData {
	/**
	 * The cached value of the '{@link #getTrainFiles() <em>Train Files</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainFiles()
	 * @generated
	 * @ordered
	 */
	protected EList<String> trainFiles;

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
	 * The default value of the '{@link #isFineLabels() <em>Fine Labels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFineLabels()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FINE_LABELS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFineLabels() <em>Fine Labels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFineLabels()
	 * @generated
	 * @ordered
	 */
	protected boolean fineLabels = FINE_LABELS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CifarDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.CIFAR_DATA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTrainFiles() {
		if (trainFiles == null) {
			trainFiles = new EDataTypeUniqueEList<String>(String.class, this, ExperimentPackage.CIFAR_DATA__TRAIN_FILES);
		}
		return trainFiles;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CIFAR_DATA__TEST_FILE, oldTestFile, testFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFineLabels() {
		return fineLabels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFineLabels(boolean newFineLabels) {
		boolean oldFineLabels = fineLabels;
		fineLabels = newFineLabels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.CIFAR_DATA__FINE_LABELS, oldFineLabels, fineLabels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.CIFAR_DATA__TRAIN_FILES:
				return getTrainFiles();
			case ExperimentPackage.CIFAR_DATA__TEST_FILE:
				return getTestFile();
			case ExperimentPackage.CIFAR_DATA__FINE_LABELS:
				return isFineLabels();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.CIFAR_DATA__TRAIN_FILES:
				getTrainFiles().clear();
				getTrainFiles().addAll((Collection<? extends String>)newValue);
				return;
			case ExperimentPackage.CIFAR_DATA__TEST_FILE:
				setTestFile((String)newValue);
				return;
			case ExperimentPackage.CIFAR_DATA__FINE_LABELS:
				setFineLabels((Boolean)newValue);
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
			case ExperimentPackage.CIFAR_DATA__TRAIN_FILES:
				getTrainFiles().clear();
				return;
			case ExperimentPackage.CIFAR_DATA__TEST_FILE:
				setTestFile(TEST_FILE_EDEFAULT);
				return;
			case ExperimentPackage.CIFAR_DATA__FINE_LABELS:
				setFineLabels(FINE_LABELS_EDEFAULT);
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
			case ExperimentPackage.CIFAR_DATA__TRAIN_FILES:
				return trainFiles != null && !trainFiles.isEmpty();
			case ExperimentPackage.CIFAR_DATA__TEST_FILE:
				return TEST_FILE_EDEFAULT == null ? testFile != null : !TEST_FILE_EDEFAULT.equals(testFile);
			case ExperimentPackage.CIFAR_DATA__FINE_LABELS:
				return fineLabels != FINE_LABELS_EDEFAULT;
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
		result.append(" (trainFiles: ");
		result.append(trainFiles);
		result.append(", testFile: ");
		result.append(testFile);
		result.append(", fineLabels: ");
		result.append(fineLabels);
		result.append(')');
		return result.toString();
	}

} //CifarDataImpl
