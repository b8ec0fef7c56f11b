/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Noise Method</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Training with fresh variation in every forward pass; the gradient is taken at the varied weights and applied to the clean ones (straight-through).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.NoiseMethod#getSigma <em>Sigma</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getNoiseMethod()
 * @model abstract="true"
 * @generated
 */
public interface NoiseMethod extends Method {
	/**
	 * Returns the value of the '<em><b>Sigma</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * sigma_d of training, in the device's convention; empty = the experiment's sigmaTrain. Trained once at each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sigma</em>' attribute.
	 * @see #setSigma(List)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getNoiseMethod_Sigma()
	 * @model default="" dataType="org.ohmlab.model.base.Numbers"
	 * @generated
	 */
	List<Double> getSigma();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.NoiseMethod#getSigma <em>Sigma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sigma</em>' attribute.
	 * @see #getSigma()
	 * @generated
	 */
	void setSigma(List<Double> value);

} // NoiseMethod
