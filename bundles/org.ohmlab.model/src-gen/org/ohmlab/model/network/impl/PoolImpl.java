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

import org.ohmlab.model.network.NetworkPackage;
import org.ohmlab.model.network.Pool;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pool</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.network.impl.PoolImpl#getKernelHeight <em>Kernel Height</em>}</li>
 *   <li>{@link org.ohmlab.model.network.impl.PoolImpl#getKernelWidth <em>Kernel Width</em>}</li>
 *   <li>{@link org.ohmlab.model.network.impl.PoolImpl#getStrideHeight <em>Stride Height</em>}</li>
 *   <li>{@link org.ohmlab.model.network.impl.PoolImpl#getStrideWidth <em>Stride Width</em>}</li>
 *   <li>{@link org.ohmlab.model.network.impl.PoolImpl#getPaddingHeight <em>Padding Height</em>}</li>
 *   <li>{@link org.ohmlab.model.network.impl.PoolImpl#getPaddingWidth <em>Padding Width</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PoolImpl extends LayerImpl implements Pool {
	/**
	 * The default value of the '{@link #getKernelHeight() <em>Kernel Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernelHeight()
	 * @generated
	 * @ordered
	 */
	protected static final int KERNEL_HEIGHT_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getKernelHeight() <em>Kernel Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernelHeight()
	 * @generated
	 * @ordered
	 */
	protected int kernelHeight = KERNEL_HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getKernelWidth() <em>Kernel Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernelWidth()
	 * @generated
	 * @ordered
	 */
	protected static final int KERNEL_WIDTH_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getKernelWidth() <em>Kernel Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernelWidth()
	 * @generated
	 * @ordered
	 */
	protected int kernelWidth = KERNEL_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrideHeight() <em>Stride Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrideHeight()
	 * @generated
	 * @ordered
	 */
	protected static final int STRIDE_HEIGHT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStrideHeight() <em>Stride Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrideHeight()
	 * @generated
	 * @ordered
	 */
	protected int strideHeight = STRIDE_HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrideWidth() <em>Stride Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrideWidth()
	 * @generated
	 * @ordered
	 */
	protected static final int STRIDE_WIDTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStrideWidth() <em>Stride Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrideWidth()
	 * @generated
	 * @ordered
	 */
	protected int strideWidth = STRIDE_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getPaddingHeight() <em>Padding Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaddingHeight()
	 * @generated
	 * @ordered
	 */
	protected static final int PADDING_HEIGHT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPaddingHeight() <em>Padding Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaddingHeight()
	 * @generated
	 * @ordered
	 */
	protected int paddingHeight = PADDING_HEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPaddingWidth() <em>Padding Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaddingWidth()
	 * @generated
	 * @ordered
	 */
	protected static final int PADDING_WIDTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPaddingWidth() <em>Padding Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaddingWidth()
	 * @generated
	 * @ordered
	 */
	protected int paddingWidth = PADDING_WIDTH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PoolImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return NetworkPackage.Literals.POOL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getKernelHeight() {
		return kernelHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKernelHeight(int newKernelHeight) {
		int oldKernelHeight = kernelHeight;
		kernelHeight = newKernelHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.POOL__KERNEL_HEIGHT, oldKernelHeight, kernelHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getKernelWidth() {
		return kernelWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKernelWidth(int newKernelWidth) {
		int oldKernelWidth = kernelWidth;
		kernelWidth = newKernelWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.POOL__KERNEL_WIDTH, oldKernelWidth, kernelWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStrideHeight() {
		return strideHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrideHeight(int newStrideHeight) {
		int oldStrideHeight = strideHeight;
		strideHeight = newStrideHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.POOL__STRIDE_HEIGHT, oldStrideHeight, strideHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStrideWidth() {
		return strideWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrideWidth(int newStrideWidth) {
		int oldStrideWidth = strideWidth;
		strideWidth = newStrideWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.POOL__STRIDE_WIDTH, oldStrideWidth, strideWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPaddingHeight() {
		return paddingHeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPaddingHeight(int newPaddingHeight) {
		int oldPaddingHeight = paddingHeight;
		paddingHeight = newPaddingHeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.POOL__PADDING_HEIGHT, oldPaddingHeight, paddingHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPaddingWidth() {
		return paddingWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPaddingWidth(int newPaddingWidth) {
		int oldPaddingWidth = paddingWidth;
		paddingWidth = newPaddingWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, NetworkPackage.POOL__PADDING_WIDTH, oldPaddingWidth, paddingWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case NetworkPackage.POOL__KERNEL_HEIGHT:
				return getKernelHeight();
			case NetworkPackage.POOL__KERNEL_WIDTH:
				return getKernelWidth();
			case NetworkPackage.POOL__STRIDE_HEIGHT:
				return getStrideHeight();
			case NetworkPackage.POOL__STRIDE_WIDTH:
				return getStrideWidth();
			case NetworkPackage.POOL__PADDING_HEIGHT:
				return getPaddingHeight();
			case NetworkPackage.POOL__PADDING_WIDTH:
				return getPaddingWidth();
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
			case NetworkPackage.POOL__KERNEL_HEIGHT:
				setKernelHeight((Integer)newValue);
				return;
			case NetworkPackage.POOL__KERNEL_WIDTH:
				setKernelWidth((Integer)newValue);
				return;
			case NetworkPackage.POOL__STRIDE_HEIGHT:
				setStrideHeight((Integer)newValue);
				return;
			case NetworkPackage.POOL__STRIDE_WIDTH:
				setStrideWidth((Integer)newValue);
				return;
			case NetworkPackage.POOL__PADDING_HEIGHT:
				setPaddingHeight((Integer)newValue);
				return;
			case NetworkPackage.POOL__PADDING_WIDTH:
				setPaddingWidth((Integer)newValue);
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
			case NetworkPackage.POOL__KERNEL_HEIGHT:
				setKernelHeight(KERNEL_HEIGHT_EDEFAULT);
				return;
			case NetworkPackage.POOL__KERNEL_WIDTH:
				setKernelWidth(KERNEL_WIDTH_EDEFAULT);
				return;
			case NetworkPackage.POOL__STRIDE_HEIGHT:
				setStrideHeight(STRIDE_HEIGHT_EDEFAULT);
				return;
			case NetworkPackage.POOL__STRIDE_WIDTH:
				setStrideWidth(STRIDE_WIDTH_EDEFAULT);
				return;
			case NetworkPackage.POOL__PADDING_HEIGHT:
				setPaddingHeight(PADDING_HEIGHT_EDEFAULT);
				return;
			case NetworkPackage.POOL__PADDING_WIDTH:
				setPaddingWidth(PADDING_WIDTH_EDEFAULT);
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
			case NetworkPackage.POOL__KERNEL_HEIGHT:
				return kernelHeight != KERNEL_HEIGHT_EDEFAULT;
			case NetworkPackage.POOL__KERNEL_WIDTH:
				return kernelWidth != KERNEL_WIDTH_EDEFAULT;
			case NetworkPackage.POOL__STRIDE_HEIGHT:
				return strideHeight != STRIDE_HEIGHT_EDEFAULT;
			case NetworkPackage.POOL__STRIDE_WIDTH:
				return strideWidth != STRIDE_WIDTH_EDEFAULT;
			case NetworkPackage.POOL__PADDING_HEIGHT:
				return paddingHeight != PADDING_HEIGHT_EDEFAULT;
			case NetworkPackage.POOL__PADDING_WIDTH:
				return paddingWidth != PADDING_WIDTH_EDEFAULT;
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
		result.append(" (kernelHeight: ");
		result.append(kernelHeight);
		result.append(", kernelWidth: ");
		result.append(kernelWidth);
		result.append(", strideHeight: ");
		result.append(strideHeight);
		result.append(", strideWidth: ");
		result.append(strideWidth);
		result.append(", paddingHeight: ");
		result.append(paddingHeight);
		result.append(", paddingWidth: ");
		result.append(paddingWidth);
		result.append(')');
		return result.toString();
	}

} //PoolImpl
