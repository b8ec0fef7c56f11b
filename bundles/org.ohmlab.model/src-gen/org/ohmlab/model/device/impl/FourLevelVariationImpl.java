/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.device.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ohmlab.model.device.DevicePackage;
import org.ohmlab.model.device.FourLevelVariation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Four Level Variation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.device.impl.FourLevelVariationImpl#getMiddleRatio <em>Middle Ratio</em>}</li>
 *   <li>{@link org.ohmlab.model.device.impl.FourLevelVariationImpl#getLowerThreshold <em>Lower Threshold</em>}</li>
 *   <li>{@link org.ohmlab.model.device.impl.FourLevelVariationImpl#getUpperThreshold <em>Upper Threshold</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FourLevelVariationImpl extends VariationImpl implements FourLevelVariation {
	/**
	 * The default value of the '{@link #getMiddleRatio() <em>Middle Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMiddleRatio()
	 * @generated
	 * @ordered
	 */
	protected static final double MIDDLE_RATIO_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getMiddleRatio() <em>Middle Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMiddleRatio()
	 * @generated
	 * @ordered
	 */
	protected double middleRatio = MIDDLE_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowerThreshold() <em>Lower Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowerThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final double LOWER_THRESHOLD_EDEFAULT = 0.25;

	/**
	 * The cached value of the '{@link #getLowerThreshold() <em>Lower Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowerThreshold()
	 * @generated
	 * @ordered
	 */
	protected double lowerThreshold = LOWER_THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpperThreshold() <em>Upper Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpperThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final double UPPER_THRESHOLD_EDEFAULT = 0.75;

	/**
	 * The cached value of the '{@link #getUpperThreshold() <em>Upper Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpperThreshold()
	 * @generated
	 * @ordered
	 */
	protected double upperThreshold = UPPER_THRESHOLD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FourLevelVariationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DevicePackage.Literals.FOUR_LEVEL_VARIATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMiddleRatio() {
		return middleRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMiddleRatio(double newMiddleRatio) {
		double oldMiddleRatio = middleRatio;
		middleRatio = newMiddleRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.FOUR_LEVEL_VARIATION__MIDDLE_RATIO, oldMiddleRatio, middleRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLowerThreshold() {
		return lowerThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowerThreshold(double newLowerThreshold) {
		double oldLowerThreshold = lowerThreshold;
		lowerThreshold = newLowerThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.FOUR_LEVEL_VARIATION__LOWER_THRESHOLD, oldLowerThreshold, lowerThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getUpperThreshold() {
		return upperThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpperThreshold(double newUpperThreshold) {
		double oldUpperThreshold = upperThreshold;
		upperThreshold = newUpperThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.FOUR_LEVEL_VARIATION__UPPER_THRESHOLD, oldUpperThreshold, upperThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DevicePackage.FOUR_LEVEL_VARIATION__MIDDLE_RATIO:
				return getMiddleRatio();
			case DevicePackage.FOUR_LEVEL_VARIATION__LOWER_THRESHOLD:
				return getLowerThreshold();
			case DevicePackage.FOUR_LEVEL_VARIATION__UPPER_THRESHOLD:
				return getUpperThreshold();
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
			case DevicePackage.FOUR_LEVEL_VARIATION__MIDDLE_RATIO:
				setMiddleRatio((Double)newValue);
				return;
			case DevicePackage.FOUR_LEVEL_VARIATION__LOWER_THRESHOLD:
				setLowerThreshold((Double)newValue);
				return;
			case DevicePackage.FOUR_LEVEL_VARIATION__UPPER_THRESHOLD:
				setUpperThreshold((Double)newValue);
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
			case DevicePackage.FOUR_LEVEL_VARIATION__MIDDLE_RATIO:
				setMiddleRatio(MIDDLE_RATIO_EDEFAULT);
				return;
			case DevicePackage.FOUR_LEVEL_VARIATION__LOWER_THRESHOLD:
				setLowerThreshold(LOWER_THRESHOLD_EDEFAULT);
				return;
			case DevicePackage.FOUR_LEVEL_VARIATION__UPPER_THRESHOLD:
				setUpperThreshold(UPPER_THRESHOLD_EDEFAULT);
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
			case DevicePackage.FOUR_LEVEL_VARIATION__MIDDLE_RATIO:
				return middleRatio != MIDDLE_RATIO_EDEFAULT;
			case DevicePackage.FOUR_LEVEL_VARIATION__LOWER_THRESHOLD:
				return lowerThreshold != LOWER_THRESHOLD_EDEFAULT;
			case DevicePackage.FOUR_LEVEL_VARIATION__UPPER_THRESHOLD:
				return upperThreshold != UPPER_THRESHOLD_EDEFAULT;
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
		result.append(" (middleRatio: ");
		result.append(middleRatio);
		result.append(", lowerThreshold: ");
		result.append(lowerThreshold);
		result.append(", upperThreshold: ");
		result.append(upperThreshold);
		result.append(')');
		return result.toString();
	}

} //FourLevelVariationImpl
