/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ohmlab.model.experiment.Adam;
import org.ohmlab.model.experiment.ExperimentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Adam</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.impl.AdamImpl#getBeta1 <em>Beta1</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.AdamImpl#getBeta2 <em>Beta2</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.AdamImpl#getEpsilon <em>Epsilon</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AdamImpl extends OptimizerImpl implements Adam {
	/**
	 * The default value of the '{@link #getBeta1() <em>Beta1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta1()
	 * @generated
	 * @ordered
	 */
	protected static final double BETA1_EDEFAULT = 0.9;

	/**
	 * The cached value of the '{@link #getBeta1() <em>Beta1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta1()
	 * @generated
	 * @ordered
	 */
	protected double beta1 = BETA1_EDEFAULT;

	/**
	 * The default value of the '{@link #getBeta2() <em>Beta2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta2()
	 * @generated
	 * @ordered
	 */
	protected static final double BETA2_EDEFAULT = 0.999;

	/**
	 * The cached value of the '{@link #getBeta2() <em>Beta2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta2()
	 * @generated
	 * @ordered
	 */
	protected double beta2 = BETA2_EDEFAULT;

	/**
	 * The default value of the '{@link #getEpsilon() <em>Epsilon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpsilon()
	 * @generated
	 * @ordered
	 */
	protected static final double EPSILON_EDEFAULT = 1.0E-8;

	/**
	 * The cached value of the '{@link #getEpsilon() <em>Epsilon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpsilon()
	 * @generated
	 * @ordered
	 */
	protected double epsilon = EPSILON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AdamImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.ADAM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBeta1() {
		return beta1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeta1(double newBeta1) {
		double oldBeta1 = beta1;
		beta1 = newBeta1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ADAM__BETA1, oldBeta1, beta1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBeta2() {
		return beta2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeta2(double newBeta2) {
		double oldBeta2 = beta2;
		beta2 = newBeta2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ADAM__BETA2, oldBeta2, beta2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEpsilon() {
		return epsilon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEpsilon(double newEpsilon) {
		double oldEpsilon = epsilon;
		epsilon = newEpsilon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.ADAM__EPSILON, oldEpsilon, epsilon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.ADAM__BETA1:
				return getBeta1();
			case ExperimentPackage.ADAM__BETA2:
				return getBeta2();
			case ExperimentPackage.ADAM__EPSILON:
				return getEpsilon();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.ADAM__BETA1:
				setBeta1((Double)newValue);
				return;
			case ExperimentPackage.ADAM__BETA2:
				setBeta2((Double)newValue);
				return;
			case ExperimentPackage.ADAM__EPSILON:
				setEpsilon((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ExperimentPackage.ADAM__BETA1:
				setBeta1(BETA1_EDEFAULT);
				return;
			case ExperimentPackage.ADAM__BETA2:
				setBeta2(BETA2_EDEFAULT);
				return;
			case ExperimentPackage.ADAM__EPSILON:
				setEpsilon(EPSILON_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ExperimentPackage.ADAM__BETA1:
				return beta1 != BETA1_EDEFAULT;
			case ExperimentPackage.ADAM__BETA2:
				return beta2 != BETA2_EDEFAULT;
			case ExperimentPackage.ADAM__EPSILON:
				return epsilon != EPSILON_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (beta1: ");
		result.append(beta1);
		result.append(", beta2: ");
		result.append(beta2);
		result.append(", epsilon: ");
		result.append(epsilon);
		result.append(')');
		return result.toString();
	}

} //AdamImpl
