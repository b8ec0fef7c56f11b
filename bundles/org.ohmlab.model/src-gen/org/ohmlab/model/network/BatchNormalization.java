/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Batch Normalization</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Batch normalisation over all but the channel axis, with learned scale and shift (Ioffe and Szegedy, arXiv 1502.03167). Digital. Training normalises with the biased variance of the batch; the running variance is kept unbiased, as PyTorch does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.network.BatchNormalization#getEpsilon <em>Epsilon</em>}</li>
 *   <li>{@link org.ohmlab.model.network.BatchNormalization#getMomentum <em>Momentum</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.network.NetworkPackage#getBatchNormalization()
 * @model
 * @generated
 */
public interface BatchNormalization extends Layer {
	/**
	 * Returns the value of the '<em><b>Epsilon</b></em>' attribute.
	 * The default value is <code>"1e-05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Added to the variance under the square root.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Epsilon</em>' attribute.
	 * @see #setEpsilon(double)
	 * @see org.ohmlab.model.network.NetworkPackage#getBatchNormalization_Epsilon()
	 * @model default="1e-05" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getEpsilon();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.BatchNormalization#getEpsilon <em>Epsilon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Epsilon</em>' attribute.
	 * @see #getEpsilon()
	 * @generated
	 */
	void setEpsilon(double value);

	/**
	 * Returns the value of the '<em><b>Momentum</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weight of the new batch in the running mean and variance: running = (1 - momentum) running + momentum batch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Momentum</em>' attribute.
	 * @see #setMomentum(double)
	 * @see org.ohmlab.model.network.NetworkPackage#getBatchNormalization_Momentum()
	 * @model default="0.1" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getMomentum();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.BatchNormalization#getMomentum <em>Momentum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Momentum</em>' attribute.
	 * @see #getMomentum()
	 * @generated
	 */
	void setMomentum(double value);

} // BatchNormalization
