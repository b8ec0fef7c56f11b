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

/** Chips, images, reads and the confidence level are in range. */
public final class EvaluationNumbers extends RangeRule<Experiment> {

    /** The engine numbers reads with ten bits. */
    private static final int MAX_READS = 1023;

    /** Creates the rule. */
    public EvaluationNumbers() {
        super("experiment.evaluation-numbers", Experiment.class, List.of(
                Range.atLeast(Literals.EVALUATION__CHIPS, 1), Range.atLeast(Literals.EVALUATION__IMAGES, 0),
                Range.closed(Literals.EVALUATION__READS, 1, MAX_READS),
                new Range(Literals.EVALUATION__CONFIDENCE, 0, false, 1, false)));
    }
}
