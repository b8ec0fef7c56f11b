/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ohmlab.model.base.Identified;
import org.ohmlab.model.base.Named;
import org.ohmlab.model.base.NumberLists;
import org.ohmlab.model.device.Variation;
import org.ohmlab.model.experiment.Gate;
import org.ohmlab.model.experiment.NoiseMethod;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.network.AdaptiveAveragePool;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Dropout;
import org.ohmlab.model.network.FeedbackPoint;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.LeakyRelu;
import org.ohmlab.model.network.Pool;

/** How an element is called in trees, boxes and menus, and its most telling numbers. */
public final class ElementTexts {

    private static final String TIMES = "\u00d7";

    private ElementTexts() {
    }

    /**
     * @param element an element
     * @return its name, or its id, or else its kind
     */
    public static String name(EObject element) {
        if (element instanceof Named named && named.getName() != null && !named.getName().isBlank()) {
            return named.getName();
        }
        if (element instanceof LayerMapping mapping && mapping.getLayer() != null) {
            return name(mapping.getLayer());
        }
        boolean namedById = element instanceof Named || element instanceof FeedbackPoint;
        if (namedById && element instanceof Identified identified && identified.getId() != null
                && !identified.getId().isBlank()) {
            return identified.getId();
        }
        return FeatureTexts.label(element.eClass());
    }

    /**
     * @param element an element
     * @return its kind, unless that is its name already, and its most telling numbers; may be empty
     */
    public static String details(EObject element) {
        StringJoiner text = new StringJoiner(" ");
        String kind = FeatureTexts.label(element.eClass());
        if (!kind.equals(name(element))) {
            text.add(kind);
        }
        String parameters = parameters(element);
        if (!parameters.isEmpty()) {
            text.add(parameters);
        }
        return text.toString();
    }

    /**
     * @param element an element
     * @return its most telling numbers, as {@code 5×5, 6}; may be empty
     */
    public static String parameters(EObject element) {
        if (element instanceof Convolution conv) {
            return convolution(conv);
        }
        if (element instanceof Dense dense) {
            return Integer.toString(dense.getUnits());
        }
        if (element instanceof Input input) {
            return input.getHeight() + TIMES + input.getWidth() + TIMES + input.getChannels();
        }
        if (element instanceof Pool pool) {
            return pool.getKernelHeight() + TIMES + pool.getKernelWidth();
        }
        if (element instanceof AdaptiveAveragePool pool) {
            return pool.getHeight() + TIMES + pool.getWidth();
        }
        if (element instanceof Dropout dropout) {
            return NumberLists.formatReal(dropout.getRate());
        }
        if (element instanceof LeakyRelu relu) {
            return NumberLists.formatReal(relu.getNegativeSlope());
        }
        if (element instanceof IrsPoint exit) {
            return exit.getPoolHeight() + TIMES + exit.getPoolWidth() + " \u2192 " + exit.getHiddenUnits();
        }
        if (element instanceof NoiseMethod method) {
            List<Double> sigma = method.getSigma();
            return sigma == null || sigma.isEmpty() ? "" : "\u03c3 = " + NumberLists.formatNumbers(sigma);
        }
        if (element instanceof Variation variation) {
            return FeatureTexts.label(variation.getDrawn()).toLowerCase(Locale.ROOT);
        }
        if (element instanceof Gate gate) {
            return gate.getMetric() + " \u2265 " + NumberLists.formatReal(gate.getMinimum());
        }
        return element instanceof LayerMapping mapping ? set(mapping) : "";
    }

    private static String convolution(Convolution conv) {
        StringBuilder text = new StringBuilder();
        text.append(conv.getKernelHeight()).append(TIMES).append(conv.getKernelWidth());
        text.append(", ").append(conv.getFilters());
        if (conv.getStrideHeight() != 1 || conv.getStrideWidth() != 1) {
            text.append(" /").append(conv.getStrideHeight());
            if (conv.getStrideWidth() != conv.getStrideHeight()) {
                text.append(TIMES).append(conv.getStrideWidth());
            }
        }
        if (conv.getGroups() > 1) {
            text.append(", ").append(conv.getGroups()).append(" groups");
        }
        return text.toString();
    }

    private static String set(LayerMapping mapping) {
        StringJoiner text = new StringJoiner(", ");
        for (EAttribute attribute : mapping.eClass().getEAllAttributes()) {
            if (!attribute.isID() && mapping.eIsSet(attribute)) {
                text.add(FeatureTexts.label(attribute).toLowerCase(Locale.ROOT) + " " + mapping.eGet(attribute));
            }
        }
        return text.toString();
    }
}
