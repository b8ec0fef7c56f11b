/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.device;

import org.ohmlab.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Variation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One random component of the conductance error.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.device.Variation#getDrawn <em>Drawn</em>}</li>
 *   <li>{@link org.ohmlab.model.device.Variation#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.ohmlab.model.device.Variation#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.device.DevicePackage#getVariation()
 * @model abstract="true"
 * @generated
 */
public interface Variation extends Identified {
	/**
	 * Returns the value of the '<em><b>Drawn</b></em>' attribute.
	 * The default value is <code>"PER_CHIP"</code>.
	 * The literals are from the enumeration {@link org.ohmlab.model.device.Drawn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drawn</em>' attribute.
	 * @see org.ohmlab.model.device.Drawn
	 * @see #setDrawn(Drawn)
	 * @see org.ohmlab.model.device.DevicePackage#getVariation_Drawn()
	 * @model default="PER_CHIP"
	 * @generated
	 */
	Drawn getDrawn();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.Variation#getDrawn <em>Drawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drawn</em>' attribute.
	 * @see org.ohmlab.model.device.Drawn
	 * @see #getDrawn()
	 * @generated
	 */
	void setDrawn(Drawn value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * The default value is <code>"SWEPT"</code>.
	 * The literals are from the enumeration {@link org.ohmlab.model.device.Amount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it follows the swept sigma_d.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see org.ohmlab.model.device.Amount
	 * @see #setAmount(Amount)
	 * @see org.ohmlab.model.device.DevicePackage#getVariation_Amount()
	 * @model default="SWEPT"
	 * @generated
	 */
	Amount getAmount();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.Variation#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see org.ohmlab.model.device.Amount
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Amount value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SWEPT: factor on sigma_d. FIXED: the sigma itself, in the device's convention.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.ohmlab.model.device.DevicePackage#getVariation_Value()
	 * @model default="1" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.device.Variation#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

} // Variation
