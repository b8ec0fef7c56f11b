/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step Schedule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Multiplies the learning rate by a factor at regular intervals.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.StepSchedule#getEvery <em>Every</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.StepSchedule#getFactor <em>Factor</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getStepSchedule()
 * @model
 * @generated
 */
public interface StepSchedule extends Schedule {
	/**
	 * Returns the value of the '<em><b>Every</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interval in epochs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Every</em>' attribute.
	 * @see #setEvery(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getStepSchedule_Every()
	 * @model default="1"
	 * @generated
	 */
	int getEvery();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.StepSchedule#getEvery <em>Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Every</em>' attribute.
	 * @see #getEvery()
	 * @generated
	 */
	void setEvery(int value);

	/**
	 * Returns the value of the '<em><b>Factor</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Factor at each interval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' attribute.
	 * @see #setFactor(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getStepSchedule_Factor()
	 * @model default="0.1" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getFactor();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.StepSchedule#getFactor <em>Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' attribute.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(double value);

} // StepSchedule
