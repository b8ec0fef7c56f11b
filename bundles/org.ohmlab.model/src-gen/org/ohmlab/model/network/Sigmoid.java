/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sigmoid</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * 1 / (1 + exp(-x)).
 * <!-- end-model-doc -->
 *
 *
 * @see org.ohmlab.model.network.NetworkPackage#getSigmoid()
 * @model
 * @generated
 */
public interface Sigmoid extends Layer {
} // Sigmoid
