/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment.impl;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ohmlab.model.base.BaseFactory;
import org.ohmlab.model.base.BasePackage;

import org.ohmlab.model.base.impl.NamedImpl;

import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.impl.DataSetImpl#getTrainImages <em>Train Images</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.DataSetImpl#getTestImages <em>Test Images</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.DataSetImpl#getValidationImages <em>Validation Images</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.DataSetImpl#getMean <em>Mean</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.DataSetImpl#getDeviation <em>Deviation</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.DataSetImpl#getClasses <em>Classes</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DataSetImpl extends NamedImpl implements DataSet {
	/**
	 * The default value of the '{@link #getTrainImages() <em>Train Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainImages()
	 * @generated
	 * @ordered
	 */
	protected static final int TRAIN_IMAGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTrainImages() <em>Train Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainImages()
	 * @generated
	 * @ordered
	 */
	protected int trainImages = TRAIN_IMAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getTestImages() <em>Test Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestImages()
	 * @generated
	 * @ordered
	 */
	protected static final int TEST_IMAGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTestImages() <em>Test Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestImages()
	 * @generated
	 * @ordered
	 */
	protected int testImages = TEST_IMAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidationImages() <em>Validation Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidationImages()
	 * @generated
	 * @ordered
	 */
	protected static final int VALIDATION_IMAGES_EDEFAULT = 5000;

	/**
	 * The cached value of the '{@link #getValidationImages() <em>Validation Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidationImages()
	 * @generated
	 * @ordered
	 */
	protected int validationImages = VALIDATION_IMAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMean() <em>Mean</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMean()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<Double> MEAN_EDEFAULT = (List<Double>)BaseFactory.eINSTANCE.createFromString(BasePackage.eINSTANCE.getNumbers(), "0.5");

	/**
	 * The cached value of the '{@link #getMean() <em>Mean</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMean()
	 * @generated
	 * @ordered
	 */
	protected List<Double> mean = MEAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeviation() <em>Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviation()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<Double> DEVIATION_EDEFAULT = (List<Double>)BaseFactory.eINSTANCE.createFromString(BasePackage.eINSTANCE.getNumbers(), "0.5");

	/**
	 * The cached value of the '{@link #getDeviation() <em>Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviation()
	 * @generated
	 * @ordered
	 */
	protected List<Double> deviation = DEVIATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getClasses() <em>Classes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClasses()
	 * @generated
	 * @ordered
	 */
	protected static final int CLASSES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getClasses() <em>Classes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClasses()
	 * @generated
	 * @ordered
	 */
	protected int classes = CLASSES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.DATA_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTrainImages() {
		return trainImages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrainImages(int newTrainImages) {
		int oldTrainImages = trainImages;
		trainImages = newTrainImages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.DATA_SET__TRAIN_IMAGES, oldTrainImages, trainImages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTestImages() {
		return testImages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestImages(int newTestImages) {
		int oldTestImages = testImages;
		testImages = newTestImages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.DATA_SET__TEST_IMAGES, oldTestImages, testImages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValidationImages() {
		return validationImages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidationImages(int newValidationImages) {
		int oldValidationImages = validationImages;
		validationImages = newValidationImages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.DATA_SET__VALIDATION_IMAGES, oldValidationImages, validationImages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Double> getMean() {
		return mean;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMean(List<Double> newMean) {
		List<Double> oldMean = mean;
		mean = newMean;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.DATA_SET__MEAN, oldMean, mean));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Double> getDeviation() {
		return deviation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviation(List<Double> newDeviation) {
		List<Double> oldDeviation = deviation;
		deviation = newDeviation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.DATA_SET__DEVIATION, oldDeviation, deviation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getClasses() {
		return classes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClasses(int newClasses) {
		int oldClasses = classes;
		classes = newClasses;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.DATA_SET__CLASSES, oldClasses, classes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.DATA_SET__TRAIN_IMAGES:
				return getTrainImages();
			case ExperimentPackage.DATA_SET__TEST_IMAGES:
				return getTestImages();
			case ExperimentPackage.DATA_SET__VALIDATION_IMAGES:
				return getValidationImages();
			case ExperimentPackage.DATA_SET__MEAN:
				return getMean();
			case ExperimentPackage.DATA_SET__DEVIATION:
				return getDeviation();
			case ExperimentPackage.DATA_SET__CLASSES:
				return getClasses();
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
			case ExperimentPackage.DATA_SET__TRAIN_IMAGES:
				setTrainImages((Integer)newValue);
				return;
			case ExperimentPackage.DATA_SET__TEST_IMAGES:
				setTestImages((Integer)newValue);
				return;
			case ExperimentPackage.DATA_SET__VALIDATION_IMAGES:
				setValidationImages((Integer)newValue);
				return;
			case ExperimentPackage.DATA_SET__MEAN:
				setMean((List<Double>)newValue);
				return;
			case ExperimentPackage.DATA_SET__DEVIATION:
				setDeviation((List<Double>)newValue);
				return;
			case ExperimentPackage.DATA_SET__CLASSES:
				setClasses((Integer)newValue);
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
			case ExperimentPackage.DATA_SET__TRAIN_IMAGES:
				setTrainImages(TRAIN_IMAGES_EDEFAULT);
				return;
			case ExperimentPackage.DATA_SET__TEST_IMAGES:
				setTestImages(TEST_IMAGES_EDEFAULT);
				return;
			case ExperimentPackage.DATA_SET__VALIDATION_IMAGES:
				setValidationImages(VALIDATION_IMAGES_EDEFAULT);
				return;
			case ExperimentPackage.DATA_SET__MEAN:
				setMean(MEAN_EDEFAULT);
				return;
			case ExperimentPackage.DATA_SET__DEVIATION:
				setDeviation(DEVIATION_EDEFAULT);
				return;
			case ExperimentPackage.DATA_SET__CLASSES:
				setClasses(CLASSES_EDEFAULT);
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
			case ExperimentPackage.DATA_SET__TRAIN_IMAGES:
				return trainImages != TRAIN_IMAGES_EDEFAULT;
			case ExperimentPackage.DATA_SET__TEST_IMAGES:
				return testImages != TEST_IMAGES_EDEFAULT;
			case ExperimentPackage.DATA_SET__VALIDATION_IMAGES:
				return validationImages != VALIDATION_IMAGES_EDEFAULT;
			case ExperimentPackage.DATA_SET__MEAN:
				return MEAN_EDEFAULT == null ? mean != null : !MEAN_EDEFAULT.equals(mean);
			case ExperimentPackage.DATA_SET__DEVIATION:
				return DEVIATION_EDEFAULT == null ? deviation != null : !DEVIATION_EDEFAULT.equals(deviation);
			case ExperimentPackage.DATA_SET__CLASSES:
				return classes != CLASSES_EDEFAULT;
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
		result.append(" (trainImages: ");
		result.append(trainImages);
		result.append(", testImages: ");
		result.append(testImages);
		result.append(", validationImages: ");
		result.append(validationImages);
		result.append(", mean: ");
		result.append(mean);
		result.append(", deviation: ");
		result.append(deviation);
		result.append(", classes: ");
		result.append(classes);
		result.append(')');
		return result.toString();
	}

} //DataSetImpl
