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

import org.ohmlab.model.base.impl.IdentifiedImpl;

import org.ohmlab.model.device.Amount;
import org.ohmlab.model.device.DevicePackage;
import org.ohmlab.model.device.Drawn;
import org.ohmlab.model.device.Variation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Variation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.device.impl.VariationImpl#getDrawn <em>Drawn</em>}</li>
 *   <li>{@link org.ohmlab.model.device.impl.VariationImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.ohmlab.model.device.impl.VariationImpl#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class VariationImpl extends IdentifiedImpl implements Variation {
	/**
	 * The default value of the '{@link #getDrawn() <em>Drawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawn()
	 * @generated
	 * @ordered
	 */
	protected static final Drawn DRAWN_EDEFAULT = Drawn.PER_CHIP;

	/**
	 * The cached value of the '{@link #getDrawn() <em>Drawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawn()
	 * @generated
	 * @ordered
	 */
	protected Drawn drawn = DRAWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final Amount AMOUNT_EDEFAULT = Amount.SWEPT;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected Amount amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final double VALUE_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected double value = VALUE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VariationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DevicePackage.Literals.VARIATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Drawn getDrawn() {
		return drawn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrawn(Drawn newDrawn) {
		Drawn oldDrawn = drawn;
		drawn = newDrawn == null ? DRAWN_EDEFAULT : newDrawn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.VARIATION__DRAWN, oldDrawn, drawn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(Amount newAmount) {
		Amount oldAmount = amount;
		amount = newAmount == null ? AMOUNT_EDEFAULT : newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.VARIATION__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(double newValue) {
		double oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DevicePackage.VARIATION__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DevicePackage.VARIATION__DRAWN:
				return getDrawn();
			case DevicePackage.VARIATION__AMOUNT:
				return getAmount();
			case DevicePackage.VARIATION__VALUE:
				return getValue();
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
			case DevicePackage.VARIATION__DRAWN:
				setDrawn((Drawn)newValue);
				return;
			case DevicePackage.VARIATION__AMOUNT:
				setAmount((Amount)newValue);
				return;
			case DevicePackage.VARIATION__VALUE:
				setValue((Double)newValue);
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
			case DevicePackage.VARIATION__DRAWN:
				setDrawn(DRAWN_EDEFAULT);
				return;
			case DevicePackage.VARIATION__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case DevicePackage.VARIATION__VALUE:
				setValue(VALUE_EDEFAULT);
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
			case DevicePackage.VARIATION__DRAWN:
				return drawn != DRAWN_EDEFAULT;
			case DevicePackage.VARIATION__AMOUNT:
				return amount != AMOUNT_EDEFAULT;
			case DevicePackage.VARIATION__VALUE:
				return value != VALUE_EDEFAULT;
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
		result.append(" (drawn: ");
		result.append(drawn);
		result.append(", amount: ");
		result.append(amount);
		result.append(", value: ");
		result.append(value);
		result.append(')');
		return result.toString();
	}

} //VariationImpl
