/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Irs Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Intermediate representation snapshot: an exit classifier on the layer's output, made of adaptive average pooling, flatten, dense, ReLU, dense to the number of classes. Trained with the backbone, left out of the deployed network (NeFT, arXiv 2305.14561, and its reference implementation).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.network.IrsPoint#getPoolHeight <em>Pool Height</em>}</li>
 *   <li>{@link org.ohmlab.model.network.IrsPoint#getPoolWidth <em>Pool Width</em>}</li>
 *   <li>{@link org.ohmlab.model.network.IrsPoint#getHiddenUnits <em>Hidden Units</em>}</li>
 *   <li>{@link org.ohmlab.model.network.IrsPoint#getSigma <em>Sigma</em>}</li>
 *   <li>{@link org.ohmlab.model.network.IrsPoint#getOrder <em>Order</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.network.NetworkPackage#getIrsPoint()
 * @model
 * @generated
 */
public interface IrsPoint extends FeedbackPoint {
	/**
	 * Returns the value of the '<em><b>Pool Height</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows after the adaptive average pooling.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pool Height</em>' attribute.
	 * @see #setPoolHeight(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getIrsPoint_PoolHeight()
	 * @model default="1"
	 * @generated
	 */
	int getPoolHeight();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.IrsPoint#getPoolHeight <em>Pool Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pool Height</em>' attribute.
	 * @see #getPoolHeight()
	 * @generated
	 */
	void setPoolHeight(int value);

	/**
	 * Returns the value of the '<em><b>Pool Width</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns after the adaptive average pooling.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pool Width</em>' attribute.
	 * @see #setPoolWidth(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getIrsPoint_PoolWidth()
	 * @model default="1"
	 * @generated
	 */
	int getPoolWidth();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.IrsPoint#getPoolWidth <em>Pool Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pool Width</em>' attribute.
	 * @see #getPoolWidth()
	 * @generated
	 */
	void setPoolWidth(int value);

	/**
	 * Returns the value of the '<em><b>Hidden Units</b></em>' attribute.
	 * The default value is <code>"512"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units of the hidden dense layer; the reference uses 512.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden Units</em>' attribute.
	 * @see #setHiddenUnits(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getIrsPoint_HiddenUnits()
	 * @model default="512"
	 * @generated
	 */
	int getHiddenUnits();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.IrsPoint#getHiddenUnits <em>Hidden Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hidden Units</em>' attribute.
	 * @see #getHiddenUnits()
	 * @generated
	 */
	void setHiddenUnits(int value);

	/**
	 * Returns the value of the '<em><b>Sigma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Variation sigma_d of the exit's own weights in training; unset = the backbone's training sigma.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sigma</em>' attribute.
	 * @see #isSetSigma()
	 * @see #unsetSigma()
	 * @see #setSigma(double)
	 * @see org.ohmlab.model.network.NetworkPackage#getIrsPoint_Sigma()
	 * @model unsettable="true" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getSigma();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.IrsPoint#getSigma <em>Sigma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sigma</em>' attribute.
	 * @see #isSetSigma()
	 * @see #unsetSigma()
	 * @see #getSigma()
	 * @generated
	 */
	void setSigma(double value);

	/**
	 * Unsets the value of the '{@link org.ohmlab.model.network.IrsPoint#getSigma <em>Sigma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSigma()
	 * @see #getSigma()
	 * @see #setSigma(double)
	 * @generated
	 */
	void unsetSigma();

	/**
	 * Returns whether the value of the '{@link org.ohmlab.model.network.IrsPoint#getSigma <em>Sigma</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Sigma</em>' attribute is set.
	 * @see #unsetSigma()
	 * @see #getSigma()
	 * @see #setSigma(double)
	 * @generated
	 */
	boolean isSetSigma();

	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the decay: the exit of order n has the factor gamma_n = decay^(n - 1). 0 = automatic: topological order of the layers, the shallowest exit first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(int)
	 * @see org.ohmlab.model.network.NetworkPackage#getIrsPoint_Order()
	 * @model default="0"
	 * @generated
	 */
	int getOrder();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.IrsPoint#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(int value);

} // IrsPoint
