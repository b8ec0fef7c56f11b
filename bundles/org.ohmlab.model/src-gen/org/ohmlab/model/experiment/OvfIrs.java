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
 * A representation of the model object '<em><b>Ovf Irs</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * OVF and IRS together: loss CE((z - ovfBeta sum_n gamma_n o_n - irsBeta sum_m gamma_m e_m) / (N + 1), y), where N counts the OVF passes and the exits. A combination of our own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.OvfIrs#getOvfBeta <em>Ovf Beta</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.OvfIrs#getIrsBeta <em>Irs Beta</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.OvfIrs#getOffsets <em>Offsets</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getOvfIrs()
 * @model
 * @generated
 */
public interface OvfIrs extends Feedback {
	/**
	 * Returns the value of the '<em><b>Ovf Beta</b></em>' attribute.
	 * The default value is <code>"0.001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strength of the OVF feedback.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ovf Beta</em>' attribute.
	 * @see #setOvfBeta(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getOvfIrs_OvfBeta()
	 * @model default="0.001" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getOvfBeta();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.OvfIrs#getOvfBeta <em>Ovf Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ovf Beta</em>' attribute.
	 * @see #getOvfBeta()
	 * @generated
	 */
	void setOvfBeta(double value);

	/**
	 * Returns the value of the '<em><b>Irs Beta</b></em>' attribute.
	 * The default value is <code>"0.01"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strength of the IRS feedback.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Irs Beta</em>' attribute.
	 * @see #setIrsBeta(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getOvfIrs_IrsBeta()
	 * @model default="0.01" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getIrsBeta();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.OvfIrs#getIrsBeta <em>Irs Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Irs Beta</em>' attribute.
	 * @see #getIrsBeta()
	 * @generated
	 */
	void setIrsBeta(double value);

	/**
	 * Returns the value of the '<em><b>Offsets</b></em>' attribute.
	 * The default value is <code>"0.15 0.1 0.05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Added to sigma_d in the OVF passes, the noisiest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offsets</em>' attribute.
	 * @see #setOffsets(List)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getOvfIrs_Offsets()
	 * @model default="0.15 0.1 0.05" dataType="org.ohmlab.model.base.Numbers"
	 * @generated
	 */
	List<Double> getOffsets();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.OvfIrs#getOffsets <em>Offsets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offsets</em>' attribute.
	 * @see #getOffsets()
	 * @generated
	 */
	void setOffsets(List<Double> value);

} // OvfIrs
