/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

/** The small drawings that tell kinds apart without colour. */
public enum Glyph {
    /** A picture frame. */
    INPUT,
    /** A window sliding over a grid. */
    CONVOLUTION,
    /** Two columns of units, all connected. */
    DENSE,
    /** A bell curve. */
    NORMALIZATION,
    /** The function's graph. */
    RELU,
    /** The function's graph. */
    LEAKY_RELU,
    /** The function's graph. */
    TANH,
    /** The function's graph. */
    SIGMOID,
    /** A grid with one filled cell, funnelled. */
    MAX_POOL,
    /** A grid that is grey all over, funnelled. */
    AVERAGE_POOL,
    /** A grid that becomes one cell. */
    GLOBAL_POOL,
    /** A square that becomes a bar. */
    FLATTEN,
    /** Units, some crossed out. */
    DROPOUT,
    /** A plus in a ring. */
    ADD,
    /** Two bars side by side. */
    CONCAT,
    /** Noise around a line. */
    OVF,
    /** A branch to the side. */
    IRS,
    /** The target of training. */
    LOSS,
    /** An arrow that points. */
    POINTER,
    /** Two ends and a line. */
    LINK
}
