/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dropout</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * In training sets each value to zero with the given probability and scales the others by 1 / (1 - rate); does nothing at evaluation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.network.Dropout#getRate <em>Rate</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.network.NetworkPackage#getDropout()
 * @model
 * @generated
 */
public interface Dropout extends Layer {
	/**
	 * Returns the value of the '<em><b>Rate</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability of dropping a value, from 0 to below 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' attribute.
	 * @see #setRate(double)
	 * @see org.ohmlab.model.network.NetworkPackage#getDropout_Rate()
	 * @model default="0.5" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getRate();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Dropout#getRate <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' attribute.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(double value);

} // Dropout
