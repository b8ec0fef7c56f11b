/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Weighted Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A layer with a weight tensor that can be put on a crossbar.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.network.WeightedLayer#isBias <em>Bias</em>}</li>
 *   <li>{@link org.ohmlab.model.network.WeightedLayer#getPlacement <em>Placement</em>}</li>
 *   <li>{@link org.ohmlab.model.network.WeightedLayer#getOvf <em>Ovf</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.network.NetworkPackage#getWeightedLayer()
 * @model abstract="true"
 * @generated
 */
public interface WeightedLayer extends Layer {
	/**
	 * Returns the value of the '<em><b>Bias</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a bias is added to each output channel. Biases are digital and carry no variation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bias</em>' attribute.
	 * @see #setBias(boolean)
	 * @see org.ohmlab.model.network.NetworkPackage#getWeightedLayer_Bias()
	 * @model default="true"
	 * @generated
	 */
	boolean isBias();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.WeightedLayer#isBias <em>Bias</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bias</em>' attribute.
	 * @see #isBias()
	 * @generated
	 */
	void setBias(boolean value);

	/**
	 * Returns the value of the '<em><b>Placement</b></em>' attribute.
	 * The default value is <code>"ANALOG"</code>.
	 * The literals are from the enumeration {@link org.ohmlab.model.network.Placement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the weights are kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placement</em>' attribute.
	 * @see org.ohmlab.model.network.Placement
	 * @see #setPlacement(Placement)
	 * @see org.ohmlab.model.network.NetworkPackage#getWeightedLayer_Placement()
	 * @model default="ANALOG"
	 * @generated
	 */
	Placement getPlacement();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.WeightedLayer#getPlacement <em>Placement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Placement</em>' attribute.
	 * @see org.ohmlab.model.network.Placement
	 * @see #getPlacement()
	 * @generated
	 */
	void setPlacement(Placement value);

	/**
	 * Returns the value of the '<em><b>Ovf</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Marks this layer for raised variation in the feedback passes of OVF training. Takes effect on analog layers, and only when Network.ovfScope is POINTS.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ovf</em>' containment reference.
	 * @see #setOvf(OvfPoint)
	 * @see org.ohmlab.model.network.NetworkPackage#getWeightedLayer_Ovf()
	 * @model containment="true"
	 * @generated
	 */
	OvfPoint getOvf();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.WeightedLayer#getOvf <em>Ovf</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ovf</em>' containment reference.
	 * @see #getOvf()
	 * @generated
	 */
	void setOvf(OvfPoint value);

} // WeightedLayer
