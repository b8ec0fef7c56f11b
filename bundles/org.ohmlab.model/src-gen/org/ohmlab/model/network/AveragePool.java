/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Average Pool</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Mean of the window; padding counts as zeros, as PyTorch's default does.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ohmlab.model.network.NetworkPackage#getAveragePool()
 * @model
 * @generated
 */
public interface AveragePool extends Pool {
} // AveragePool
