/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.NetworkPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Irs Point</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.network.impl.IrsPointImpl#getPoolHeight <em>Pool Height</em>}</li>
 *   <li>{@link org.ohmlab.model.network.impl.IrsPointImpl#getPoolWidth <em>Pool Width</em>}</li>
 *   <li>{@link org.ohmlab.model.network.impl.IrsPointImpl#getHiddenUnits <em>Hidden Units</em>}</li>
 *   <li>{@link org.ohmlab.model.network.impl.IrsPointImpl#getSigma <em>Sigma</em>}</li>
 *   <li>{@link org.ohmlab.model.network.impl.IrsPointImpl#getOrder <em>Order</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IrsPointImpl extends FeedbackPointImpl implements IrsPoint {
	/**
	 * The default value of the '{@link #getPoolHeight() <em>Pool Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoolHeight()
	 * @generated
	 * @ordered
	 */
	protected static final int POOL_HEIGHT_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getPoolHeight() <em>Pool Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoolHeight()
	 * @generated
	 * @ordered
	 */
	protected int poolHeight = POOL_HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoolWidth() <em>Pool Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoolWidth()
	 * @generated
	 * @ordered
	 */
	protected static final int POOL_WIDTH_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getPoolWidth() <em>Pool Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoolWidth()
	 * @generated
	 * @ordered
	 */
	protected int poolWidth = POOL_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHiddenUnits() <em>Hidden Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHiddenUnits()
	 * @generated
	 * @ordered
	 */
	protected static final int HIDDEN_UNITS_EDEFAULT = 512;

	/**
	 * The cached value of the '{@link #getHiddenUnits() <em>Hidden Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHiddenUnits()
	 * @generated
	 * @ordered
	 */
	protected int hiddenUnits = HIDDEN_UNITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSigma() <em>Sigma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigma()
	 * @generated
	 * @ordered
	 */
	protected static final double SIGMA_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSigma() <em>Sigma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSigma()
	 * @generated
	 * @ordered
	 */
	protected double sigma = SIGMA_EDEFAULT;

	/**
	 * This is true if the Sigma attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean sigmaESet;

	/**
	 * The default value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected static final int ORDER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected int order = ORDER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IrsPointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.IRS_POINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPoolHeight() {
		return poolHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoolHeight(int newPoolHeight) {
		int oldPoolHeight = poolHeight;
		poolHeight = newPoolHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.IRS_POINT__POOL_HEIGHT, oldPoolHeight, poolHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPoolWidth() {
		return poolWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoolWidth(int newPoolWidth) {
		int oldPoolWidth = poolWidth;
		poolWidth = newPoolWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.IRS_POINT__POOL_WIDTH, oldPoolWidth, poolWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHiddenUnits() {
		return hiddenUnits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHiddenUnits(int newHiddenUnits) {
		int oldHiddenUnits = hiddenUnits;
		hiddenUnits = newHiddenUnits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.IRS_POINT__HIDDEN_UNITS, oldHiddenUnits, hiddenUnits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSigma() {
		return sigma;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSigma(double newSigma) {
		double oldSigma = sigma;
		sigma = newSigma;
		boolean oldSigmaESet = sigmaESet;
		sigmaESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.IRS_POINT__SIGMA, oldSigma, sigma, !oldSigmaESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSigma() {
		double oldSigma = sigma;
		boolean oldSigmaESet = sigmaESet;
		sigma = SIGMA_EDEFAULT;
		sigmaESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, NetworkPackage.IRS_POINT__SIGMA, oldSigma, SIGMA_EDEFAULT, oldSigmaESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSigma() {
		return sigmaESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(int newOrder) {
		int oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.IRS_POINT__ORDER, oldOrder, order));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case NetworkPackage.IRS_POINT__POOL_HEIGHT:
				return getPoolHeight();
			case NetworkPackage.IRS_POINT__POOL_WIDTH:
				return getPoolWidth();
			case NetworkPackage.IRS_POINT__HIDDEN_UNITS:
				return getHiddenUnits();
			case NetworkPackage.IRS_POINT__SIGMA:
				return getSigma();
			case NetworkPackage.IRS_POINT__ORDER:
				return getOrder();
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
			case NetworkPackage.IRS_POINT__POOL_HEIGHT:
				setPoolHeight((Integer)newValue);
				return;
			case NetworkPackage.IRS_POINT__POOL_WIDTH:
				setPoolWidth((Integer)newValue);
				return;
			case NetworkPackage.IRS_POINT__HIDDEN_UNITS:
				setHiddenUnits((Integer)newValue);
				return;
			case NetworkPackage.IRS_POINT__SIGMA:
				setSigma((Double)newValue);
				return;
			case NetworkPackage.IRS_POINT__ORDER:
				setOrder((Integer)newValue);
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
			case NetworkPackage.IRS_POINT__POOL_HEIGHT:
				setPoolHeight(POOL_HEIGHT_EDEFAULT);
				return;
			case NetworkPackage.IRS_POINT__POOL_WIDTH:
				setPoolWidth(POOL_WIDTH_EDEFAULT);
				return;
			case NetworkPackage.IRS_POINT__HIDDEN_UNITS:
				setHiddenUnits(HIDDEN_UNITS_EDEFAULT);
				return;
			case NetworkPackage.IRS_POINT__SIGMA:
				unsetSigma();
				return;
			case NetworkPackage.IRS_POINT__ORDER:
				setOrder(ORDER_EDEFAULT);
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
			case NetworkPackage.IRS_POINT__POOL_HEIGHT:
				return poolHeight != POOL_HEIGHT_EDEFAULT;
			case NetworkPackage.IRS_POINT__POOL_WIDTH:
				return poolWidth != POOL_WIDTH_EDEFAULT;
			case NetworkPackage.IRS_POINT__HIDDEN_UNITS:
				return hiddenUnits != HIDDEN_UNITS_EDEFAULT;
			case NetworkPackage.IRS_POINT__SIGMA:
				return isSetSigma();
			case NetworkPackage.IRS_POINT__ORDER:
				return order != ORDER_EDEFAULT;
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
		result.append(" (poolHeight: ");
		result.append(poolHeight);
		result.append(", poolWidth: ");
		result.append(poolWidth);
		result.append(", hiddenUnits: ");
		result.append(hiddenUnits);
		result.append(", sigma: ");
		if (sigmaESet) result.append(sigma); else result.append("<unset>");
		result.append(", order: ");
		result.append(order);
		result.append(')');
		return result.toString();
	}

} //IrsPointImpl
