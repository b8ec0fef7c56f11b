/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Global Average Pool</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Mean over all rows and columns; gives a vector with one entry per channel.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ohmlab.model.network.NetworkPackage#getGlobalAveragePool()
 * @model
 * @generated
 */
public interface GlobalAveragePool extends Layer {
} // GlobalAveragePool
