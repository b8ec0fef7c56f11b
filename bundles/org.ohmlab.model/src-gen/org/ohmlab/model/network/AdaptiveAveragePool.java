/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Adaptive Average Pool</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Mean over windows chosen so that the output has the given size: output row i averages input rows floor(i H / height) to ceil((i + 1) H / height) - 1, columns likewise (PyTorch's rule).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.network.AdaptiveAveragePool#getHeight <em>Height</em>}</li>
 *   <li>{@link org.ohmlab.model.network.AdaptiveAveragePool#getWidth <em>Width</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.network.NetworkPackage#getAdaptiveAveragePool()
 * @model
 * @generated
 */
public interface AdaptiveAveragePool extends Layer {
	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows of the output.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getAdaptiveAveragePool_Height()
	 * @model default="1"
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.AdaptiveAveragePool#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns of the output.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getAdaptiveAveragePool_Width()
	 * @model default="1"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.AdaptiveAveragePool#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

} // AdaptiveAveragePool
