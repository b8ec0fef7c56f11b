/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.ohmlab.model.network.NetworkPackage.Literals;

/**
 * What the figures of one kind of layer have in common.
 *
 * @param glyph the drawing
 * @param family the colour
 * @param compact whether name and kind share one line
 */
public record LayerLook(Glyph glyph, Family family, boolean compact) {

    private static final LayerLook UNKNOWN = new LayerLook(Glyph.FLATTEN, Family.SHAPE, true);

    private static final Map<EClass, LayerLook> BY_KIND = Map.ofEntries(
            Map.entry(Literals.INPUT, new LayerLook(Glyph.INPUT, Family.INPUT, false)),
            Map.entry(Literals.CONVOLUTION, new LayerLook(Glyph.CONVOLUTION, Family.CONVOLUTION, false)),
            Map.entry(Literals.DENSE, new LayerLook(Glyph.DENSE, Family.DENSE, false)),
            Map.entry(Literals.BATCH_NORMALIZATION, new LayerLook(Glyph.NORMALIZATION, Family.NORMALIZATION, true)),
            Map.entry(Literals.RELU, new LayerLook(Glyph.RELU, Family.ACTIVATION, true)),
            Map.entry(Literals.LEAKY_RELU, new LayerLook(Glyph.LEAKY_RELU, Family.ACTIVATION, true)),
            Map.entry(Literals.TANH, new LayerLook(Glyph.TANH, Family.ACTIVATION, true)),
            Map.entry(Literals.SIGMOID, new LayerLook(Glyph.SIGMOID, Family.ACTIVATION, true)),
            Map.entry(Literals.MAX_POOL, new LayerLook(Glyph.MAX_POOL, Family.POOL, true)),
            Map.entry(Literals.AVERAGE_POOL, new LayerLook(Glyph.AVERAGE_POOL, Family.POOL, true)),
            Map.entry(Literals.ADAPTIVE_AVERAGE_POOL, new LayerLook(Glyph.AVERAGE_POOL, Family.POOL, true)),
            Map.entry(Literals.GLOBAL_AVERAGE_POOL, new LayerLook(Glyph.GLOBAL_POOL, Family.POOL, true)),
            Map.entry(Literals.FLATTEN, new LayerLook(Glyph.FLATTEN, Family.SHAPE, true)),
            Map.entry(Literals.DROPOUT, new LayerLook(Glyph.DROPOUT, Family.SHAPE, true)),
            Map.entry(Literals.ADD, new LayerLook(Glyph.ADD, Family.SHAPE, true)),
            Map.entry(Literals.CONCAT, new LayerLook(Glyph.CONCAT, Family.SHAPE, true)));

    /**
     * @param kind a concrete kind of layer
     * @return how its figures look
     */
    public static LayerLook of(EClass kind) {
        return BY_KIND.getOrDefault(kind, UNKNOWN);
    }
}
