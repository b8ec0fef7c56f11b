/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.device.DevicePackage;
import org.ohmlab.model.experiment.ExperimentPackage;
import org.ohmlab.model.mapping.MappingPackage;
import org.ohmlab.model.network.NetworkPackage;

class FeatureTextsTest {

    static List<EPackage> packages() {
        return List.of(BasePackage.eINSTANCE, NetworkPackage.eINSTANCE, DevicePackage.eINSTANCE,
                MappingPackage.eINSTANCE, ExperimentPackage.eINSTANCE);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everythingHasANameAndADescriptionForPeople(EPackage model) {
        for (EClassifier classifier : model.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                assertFalse(FeatureTexts.label(type).isBlank());
                assertFalse(FeatureTexts.description(type).isBlank(), () -> type.getName() + " is described");
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    String label = FeatureTexts.label(feature);
                    assertFalse(label.equals(feature.getName()) && !label.equals(label.toLowerCase(Locale.ROOT)),
                            () -> "a name for people: " + label);
                    assertFalse(FeatureTexts.description(feature).isBlank(),
                            () -> type.getName() + "." + feature.getName() + " is described");
                }
            } else if (classifier instanceof EEnum choices) {
                choices.getELiterals().forEach(literal -> {
                    String label = FeatureTexts.label(literal.getInstance());
                    assertFalse(label.equals(literal.getLiteral()), () -> "a name for people: " + label);
                    assertTrue(Character.isUpperCase(label.charAt(0)), label);
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void namesAreInSentenceStyle(EPackage model) {
        for (EClassifier classifier : model.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    String label = FeatureTexts.label(feature);
                    for (String word : label.split(" ")) {
                        boolean first = label.startsWith(word);
                        boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
                        assertTrue(first || abbreviation || !Character.isUpperCase(word.charAt(0)), label);
                    }
                }
            }
        }
        assertEquals("\u00b5S", FeatureTexts.unit(DevicePackage.Literals.DEVICE__MIN_CONDUCTANCE));
        assertEquals("", FeatureTexts.unit(NetworkPackage.Literals.CONVOLUTION__FILTERS));
    }
}
