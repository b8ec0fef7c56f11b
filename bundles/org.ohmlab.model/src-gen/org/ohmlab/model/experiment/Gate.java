/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;

import org.ohmlab.model.base.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A condition on the result, for automated checks: the metric must not fall below a minimum.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.Gate#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Gate#getMethod <em>Method</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Gate#getSigma <em>Sigma</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Gate#getMinimum <em>Minimum</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getGate()
 * @model
 * @generated
 */
public interface Gate extends Named {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * The default value is <code>"accuracy_mean"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the column of summary.csv.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getGate_Metric()
	 * @model default="accuracy_mean"
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Gate#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The method it holds for; none = every enabled method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' reference.
	 * @see #setMethod(Method)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getGate_Method()
	 * @model
	 * @generated
	 */
	Method getMethod();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Gate#getMethod <em>Method</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' reference.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(Method value);

	/**
	 * Returns the value of the '<em><b>Sigma</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * sigma_d it holds at; must be on the grid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sigma</em>' attribute.
	 * @see #setSigma(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getGate_Sigma()
	 * @model default="0" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getSigma();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Gate#getSigma <em>Sigma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sigma</em>' attribute.
	 * @see #getSigma()
	 * @generated
	 */
	void setSigma(double value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least value that passes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getGate_Minimum()
	 * @model default="0" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getMinimum();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Gate#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(double value);

} // Gate
