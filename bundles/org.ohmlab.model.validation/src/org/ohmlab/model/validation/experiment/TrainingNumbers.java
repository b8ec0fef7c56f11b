/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.List;

import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.validation.Range;
import org.ohmlab.model.validation.RangeRule;

/** Epochs, batch, augmentation, optimiser and schedule are in range. */
public final class TrainingNumbers extends RangeRule<Experiment> {

    /** Creates the rule. */
    public TrainingNumbers() {
        super("experiment.training-numbers", Experiment.class, List.of(
                Range.atLeast(Literals.TRAINING__EPOCHS, 1), Range.atLeast(Literals.TRAINING__BATCH, 1),
                Range.atLeast(Literals.TRAINING__CROP_PADDING, 0),
                Range.positive(Literals.OPTIMIZER__LEARNING_RATE), Range.atLeast(Literals.OPTIMIZER__WEIGHT_DECAY, 0),
                new Range(Literals.ADAM__BETA1, 0, true, 1, false), new Range(Literals.ADAM__BETA2, 0, true, 1, false),
                Range.positive(Literals.ADAM__EPSILON), new Range(Literals.SGD__MOMENTUM, 0, true, 1, false),
                Range.atLeast(Literals.STEP_SCHEDULE__EVERY, 1),
                new Range(Literals.STEP_SCHEDULE__FACTOR, 0, false, 1, true),
                Range.closed(Literals.COSINE_SCHEDULE__FINAL_FACTOR, 0, 1)));
    }
}
