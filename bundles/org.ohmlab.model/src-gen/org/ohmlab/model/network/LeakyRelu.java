/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Leaky Relu</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * x for x > 0, negativeSlope x otherwise.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.network.LeakyRelu#getNegativeSlope <em>Negative Slope</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.network.NetworkPackage#getLeakyRelu()
 * @model
 * @generated
 */
public interface LeakyRelu extends Layer {
	/**
	 * Returns the value of the '<em><b>Negative Slope</b></em>' attribute.
	 * The default value is <code>"0.01"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Slope for negative inputs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Negative Slope</em>' attribute.
	 * @see #setNegativeSlope(double)
	 * @see org.ohmlab.model.network.NetworkPackage#getLeakyRelu_NegativeSlope()
	 * @model default="0.01" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getNegativeSlope();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.LeakyRelu#getNegativeSlope <em>Negative Slope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Negative Slope</em>' attribute.
	 * @see #getNegativeSlope()
	 * @generated
	 */
	void setNegativeSlope(double value);

} // LeakyRelu
