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

import org.ohmlab.model.experiment.BatchNormPolicy;
import org.ohmlab.model.experiment.ExperimentPackage;
import org.ohmlab.model.experiment.Feedback;
import org.ohmlab.model.experiment.FeedbackSign;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Feedback</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.impl.FeedbackImpl#getDecay <em>Decay</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.FeedbackImpl#getSign <em>Sign</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.FeedbackImpl#getBatchNorm <em>Batch Norm</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class FeedbackImpl extends NoiseMethodImpl implements Feedback {
	/**
	 * The default value of the '{@link #getDecay() <em>Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecay()
	 * @generated
	 * @ordered
	 */
	protected static final double DECAY_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getDecay() <em>Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecay()
	 * @generated
	 * @ordered
	 */
	protected double decay = DECAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSign() <em>Sign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSign()
	 * @generated
	 * @ordered
	 */
	protected static final FeedbackSign SIGN_EDEFAULT = FeedbackSign.NEGATIVE;

	/**
	 * The cached value of the '{@link #getSign() <em>Sign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSign()
	 * @generated
	 * @ordered
	 */
	protected FeedbackSign sign = SIGN_EDEFAULT;

	/**
	 * The default value of the '{@link #getBatchNorm() <em>Batch Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchNorm()
	 * @generated
	 * @ordered
	 */
	protected static final BatchNormPolicy BATCH_NORM_EDEFAULT = BatchNormPolicy.MAIN_PASS;

	/**
	 * The cached value of the '{@link #getBatchNorm() <em>Batch Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchNorm()
	 * @generated
	 * @ordered
	 */
	protected BatchNormPolicy batchNorm = BATCH_NORM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FeedbackImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.FEEDBACK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDecay() {
		return decay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecay(double newDecay) {
		double oldDecay = decay;
		decay = newDecay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.FEEDBACK__DECAY, oldDecay, decay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeedbackSign getSign() {
		return sign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSign(FeedbackSign newSign) {
		FeedbackSign oldSign = sign;
		sign = newSign == null ? SIGN_EDEFAULT : newSign;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.FEEDBACK__SIGN, oldSign, sign));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BatchNormPolicy getBatchNorm() {
		return batchNorm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatchNorm(BatchNormPolicy newBatchNorm) {
		BatchNormPolicy oldBatchNorm = batchNorm;
		batchNorm = newBatchNorm == null ? BATCH_NORM_EDEFAULT : newBatchNorm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.FEEDBACK__BATCH_NORM, oldBatchNorm, batchNorm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.FEEDBACK__DECAY:
				return getDecay();
			case ExperimentPackage.FEEDBACK__SIGN:
				return getSign();
			case ExperimentPackage.FEEDBACK__BATCH_NORM:
				return getBatchNorm();
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
			case ExperimentPackage.FEEDBACK__DECAY:
				setDecay((Double)newValue);
				return;
			case ExperimentPackage.FEEDBACK__SIGN:
				setSign((FeedbackSign)newValue);
				return;
			case ExperimentPackage.FEEDBACK__BATCH_NORM:
				setBatchNorm((BatchNormPolicy)newValue);
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
			case ExperimentPackage.FEEDBACK__DECAY:
				setDecay(DECAY_EDEFAULT);
				return;
			case ExperimentPackage.FEEDBACK__SIGN:
				setSign(SIGN_EDEFAULT);
				return;
			case ExperimentPackage.FEEDBACK__BATCH_NORM:
				setBatchNorm(BATCH_NORM_EDEFAULT);
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
			case ExperimentPackage.FEEDBACK__DECAY:
				return decay != DECAY_EDEFAULT;
			case ExperimentPackage.FEEDBACK__SIGN:
				return sign != SIGN_EDEFAULT;
			case ExperimentPackage.FEEDBACK__BATCH_NORM:
				return batchNorm != BATCH_NORM_EDEFAULT;
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
		result.append(" (decay: ");
		result.append(decay);
		result.append(", sign: ");
		result.append(sign);
		result.append(", batchNorm: ");
		result.append(batchNorm);
		result.append(')');
		return result.toString();
	}

} //FeedbackImpl
