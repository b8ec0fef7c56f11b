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
 * A representation of the model object '<em><b>Ovf</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Oriented variational forward: o_n is the output of a further pass with the same weights and inputs, at sigma + offsets[n].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.Ovf#getBeta <em>Beta</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Ovf#getOffsets <em>Offsets</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getOvf()
 * @model
 * @generated
 */
public interface Ovf extends Feedback {
	/**
	 * Returns the value of the '<em><b>Beta</b></em>' attribute.
	 * The default value is <code>"0.001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strength of the feedback. The reference uses 0.0001 to 0.1, depending on network and data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beta</em>' attribute.
	 * @see #setBeta(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getOvf_Beta()
	 * @model default="0.001" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getBeta();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Ovf#getBeta <em>Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beta</em>' attribute.
	 * @see #getBeta()
	 * @generated
	 */
	void setBeta(double value);

	/**
	 * Returns the value of the '<em><b>Offsets</b></em>' attribute.
	 * The default value is <code>"0.15 0.1 0.05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Added to sigma_d in the feedback passes 1 ... N, the noisiest first; their number is N.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offsets</em>' attribute.
	 * @see #setOffsets(List)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getOvf_Offsets()
	 * @model default="0.15 0.1 0.05" dataType="org.ohmlab.model.base.Numbers"
	 * @generated
	 */
	List<Double> getOffsets();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Ovf#getOffsets <em>Offsets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offsets</em>' attribute.
	 * @see #getOffsets()
	 * @generated
	 */
	void setOffsets(List<Double> value);

} // Ovf
