/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pool</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Pooling over a moving window. Output height = floor((height + 2 paddingHeight - kernelHeight) / strideHeight) + 1, width likewise.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.network.Pool#getKernelHeight <em>Kernel Height</em>}</li>
 *   <li>{@link org.ohmlab.model.network.Pool#getKernelWidth <em>Kernel Width</em>}</li>
 *   <li>{@link org.ohmlab.model.network.Pool#getStrideHeight <em>Stride Height</em>}</li>
 *   <li>{@link org.ohmlab.model.network.Pool#getStrideWidth <em>Stride Width</em>}</li>
 *   <li>{@link org.ohmlab.model.network.Pool#getPaddingHeight <em>Padding Height</em>}</li>
 *   <li>{@link org.ohmlab.model.network.Pool#getPaddingWidth <em>Padding Width</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.network.NetworkPackage#getPool()
 * @model abstract="true"
 * @generated
 */
public interface Pool extends Layer {
	/**
	 * Returns the value of the '<em><b>Kernel Height</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows of the window.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel Height</em>' attribute.
	 * @see #setKernelHeight(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getPool_KernelHeight()
	 * @model default="2"
	 * @generated
	 */
	int getKernelHeight();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Pool#getKernelHeight <em>Kernel Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel Height</em>' attribute.
	 * @see #getKernelHeight()
	 * @generated
	 */
	void setKernelHeight(int value);

	/**
	 * Returns the value of the '<em><b>Kernel Width</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns of the window.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel Width</em>' attribute.
	 * @see #setKernelWidth(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getPool_KernelWidth()
	 * @model default="2"
	 * @generated
	 */
	int getKernelWidth();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Pool#getKernelWidth <em>Kernel Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel Width</em>' attribute.
	 * @see #getKernelWidth()
	 * @generated
	 */
	void setKernelWidth(int value);

	/**
	 * Returns the value of the '<em><b>Stride Height</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step between rows; 0 = kernelHeight.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stride Height</em>' attribute.
	 * @see #setStrideHeight(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getPool_StrideHeight()
	 * @model default="0"
	 * @generated
	 */
	int getStrideHeight();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Pool#getStrideHeight <em>Stride Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stride Height</em>' attribute.
	 * @see #getStrideHeight()
	 * @generated
	 */
	void setStrideHeight(int value);

	/**
	 * Returns the value of the '<em><b>Stride Width</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step between columns; 0 = kernelWidth.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stride Width</em>' attribute.
	 * @see #setStrideWidth(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getPool_StrideWidth()
	 * @model default="0"
	 * @generated
	 */
	int getStrideWidth();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Pool#getStrideWidth <em>Stride Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stride Width</em>' attribute.
	 * @see #getStrideWidth()
	 * @generated
	 */
	void setStrideWidth(int value);

	/**
	 * Returns the value of the '<em><b>Padding Height</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows added above and below; at most half the window.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Padding Height</em>' attribute.
	 * @see #setPaddingHeight(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getPool_PaddingHeight()
	 * @model default="0"
	 * @generated
	 */
	int getPaddingHeight();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Pool#getPaddingHeight <em>Padding Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Padding Height</em>' attribute.
	 * @see #getPaddingHeight()
	 * @generated
	 */
	void setPaddingHeight(int value);

	/**
	 * Returns the value of the '<em><b>Padding Width</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns added left and right; at most half the window.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Padding Width</em>' attribute.
	 * @see #setPaddingWidth(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getPool_PaddingWidth()
	 * @model default="0"
	 * @generated
	 */
	int getPaddingWidth();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Pool#getPaddingWidth <em>Padding Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Padding Width</em>' attribute.
	 * @see #getPaddingWidth()
	 * @generated
	 */
	void setPaddingWidth(int value);

} // Pool
