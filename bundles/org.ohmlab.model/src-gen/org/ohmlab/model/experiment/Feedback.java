/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Feedback</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Negative Feedback Training (NeFT, arXiv 2305.14561): loss CE((z - sum_n beta gamma_n o_n) / (N + 1), y) with gamma_n = decay^(n - 1), n = 1 ... N; the gradient flows through z and all o_n. Published defaults and the ablations are described in docs/science.md.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.Feedback#getDecay <em>Decay</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Feedback#getSign <em>Sign</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Feedback#getBatchNorm <em>Batch Norm</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getFeedback()
 * @model abstract="true"
 * @generated
 */
public interface Feedback extends NoiseMethod {
	/**
	 * Returns the value of the '<em><b>Decay</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ratio of successive factors gamma_n; gamma_1 = 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decay</em>' attribute.
	 * @see #setDecay(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getFeedback_Decay()
	 * @model default="0.1" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getDecay();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Feedback#getDecay <em>Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decay</em>' attribute.
	 * @see #getDecay()
	 * @generated
	 */
	void setDecay(double value);

	/**
	 * Returns the value of the '<em><b>Sign</b></em>' attribute.
	 * The default value is <code>"NEGATIVE"</code>.
	 * The literals are from the enumeration {@link org.ohmlab.model.experiment.FeedbackSign}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign of the feedback in the loss; POSITIVE is an ablation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sign</em>' attribute.
	 * @see org.ohmlab.model.experiment.FeedbackSign
	 * @see #setSign(FeedbackSign)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getFeedback_Sign()
	 * @model default="NEGATIVE"
	 * @generated
	 */
	FeedbackSign getSign();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Feedback#getSign <em>Sign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sign</em>' attribute.
	 * @see org.ohmlab.model.experiment.FeedbackSign
	 * @see #getSign()
	 * @generated
	 */
	void setSign(FeedbackSign value);

	/**
	 * Returns the value of the '<em><b>Batch Norm</b></em>' attribute.
	 * The default value is <code>"MAIN_PASS"</code>.
	 * The literals are from the enumeration {@link org.ohmlab.model.experiment.BatchNormPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which forward passes update the running statistics of batch normalisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Batch Norm</em>' attribute.
	 * @see org.ohmlab.model.experiment.BatchNormPolicy
	 * @see #setBatchNorm(BatchNormPolicy)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getFeedback_BatchNorm()
	 * @model default="MAIN_PASS"
	 * @generated
	 */
	BatchNormPolicy getBatchNorm();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Feedback#getBatchNorm <em>Batch Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch Norm</em>' attribute.
	 * @see org.ohmlab.model.experiment.BatchNormPolicy
	 * @see #getBatchNorm()
	 * @generated
	 */
	void setBatchNorm(BatchNormPolicy value);

} // Feedback
