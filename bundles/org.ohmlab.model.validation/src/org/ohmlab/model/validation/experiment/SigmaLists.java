/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ohmlab.model.base.NumberLists;
import org.ohmlab.model.validation.FindingSink;

/** The check that all lists of sigma_d have in common. */
final class SigmaLists {

    private SigmaLists() {
    }

    /** Reports values that are not finite, negative or there twice. */
    static void check(EObject element, EStructuralFeature feature, List<Double> sigmas, FindingSink sink) {
        Set<Double> seen = new HashSet<>();
        for (Double sigma : sigmas) {
            if (!Double.isFinite(sigma) || sigma < 0) {
                sink.error(element, feature, "The value " + sigma + " of " + feature.getName()
                        + " is no standard deviation.",
                        "Use numbers of 0 and above.");
            } else if (!seen.add(sigma + 0.0)) {
                sink.error(element, feature,
                        "The value " + NumberLists.formatReal(sigma) + " of " + feature.getName() + " comes twice.",
                        "Remove one of the two.");
            }
        }
    }
}
