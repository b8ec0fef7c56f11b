/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;
import org.ohmlab.model.network.AdaptiveAveragePool;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Dropout;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.LeakyRelu;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.Pool;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.network.util.NetworkSwitch;

/** Kind and parameters of a layer in a few words; values that are the usual ones are left out. */
public final class LayerTexts {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.ohmlab.diagram.scene.messages", Locale.ROOT);

    private LayerTexts() {
    }

    /**
     * @param kind a kind of layer or feedback point
     * @return its name, short enough for a figure
     */
    public static String kind(EClass kind) {
        return WORDS.containsKey(kind.getName()) ? WORDS.getString(kind.getName()) : kind.getName();
    }

    /**
     * @param layer a layer
     * @return as {@code Conv 5×5, 6 filters, pad 2}
     */
    public static String of(Layer layer) {
        List<String> parts = new Parameters().doSwitch(layer);
        return parts == null ? kind(layer.eClass()) : String.join(", ", parts);
    }

    /** @return what stands on the loss */
    public static String loss() {
        return word("loss");
    }

    private static String word(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(values);
    }

    /** Two numbers that are mostly equal: {@code 3×3}, or just {@code 2}. */
    private static String pair(int height, int width, boolean always) {
        return height == width && !always ? Integer.toString(height) : height + "\u00d7" + width;
    }

    private static final class Parameters extends NetworkSwitch<List<String>> {

        @Override
        public List<String> caseInput(Input input) {
            String size = input.getHeight() == 1 && input.getWidth() == 1 ? Integer.toString(input.getChannels())
                    : input.getHeight() + "\u00d7" + input.getWidth() + "\u00d7" + input.getChannels();
            return List.of(kind(input.eClass()) + " " + size);
        }

        @Override
        public List<String> caseConvolution(Convolution conv) {
            List<String> parts = new ArrayList<>();
            parts.add(kind(conv.eClass()) + " " + pair(conv.getKernelHeight(), conv.getKernelWidth(), true));
            parts.add(word("filters", Integer.toString(conv.getFilters())));
            if (conv.getStrideHeight() != 1 || conv.getStrideWidth() != 1) {
                parts.add(word("stride", pair(conv.getStrideHeight(), conv.getStrideWidth(), false)));
            }
            if (conv.getPaddingHeight() != 0 || conv.getPaddingWidth() != 0) {
                parts.add(word("padding", pair(conv.getPaddingHeight(), conv.getPaddingWidth(), false)));
            }
            if (conv.getGroups() != 1) {
                parts.add(word("groups", Integer.toString(conv.getGroups())));
            }
            return withPlacement(conv, parts);
        }

        @Override
        public List<String> caseDense(Dense dense) {
            List<String> parts = new ArrayList<>();
            parts.add(kind(dense.eClass()));
            parts.add(word("units", Integer.toString(dense.getUnits())));
            return withPlacement(dense, parts);
        }

        @Override
        public List<String> casePool(Pool pool) {
            List<String> parts = new ArrayList<>();
            parts.add(kind(pool.eClass()) + " " + pair(pool.getKernelHeight(), pool.getKernelWidth(), true));
            boolean usual = (pool.getStrideHeight() == 0 || pool.getStrideHeight() == pool.getKernelHeight())
                    && (pool.getStrideWidth() == 0 || pool.getStrideWidth() == pool.getKernelWidth());
            if (!usual) {
                parts.add(word("stride", pair(pool.getStrideHeight(), pool.getStrideWidth(), false)));
            }
            if (pool.getPaddingHeight() != 0 || pool.getPaddingWidth() != 0) {
                parts.add(word("padding", pair(pool.getPaddingHeight(), pool.getPaddingWidth(), false)));
            }
            return parts;
        }

        @Override
        public List<String> caseAdaptiveAveragePool(AdaptiveAveragePool pool) {
            return List.of(kind(pool.eClass()) + " " + pair(pool.getHeight(), pool.getWidth(), true));
        }

        @Override
        public List<String> caseDropout(Dropout dropout) {
            return List.of(kind(dropout.eClass()) + " " + dropout.getRate());
        }

        @Override
        public List<String> caseLeakyRelu(LeakyRelu relu) {
            return List.of(kind(relu.eClass()) + " " + relu.getNegativeSlope());
        }

        private static List<String> withPlacement(WeightedLayer layer, List<String> parts) {
            if (layer.getPlacement() == Placement.DIGITAL) {
                parts.add(word("digital"));
            }
            return parts;
        }
    }
}
