/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/** The feedback passes of OVF see at least the training variation, the noisiest pass first. */
public final class Offsets extends DocumentRule<Experiment> {

    /** The engine numbers the passes of a step with ten bits; memory ends far below. */
    private static final int MAX_PASSES = 1000;

    /** Creates the rule. */
    public Offsets() {
        super("experiment.offsets", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        for (Method method : experiment.getMethods()) {
            if (EnabledMethods.usesOffsets(method)) {
                check(method, EnabledMethods.offsets(method), EnabledMethods.offsetsFeature(method), sink);
            }
        }
    }

    private static void check(Method method, List<Double> offsets, EStructuralFeature feature, FindingSink sink) {
        if (offsets.isEmpty()) {
            sink.error(method, feature, "It has no offsets, so there is no feedback pass.",
                    "Set one offset per feedback pass; published are \"0.15 0.1 0.05\".");
        }
        if (offsets.size() > MAX_PASSES) {
            sink.error(method, feature, "It has " + offsets.size() + " offsets, and each is a forward pass.",
                    "Use a few; published are three.");
        }
        if (offsets.stream().anyMatch(offset -> !Double.isFinite(offset) || offset < 0)) {
            sink.error(method, feature, "One of its offsets is negative: " + offsets + ".",
                    "Use offsets of 0 and above; the feedback shall see more variation than the main pass.");
            return;
        }
        for (int i = 1; i < offsets.size(); i++) {
            if (offsets.get(i) > offsets.get(i - 1)) {
                sink.warning(method, feature,
                        "Its offsets rise, so the noisiest pass does not have the greatest weight.",
                        "Sort them from high to low, as the published \"0.15 0.1 0.05\".");
                return;
            }
        }
    }
}
