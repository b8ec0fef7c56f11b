/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cosine Schedule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Half a cosine from the learning rate to finalFactor times it (Loshchilov and Hutter, arXiv 1608.03983, without restarts).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.CosineSchedule#getFinalFactor <em>Final Factor</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getCosineSchedule()
 * @model
 * @generated
 */
public interface CosineSchedule extends Schedule {
	/**
	 * Returns the value of the '<em><b>Final Factor</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last learning rate over the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Final Factor</em>' attribute.
	 * @see #setFinalFactor(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getCosineSchedule_FinalFactor()
	 * @model default="0" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getFinalFactor();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.CosineSchedule#getFinalFactor <em>Final Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Final Factor</em>' attribute.
	 * @see #getFinalFactor()
	 * @generated
	 */
	void setFinalFactor(double value);

} // CosineSchedule
