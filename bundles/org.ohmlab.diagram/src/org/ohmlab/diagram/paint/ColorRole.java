/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.paint;

import org.ohmlab.diagram.feedback.FeedbackKind;
import org.ohmlab.diagram.scene.Family;

/**
 * What a colour is for. Layers have cool hues, so that the two warm ones are free for feedback; the hues also differ in
 * brightness, and each is accompanied by a glyph and a word.
 */
public enum ColorRole {
    /** The page. */
    PAGE,
    /** Inside of figures. */
    FIGURE,
    /** Outline of figures. */
    OUTLINE,
    /** Names. */
    INK,
    /** Kinds, parameters and shapes. */
    QUIET_INK,
    /** Connections. */
    CONNECTION,
    /** Convolutions. */
    CONVOLUTION,
    /** Dense layers. */
    DENSE,
    /** Batch normalisation. */
    NORMALIZATION,
    /** Activations. */
    ACTIVATION,
    /** Poolings. */
    POOL,
    /** Rearranging layers and the image. */
    SHAPE,
    /** OVF points and their way. */
    OVF,
    /** IRS exits and their way. */
    IRS,
    /** What is selected. */
    SELECTION,
    /** Errors. */
    ERROR,
    /** Warnings. */
    WARNING;

    /**
     * @param family a family of layers
     * @return its colour
     */
    public static ColorRole of(Family family) {
        return switch (family) {
            case CONVOLUTION -> CONVOLUTION;
            case DENSE -> DENSE;
            case NORMALIZATION -> NORMALIZATION;
            case ACTIVATION -> ACTIVATION;
            case POOL -> POOL;
            case INPUT, SHAPE -> SHAPE;
        };
    }

    /**
     * @param kind a kind of feedback
     * @return its colour
     */
    public static ColorRole of(FeedbackKind kind) {
        return kind == FeedbackKind.OVF ? OVF : IRS;
    }
}
