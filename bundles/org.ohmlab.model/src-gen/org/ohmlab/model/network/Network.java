/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;

import org.eclipse.emf.common.util.EList;

import org.ohmlab.model.base.Document;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network: exactly one Input, and exactly one layer that no other layer reads, whose output is the vector of logits.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.network.Network#getLayers <em>Layers</em>}</li>
 *   <li>{@link org.ohmlab.model.network.Network#getOvfScope <em>Ovf Scope</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.network.NetworkPackage#getNetwork()
 * @model
 * @generated
 */
public interface Network extends Document {
	/**
	 * Returns the value of the '<em><b>Layers</b></em>' containment reference list.
	 * The list contents are of type {@link org.ohmlab.model.network.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All layers. Their order in the file has no meaning for the computation; it follows from the connections.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' containment reference list.
	 * @see org.ohmlab.model.network.NetworkPackage#getNetwork_Layers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Layer> getLayers();

	/**
	 * Returns the value of the '<em><b>Ovf Scope</b></em>' attribute.
	 * The default value is <code>"POINTS"</code>.
	 * The literals are from the enumeration {@link org.ohmlab.model.network.OvfScope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which analog layers take the raised variation in the feedback passes of OVF training.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ovf Scope</em>' attribute.
	 * @see org.ohmlab.model.network.OvfScope
	 * @see #setOvfScope(OvfScope)
	 * @see org.ohmlab.model.network.NetworkPackage#getNetwork_OvfScope()
	 * @model default="POINTS"
	 * @generated
	 */
	OvfScope getOvfScope();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.network.Network#getOvfScope <em>Ovf Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ovf Scope</em>' attribute.
	 * @see org.ohmlab.model.network.OvfScope
	 * @see #getOvfScope()
	 * @generated
	 */
	void setOvfScope(OvfScope value);

} // Network
