/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flatten</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Turns (height, width, channels) into a vector in the order channel, row, column, which is PyTorch's, so that dense weights can be exchanged.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ohmlab.model.network.NetworkPackage#getFlatten()
 * @model
 * @generated
 */
public interface Flatten extends Layer {
} // Flatten
