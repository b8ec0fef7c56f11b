/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;

import org.eclipse.emf.common.util.EList;

import org.ohmlab.model.base.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of the computation; one output, read by any number of other layers. Activations are written (height, width, channels).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.network.Layer#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.ohmlab.model.network.Layer#getExits <em>Exits</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.network.NetworkPackage#getLayer()
 * @model abstract="true"
 * @generated
 */
public interface Layer extends Named {
	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' reference list.
	 * The list contents are of type {@link org.ohmlab.model.network.Layer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The layers whose outputs this one reads, in order. Input has none, Add and Concat have two or more, all others exactly one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inputs</em>' reference list.
	 * @see org.ohmlab.model.network.NetworkPackage#getLayer_Inputs()
	 * @model
	 * @generated
	 */
	EList<Layer> getInputs();

	/**
	 * Returns the value of the '<em><b>Exits</b></em>' containment reference list.
	 * The list contents are of type {@link org.ohmlab.model.network.IrsPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exit classifiers on this layer's output, used in IRS training only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exits</em>' containment reference list.
	 * @see org.ohmlab.model.network.NetworkPackage#getLayer_Exits()
	 * @model containment="true"
	 * @generated
	 */
	EList<IrsPoint> getExits();

} // Layer
