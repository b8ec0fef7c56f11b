/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;

import org.ohmlab.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Optimizer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rule that turns gradients into steps.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.Optimizer#getLearningRate <em>Learning Rate</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Optimizer#getWeightDecay <em>Weight Decay</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getOptimizer()
 * @model abstract="true"
 * @generated
 */
public interface Optimizer extends Identified {
	/**
	 * Returns the value of the '<em><b>Learning Rate</b></em>' attribute.
	 * The default value is <code>"0.001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Learning rate at the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learning Rate</em>' attribute.
	 * @see #setLearningRate(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getOptimizer_LearningRate()
	 * @model default="0.001" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getLearningRate();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Optimizer#getLearningRate <em>Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learning Rate</em>' attribute.
	 * @see #getLearningRate()
	 * @generated
	 */
	void setLearningRate(double value);

	/**
	 * Returns the value of the '<em><b>Weight Decay</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * L2 penalty: weightDecay times the weight is added to its gradient.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight Decay</em>' attribute.
	 * @see #setWeightDecay(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getOptimizer_WeightDecay()
	 * @model default="0" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getWeightDecay();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Optimizer#getWeightDecay <em>Weight Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight Decay</em>' attribute.
	 * @see #getWeightDecay()
	 * @generated
	 */
	void setWeightDecay(double value);

} // Optimizer
