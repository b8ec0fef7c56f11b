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

/**
 * Strengths, decay and temperature of the methods are where the loss needs them. The sign of a feedback is an attribute
 * of its own.
 */
public final class FeedbackNumbers extends RangeRule<Experiment> {

    /** Creates the rule. */
    public FeedbackNumbers() {
        super("experiment.feedback-numbers", Experiment.class, List.of(
                Range.positive(Literals.NOISE_INJECTION__TEMPERATURE),
                Range.closed(Literals.FEEDBACK__DECAY, 0, 1),
                Range.atLeast(Literals.OVF__BETA, 0), Range.atLeast(Literals.IRS__BETA, 0),
                Range.atLeast(Literals.OVF_IRS__OVF_BETA, 0), Range.atLeast(Literals.OVF_IRS__IRS_BETA, 0)));
    }
}
