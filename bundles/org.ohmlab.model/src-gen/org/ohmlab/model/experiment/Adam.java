/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Adam</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Adam (Kingma and Ba, arXiv 1412.6980).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.Adam#getBeta1 <em>Beta1</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Adam#getBeta2 <em>Beta2</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Adam#getEpsilon <em>Epsilon</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getAdam()
 * @model
 * @generated
 */
public interface Adam extends Optimizer {
	/**
	 * Returns the value of the '<em><b>Beta1</b></em>' attribute.
	 * The default value is <code>"0.9"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decay of the mean of the gradient.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beta1</em>' attribute.
	 * @see #setBeta1(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getAdam_Beta1()
	 * @model default="0.9" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getBeta1();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Adam#getBeta1 <em>Beta1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beta1</em>' attribute.
	 * @see #getBeta1()
	 * @generated
	 */
	void setBeta1(double value);

	/**
	 * Returns the value of the '<em><b>Beta2</b></em>' attribute.
	 * The default value is <code>"0.999"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decay of the mean of the squared gradient.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beta2</em>' attribute.
	 * @see #setBeta2(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getAdam_Beta2()
	 * @model default="0.999" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getBeta2();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Adam#getBeta2 <em>Beta2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beta2</em>' attribute.
	 * @see #getBeta2()
	 * @generated
	 */
	void setBeta2(double value);

	/**
	 * Returns the value of the '<em><b>Epsilon</b></em>' attribute.
	 * The default value is <code>"1e-08"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Added to the denominator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Epsilon</em>' attribute.
	 * @see #setEpsilon(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getAdam_Epsilon()
	 * @model default="1e-08" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getEpsilon();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Adam#getEpsilon <em>Epsilon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Epsilon</em>' attribute.
	 * @see #getEpsilon()
	 * @generated
	 */
	void setEpsilon(double value);

} // Adam
