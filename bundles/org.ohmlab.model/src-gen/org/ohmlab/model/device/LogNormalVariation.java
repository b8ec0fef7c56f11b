/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.device;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Log Normal Variation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Multiplicative error: what is programmed is multiplied by exp(theta), theta ~ N(0, sigma^2).
 * <!-- end-model-doc -->
 *
 *
 * @see org.ohmlab.model.device.DevicePackage#getLogNormalVariation()
 * @model
 * @generated
 */
public interface LogNormalVariation extends Variation {
} // LogNormalVariation
