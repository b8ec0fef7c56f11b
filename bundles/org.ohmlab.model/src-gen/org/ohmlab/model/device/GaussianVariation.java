/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.device;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gaussian Variation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Additive normal error whose sigma does not depend on the programmed state (RRAM1 of the reference implementation).
 * <!-- end-model-doc -->
 *
 *
 * @see org.ohmlab.model.device.DevicePackage#getGaussianVariation()
 * @model
 * @generated
 */
public interface GaussianVariation extends Variation {
} // GaussianVariation
