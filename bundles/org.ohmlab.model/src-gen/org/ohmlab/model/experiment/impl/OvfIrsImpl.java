/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment.impl;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ohmlab.model.base.BaseFactory;
import org.ohmlab.model.base.BasePackage;

import org.ohmlab.model.experiment.ExperimentPackage;
import org.ohmlab.model.experiment.OvfIrs;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ovf Irs</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.impl.OvfIrsImpl#getOvfBeta <em>Ovf Beta</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.OvfIrsImpl#getIrsBeta <em>Irs Beta</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.impl.OvfIrsImpl#getOffsets <em>Offsets</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OvfIrsImpl extends FeedbackImpl implements OvfIrs {
	/**
	 * The default value of the '{@link #getOvfBeta() <em>Ovf Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOvfBeta()
	 * @generated
	 * @ordered
	 */
	protected static final double OVF_BETA_EDEFAULT = 0.001;

	/**
	 * The cached value of the '{@link #getOvfBeta() <em>Ovf Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOvfBeta()
	 * @generated
	 * @ordered
	 */
	protected double ovfBeta = OVF_BETA_EDEFAULT;

	/**
	 * The default value of the '{@link #getIrsBeta() <em>Irs Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIrsBeta()
	 * @generated
	 * @ordered
	 */
	protected static final double IRS_BETA_EDEFAULT = 0.01;

	/**
	 * The cached value of the '{@link #getIrsBeta() <em>Irs Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIrsBeta()
	 * @generated
	 * @ordered
	 */
	protected double irsBeta = IRS_BETA_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffsets() <em>Offsets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsets()
	 * @generated
	 * @ordered
	 */
	@SuppressWarnings("unchecked")
	protected static final List<Double> OFFSETS_EDEFAULT = (List<Double>)BaseFactory.eINSTANCE.createFromString(BasePackage.eINSTANCE.getNumbers(), "0.15 0.1 0.05");

	/**
	 * The cached value of the '{@link #getOffsets() <em>Offsets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsets()
	 * @generated
	 * @ordered
	 */
	protected List<Double> offsets = OFFSETS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OvfIrsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ExperimentPackage.Literals.OVF_IRS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOvfBeta() {
		return ovfBeta;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOvfBeta(double newOvfBeta) {
		double oldOvfBeta = ovfBeta;
		ovfBeta = newOvfBeta;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.OVF_IRS__OVF_BETA, oldOvfBeta, ovfBeta));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getIrsBeta() {
		return irsBeta;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIrsBeta(double newIrsBeta) {
		double oldIrsBeta = irsBeta;
		irsBeta = newIrsBeta;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.OVF_IRS__IRS_BETA, oldIrsBeta, irsBeta));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Double> getOffsets() {
		return offsets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsets(List<Double> newOffsets) {
		List<Double> oldOffsets = offsets;
		offsets = newOffsets;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ExperimentPackage.OVF_IRS__OFFSETS, oldOffsets, offsets));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ExperimentPackage.OVF_IRS__OVF_BETA:
				return getOvfBeta();
			case ExperimentPackage.OVF_IRS__IRS_BETA:
				return getIrsBeta();
			case ExperimentPackage.OVF_IRS__OFFSETS:
				return getOffsets();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ExperimentPackage.OVF_IRS__OVF_BETA:
				setOvfBeta((Double)newValue);
				return;
			case ExperimentPackage.OVF_IRS__IRS_BETA:
				setIrsBeta((Double)newValue);
				return;
			case ExperimentPackage.OVF_IRS__OFFSETS:
				setOffsets((List<Double>)newValue);
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
			case ExperimentPackage.OVF_IRS__OVF_BETA:
				setOvfBeta(OVF_BETA_EDEFAULT);
				return;
			case ExperimentPackage.OVF_IRS__IRS_BETA:
				setIrsBeta(IRS_BETA_EDEFAULT);
				return;
			case ExperimentPackage.OVF_IRS__OFFSETS:
				setOffsets(OFFSETS_EDEFAULT);
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
			case ExperimentPackage.OVF_IRS__OVF_BETA:
				return ovfBeta != OVF_BETA_EDEFAULT;
			case ExperimentPackage.OVF_IRS__IRS_BETA:
				return irsBeta != IRS_BETA_EDEFAULT;
			case ExperimentPackage.OVF_IRS__OFFSETS:
				return OFFSETS_EDEFAULT == null ? offsets != null : !OFFSETS_EDEFAULT.equals(offsets);
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
		result.append(" (ovfBeta: ");
		result.append(ovfBeta);
		result.append(", irsBeta: ");
		result.append(irsBeta);
		result.append(", offsets: ");
		result.append(offsets);
		result.append(')');
		return result.toString();
	}

} //OvfIrsImpl
