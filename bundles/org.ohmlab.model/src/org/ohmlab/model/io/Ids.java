/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ohmlab.model.base.Identified;

/**
 * Makes ids of model elements.
 * <p>
 * An id is a readable prefix for the kind and five random characters, such as {@code conv-7k2qd}. Random rather than
 * counted, so that two people who add a layer on two branches do not both get {@code conv-3}, and a deleted element's
 * id does not come back: of 33 million endings a network of a hundred convolutions hits a used one with a probability
 * of 3e-06 per new element, and ids still in the file are never given twice. Ids written by hand, such as
 * {@code conv1}, are as good.
 * </p>
 */
public final class Ids {

    /** Letters of Crockford's base 32: none that is easily taken for another. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int RANDOM_CHARACTERS = 5;
    private static final Pattern VALID = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]*");
    /**
     * Names of a model have nothing to do with the reproducible draws of a run, so this is not the counter-based
     * generator.
     */
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("Convolution", "conv"), Map.entry("BatchNormalization", "bn"), Map.entry("MaxPool", "pool"),
            Map.entry("AveragePool", "pool"), Map.entry("AdaptiveAveragePool", "pool"),
            Map.entry("GlobalAveragePool", "pool"), Map.entry("LeakyRelu", "relu"), Map.entry("OvfPoint", "ovf"),
            Map.entry("IrsPoint", "irs"), Map.entry("GaussianVariation", "gaussian"),
            Map.entry("FourLevelVariation", "levels"), Map.entry("LogNormalVariation", "lognormal"),
            Map.entry("LayerMapping", "layer"), Map.entry("CleanTraining", "clean"), Map.entry("NoiseInjection", "ni"),
            Map.entry("ConstantSchedule", "schedule"), Map.entry("StepSchedule", "schedule"),
            Map.entry("CosineSchedule", "schedule"), Map.entry("FashionMnist", "data"), Map.entry("IdxData", "data"),
            Map.entry("CifarData", "data"), Map.entry("NpzData", "data"), Map.entry("CsvData", "data"));

    private Ids() {
    }

    /**
     * @param id a text
     * @return whether it can be an id
     */
    public static boolean isValid(String id) {
        return id != null && VALID.matcher(id).matches();
    }

    /**
     * Makes a new id for an element, which no element of its file has; does not set it.
     *
     * @param element the element, best already in its place
     * @return the id
     */
    public static String newId(Identified element) {
        return newId(element, used(EcoreUtil.getRootContainer(element)));
    }

    /**
     * Gives an id to every element that has none.
     *
     * @param root the element to begin with; everything in it is included
     */
    public static void assignMissing(Identified root) {
        Set<String> used = used(EcoreUtil.getRootContainer(root));
        if (root.getId() == null) {
            root.setId(newId(root, used));
        }
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element && element.getId() == null) {
                element.setId(newId(element, used));
            }
        }
    }

    private static String newId(Identified element, Set<String> used) {
        String kind = element.eClass().getName();
        String prefix = PREFIXES.getOrDefault(kind, kind.toLowerCase(Locale.ROOT));
        while (true) {
            StringBuilder id = new StringBuilder(prefix).append('-');
            for (int i = 0; i < RANDOM_CHARACTERS; i++) {
                id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
            if (used.add(id.toString())) {
                return id.toString();
            }
        }
    }

    private static Set<String> used(EObject root) {
        Set<String> used = new HashSet<>();
        if (root instanceof Identified identified && identified.getId() != null) {
            used.add(identified.getId());
        }
        root.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified identified && identified.getId() != null) {
                used.add(identified.getId());
            }
        });
        return used;
    }
}
