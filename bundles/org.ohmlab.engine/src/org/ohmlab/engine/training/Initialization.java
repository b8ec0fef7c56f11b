/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

/** How weights start; biases start at 0, BatchNorm at scale 1 and shift 0. As PyTorch's normal initialisers. */
public enum Initialization {
    /** N(0, 2/fan_in), He et al. 2015. */
    KAIMING_FAN_IN,
    /** N(0, 2/fan_out), He et al. 2015. */
    KAIMING_FAN_OUT,
    /** N(0, 2/(fan_in + fan_out)), Glorot and Bengio 2010. */
    XAVIER
}
