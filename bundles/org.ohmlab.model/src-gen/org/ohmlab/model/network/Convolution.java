/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Convolution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Two-dimensional convolution (cross-correlation, as usual in the field). Weight tensor [filters, inputChannels / groups, kernelHeight, kernelWidth]. Output height = floor((height + 2 paddingHeight - kernelHeight) / strideHeight) + 1, width likewise; channels = filters.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.network.Convolution#getFilters <em>Filters</em>}</li>
 *   <li>{@link org.ohmlab.model.network.Convolution#getKernelHeight <em>Kernel Height</em>}</li>
 *   <li>{@link org.ohmlab.model.network.Convolution#getKernelWidth <em>Kernel Width</em>}</li>
 *   <li>{@link org.ohmlab.model.network.Convolution#getStrideHeight <em>Stride Height</em>}</li>
 *   <li>{@link org.ohmlab.model.network.Convolution#getStrideWidth <em>Stride Width</em>}</li>
 *   <li>{@link org.ohmlab.model.network.Convolution#getPaddingHeight <em>Padding Height</em>}</li>
 *   <li>{@link org.ohmlab.model.network.Convolution#getPaddingWidth <em>Padding Width</em>}</li>
 *   <li>{@link org.ohmlab.model.network.Convolution#getGroups <em>Groups</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.network.NetworkPackage#getConvolution()
 * @model
 * @generated
 */
public interface Convolution extends WeightedLayer {
	/**
	 * Returns the value of the '<em><b>Filters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of output channels. Must be set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filters</em>' attribute.
	 * @see #setFilters(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getConvolution_Filters()
	 * @model
	 * @generated
	 */
	int getFilters();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Convolution#getFilters <em>Filters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filters</em>' attribute.
	 * @see #getFilters()
	 * @generated
	 */
	void setFilters(int value);

	/**
	 * Returns the value of the '<em><b>Kernel Height</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows of the kernel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel Height</em>' attribute.
	 * @see #setKernelHeight(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getConvolution_KernelHeight()
	 * @model default="3"
	 * @generated
	 */
	int getKernelHeight();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Convolution#getKernelHeight <em>Kernel Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel Height</em>' attribute.
	 * @see #getKernelHeight()
	 * @generated
	 */
	void setKernelHeight(int value);

	/**
	 * Returns the value of the '<em><b>Kernel Width</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns of the kernel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel Width</em>' attribute.
	 * @see #setKernelWidth(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getConvolution_KernelWidth()
	 * @model default="3"
	 * @generated
	 */
	int getKernelWidth();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Convolution#getKernelWidth <em>Kernel Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel Width</em>' attribute.
	 * @see #getKernelWidth()
	 * @generated
	 */
	void setKernelWidth(int value);

	/**
	 * Returns the value of the '<em><b>Stride Height</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step between rows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stride Height</em>' attribute.
	 * @see #setStrideHeight(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getConvolution_StrideHeight()
	 * @model default="1"
	 * @generated
	 */
	int getStrideHeight();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Convolution#getStrideHeight <em>Stride Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stride Height</em>' attribute.
	 * @see #getStrideHeight()
	 * @generated
	 */
	void setStrideHeight(int value);

	/**
	 * Returns the value of the '<em><b>Stride Width</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step between columns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stride Width</em>' attribute.
	 * @see #setStrideWidth(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getConvolution_StrideWidth()
	 * @model default="1"
	 * @generated
	 */
	int getStrideWidth();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Convolution#getStrideWidth <em>Stride Width</em>}' attribute.
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
	 * Rows of zeros added above and below.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Padding Height</em>' attribute.
	 * @see #setPaddingHeight(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getConvolution_PaddingHeight()
	 * @model default="0"
	 * @generated
	 */
	int getPaddingHeight();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Convolution#getPaddingHeight <em>Padding Height</em>}' attribute.
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
	 * Columns of zeros added left and right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Padding Width</em>' attribute.
	 * @see #setPaddingWidth(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getConvolution_PaddingWidth()
	 * @model default="0"
	 * @generated
	 */
	int getPaddingWidth();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Convolution#getPaddingWidth <em>Padding Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Padding Width</em>' attribute.
	 * @see #getPaddingWidth()
	 * @generated
	 */
	void setPaddingWidth(int value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups of channels that do not mix; divides input channels and filters. Equal to the input channels = depthwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' attribute.
	 * @see #setGroups(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getConvolution_Groups()
	 * @model default="1"
	 * @generated
	 */
	int getGroups();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Convolution#getGroups <em>Groups</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Groups</em>' attribute.
	 * @see #getGroups()
	 * @generated
	 */
	void setGroups(int value);

} // Convolution
