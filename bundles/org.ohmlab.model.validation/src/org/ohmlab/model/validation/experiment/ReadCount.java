/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.Drawn;
import org.ohmlab.model.device.Variation;
import org.ohmlab.model.experiment.Evaluation;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** Several reads per chip are asked for only where something is drawn per read. */
public final class ReadCount extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public ReadCount() {
        super("experiment.read-count", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        Evaluation evaluation = experiment.getEvaluation();
        Mapping mapping = experiment.getMapping();
        if (evaluation == null || evaluation.getReads() <= 1 || !Elements.present(mapping)) {
            return;
        }
        boolean perRead = drawsPerRead(mapping.getDevice());
        for (LayerMapping override : mapping.getOverrides()) {
            perRead |= drawsPerRead(override.getDevice());
        }
        if (!perRead) {
            sink.warning(evaluation, Literals.EVALUATION__READS,
                    "It asks for " + evaluation.getReads()
                            + " reads per chip, but no variation of the devices is drawn per read.",
                    "Set reads to 1, or set drawn of a variation to PER_READ.");
        }
    }

    private static boolean drawsPerRead(Device device) {
        return Elements.present(device) && device.getVariations().stream().map(Variation::getDrawn)
                .anyMatch(Drawn.PER_READ::equals);
    }
}
