/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sgd</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Stochastic gradient descent with momentum: v = momentum v + gradient; w = w - learningRate v.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.Sgd#getMomentum <em>Momentum</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getSgd()
 * @model
 * @generated
 */
public interface Sgd extends Optimizer {
	/**
	 * Returns the value of the '<em><b>Momentum</b></em>' attribute.
	 * The default value is <code>"0.9"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Momentum, from 0 to below 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Momentum</em>' attribute.
	 * @see #setMomentum(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getSgd_Momentum()
	 * @model default="0.9" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getMomentum();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Sgd#getMomentum <em>Momentum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Momentum</em>' attribute.
	 * @see #getMomentum()
	 * @generated
	 */
	void setMomentum(double value);

} // Sgd
