/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Concat</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Joins two or more inputs of equal height and width along the channels, in the order of the inputs.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ohmlab.model.network.NetworkPackage#getConcat()
 * @model
 * @generated
 */
public interface Concat extends Layer {
} // Concat
