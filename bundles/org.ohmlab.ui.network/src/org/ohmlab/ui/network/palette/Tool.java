/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.palette;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.ohmlab.diagram.scene.Glyph;
import org.ohmlab.diagram.scene.LayerLook;
import org.ohmlab.diagram.scene.LayerTexts;
import org.ohmlab.model.network.NetworkPackage.Literals;

/**
 * A tool of the palette.
 *
 * @param kind what it does
 * @param element the kind of element it adds; null for the pointing tools
 */
public record Tool(Kind kind, EClass element) {

    /** What tools do. */
    public enum Kind {
        /** Points, moves and selects. */
        SELECT,
        /** Draws connections. */
        CONNECT,
        /** Attaches a feedback point. */
        FEEDBACK,
        /** Adds a layer. */
        LAYER
    }

    /** The tool that is taken when no other is. */
    public static final Tool SELECT = new Tool(Kind.SELECT, null);
    /** Draws connections. */
    public static final Tool CONNECT = new Tool(Kind.CONNECT, null);
    /** Attaches an OVF point. */
    public static final Tool OVF = new Tool(Kind.FEEDBACK, Literals.OVF_POINT);
    /** Attaches an IRS exit. */
    public static final Tool EXIT = new Tool(Kind.FEEDBACK, Literals.IRS_POINT);

    private static final List<EClass> LAYERS = List.of(Literals.INPUT, Literals.CONVOLUTION, Literals.DENSE,
            Literals.BATCH_NORMALIZATION, Literals.RELU, Literals.LEAKY_RELU, Literals.TANH, Literals.SIGMOID,
            Literals.MAX_POOL, Literals.AVERAGE_POOL, Literals.ADAPTIVE_AVERAGE_POOL, Literals.GLOBAL_AVERAGE_POOL,
            Literals.FLATTEN, Literals.DROPOUT, Literals.ADD, Literals.CONCAT);

    /** Checks that there is a kind. */
    public Tool {
        Objects.requireNonNull(kind, "kind");
    }

    /** @return the tools that add layers */
    public static List<Tool> layers() {
        return LAYERS.stream().map(type -> new Tool(Kind.LAYER, type)).toList();
    }

    /** @return its name in the palette */
    public String label() {
        return switch (kind) {
            case SELECT -> PaletteMessages.select;
            case CONNECT -> PaletteMessages.connect;
            case FEEDBACK, LAYER -> LayerTexts.kind(element);
        };
    }

    /** @return its drawing */
    public Glyph glyph() {
        return switch (kind) {
            case SELECT -> Glyph.POINTER;
            case CONNECT -> Glyph.LINK;
            case FEEDBACK -> element == Literals.OVF_POINT ? Glyph.OVF : Glyph.IRS;
            case LAYER -> LayerLook.of(element).glyph();
        };
    }
}
