/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import java.util.MissingResourceException;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Words for people: names of kinds of element, of features and of choices, in sentence style.
 *
 * <p>Names and units come from {@code plugin.properties}, descriptions from the documentation in the Ecore models, so
 * that a tooltip and the reference of the file formats cannot tell two stories.
 */
public final class FeatureTexts {

    private FeatureTexts() {
    }

    /**
     * @param feature a feature of a model
     * @return its name, as {@code Kernel height}
     */
    public static String label(EStructuralFeature feature) {
        return text(key(feature) + "_feature", feature.getName());
    }

    /**
     * @param feature a feature of a model
     * @return the unit of its values, as {@code µS}; empty without one
     */
    public static String unit(EStructuralFeature feature) {
        return text(key(feature) + "_unit", "");
    }

    /**
     * @param feature a feature of a model
     * @return one or more sentences about it; empty when there are none
     */
    public static String description(EStructuralFeature feature) {
        String documentation = EcoreUtil.getDocumentation(feature);
        return documentation == null ? "" : documentation;
    }

    /**
     * @param type a kind of element
     * @return its name, as {@code Max pool}
     */
    public static String label(EClass type) {
        return text("_UI_" + type.getName() + "_type", type.getName());
    }

    /**
     * @param type a kind of element
     * @return one or more sentences about it; empty when there are none
     */
    public static String description(EClass type) {
        String documentation = EcoreUtil.getDocumentation(type);
        return documentation == null ? "" : documentation;
    }

    /**
     * @param choice a value of an enumeration of a model
     * @return its name, as {@code Differential pairs}
     */
    public static String label(Enumerator choice) {
        return text("_UI_" + choice.getClass().getSimpleName() + "_" + choice.getName() + "_literal",
                choice.getLiteral());
    }

    private static String key(EStructuralFeature feature) {
        return "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName();
    }

    private static String text(String key, String otherwise) {
        try {
            return OhmlabEditPlugin.INSTANCE.getString(key);
        } catch (MissingResourceException e) {
            // Most features have no unit, and a kind of element that is new to a later version has no name yet.
            return otherwise;
        }
    }
}
