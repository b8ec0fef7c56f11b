/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

/** Families of layer kinds; figures of one family share a colour. Cool hues only: warm ones belong to feedback. */
public enum Family {
    /** The image. */
    INPUT,
    /** Convolutions. */
    CONVOLUTION,
    /** Dense layers. */
    DENSE,
    /** Batch normalisation. */
    NORMALIZATION,
    /** Activation functions. */
    ACTIVATION,
    /** Poolings. */
    POOL,
    /** Layers that only rearrange, join or drop values. */
    SHAPE
}
