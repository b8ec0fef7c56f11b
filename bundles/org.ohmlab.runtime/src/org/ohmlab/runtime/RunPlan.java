/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.evaluation.EvaluationPlan;
import org.ohmlab.engine.program.Program;
import org.ohmlab.runtime.results.RunDescription;

/**
 * What a run does, free of model objects.
 *
 * @param program the network, with or without its exits
 * @param networks the networks in the order of the result files; all seeds of a method and sigma_train stand together
 * @param evaluation how each network is evaluated
 * @param training the training images, without meaning when nothing is trained
 * @param validation the images held out of them, may be empty
 * @param test the images of the evaluation
 * @param convention what sigma_d is relative to, as the result files say it
 * @param description what run.json says about it
 */
public record RunPlan(Program program, List<PlannedNetwork> networks, EvaluationPlan evaluation, Images training,
        Images validation, Images test, String convention, RunDescription description) {

    /** Refuses nulls and networks that would write the same files. */
    public RunPlan {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(training, "training");
        Objects.requireNonNull(validation, "validation");
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(convention, "convention");
        Objects.requireNonNull(description, "description");
        networks = List.copyOf(networks);
        Set<String> stems = new HashSet<>();
        for (PlannedNetwork network : networks) {
            if (!stems.add(network.key().fileStem())) {
                throw new IllegalArgumentException("Two networks are called " + network.key().fileStem());
            }
        }
    }

    /**
     * @param identity the engine's numerics, value by name
     * @return the same plan, whose description says which engine computes it
     */
    RunPlan computedBy(Map<String, String> identity) {
        return new RunPlan(program, networks, evaluation, training, validation, test, convention,
                description.computedBy(identity));
    }
}
