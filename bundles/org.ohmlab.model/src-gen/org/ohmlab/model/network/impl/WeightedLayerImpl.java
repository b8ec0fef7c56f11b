/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ohmlab.model.network.NetworkPackage;
import org.ohmlab.model.network.OvfPoint;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.WeightedLayer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Weighted Layer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.network.impl.WeightedLayerImpl#isBias <em>Bias</em>}</li>
 *   <li>{@link org.ohmlab.model.network.impl.WeightedLayerImpl#getPlacement <em>Placement</em>}</li>
 *   <li>{@link org.ohmlab.model.network.impl.WeightedLayerImpl#getOvf <em>Ovf</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class WeightedLayerImpl extends LayerImpl implements WeightedLayer {
	/**
	 * The default value of the '{@link #isBias() <em>Bias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBias()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BIAS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isBias() <em>Bias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBias()
	 * @generated
	 * @ordered
	 */
	protected boolean bias = BIAS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlacement() <em>Placement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacement()
	 * @generated
	 * @ordered
	 */
	protected static final Placement PLACEMENT_EDEFAULT = Placement.ANALOG;

	/**
	 * The cached value of the '{@link #getPlacement() <em>Placement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacement()
	 * @generated
	 * @ordered
	 */
	protected Placement placement = PLACEMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOvf() <em>Ovf</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOvf()
	 * @generated
	 * @ordered
	 */
	protected OvfPoint ovf;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WeightedLayerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.WEIGHTED_LAYER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBias() {
		return bias;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBias(boolean newBias) {
		boolean oldBias = bias;
		bias = newBias;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.WEIGHTED_LAYER__BIAS, oldBias, bias));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placement getPlacement() {
		return placement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlacement(Placement newPlacement) {
		Placement oldPlacement = placement;
		placement = newPlacement == null ? PLACEMENT_EDEFAULT : newPlacement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.WEIGHTED_LAYER__PLACEMENT, oldPlacement, placement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OvfPoint getOvf() {
		return ovf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOvf(OvfPoint newOvf, NotificationChain msgs) {
		OvfPoint oldOvf = ovf;
		ovf = newOvf;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, NetworkPackage.WEIGHTED_LAYER__OVF, oldOvf, newOvf);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOvf(OvfPoint newOvf) {
		if (newOvf != ovf) {
			NotificationChain msgs = null;
			if (ovf != null)
				msgs = ((InternalEObject)ovf).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - NetworkPackage.WEIGHTED_LAYER__OVF, null, msgs);
			if (newOvf != null)
				msgs = ((InternalEObject)newOvf).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - NetworkPackage.WEIGHTED_LAYER__OVF, null, msgs);
			msgs = basicSetOvf(newOvf, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.WEIGHTED_LAYER__OVF, newOvf, newOvf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case NetworkPackage.WEIGHTED_LAYER__OVF:
				return basicSetOvf(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case NetworkPackage.WEIGHTED_LAYER__BIAS:
				return isBias();
			case NetworkPackage.WEIGHTED_LAYER__PLACEMENT:
				return getPlacement();
			case NetworkPackage.WEIGHTED_LAYER__OVF:
				return getOvf();
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
			case NetworkPackage.WEIGHTED_LAYER__BIAS:
				setBias((Boolean)newValue);
				return;
			case NetworkPackage.WEIGHTED_LAYER__PLACEMENT:
				setPlacement((Placement)newValue);
				return;
			case NetworkPackage.WEIGHTED_LAYER__OVF:
				setOvf((OvfPoint)newValue);
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
			case NetworkPackage.WEIGHTED_LAYER__BIAS:
				setBias(BIAS_EDEFAULT);
				return;
			case NetworkPackage.WEIGHTED_LAYER__PLACEMENT:
				setPlacement(PLACEMENT_EDEFAULT);
				return;
			case NetworkPackage.WEIGHTED_LAYER__OVF:
				setOvf((OvfPoint)null);
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
			case NetworkPackage.WEIGHTED_LAYER__BIAS:
				return bias != BIAS_EDEFAULT;
			case NetworkPackage.WEIGHTED_LAYER__PLACEMENT:
				return placement != PLACEMENT_EDEFAULT;
			case NetworkPackage.WEIGHTED_LAYER__OVF:
				return ovf != null;
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
		result.append(" (bias: ");
		result.append(bias);
		result.append(", placement: ");
		result.append(placement);
		result.append(')');
		return result.toString();
	}

} //WeightedLayerImpl
