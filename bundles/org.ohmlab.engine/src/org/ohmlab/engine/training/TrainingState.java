/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ohmlab.core.BadInputException;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;

/** What changes while a training runs, to and from checkpoints. */
final class TrainingState {

    private static final String PARAMETERS = "parameters/";
    private static final String OPTIMIZER = "optimizer/";
    private static final String BEST = "best/";

    private final Program program;
    private final Optimizer optimizer;
    private final Parameters parameters;
    private final Parameters best;
    private final List<EpochResult> history = new ArrayList<>();
    private int step;
    private int keptEpoch;

    /**
     * @param plan what is trained; parameters start as it says
     */
    TrainingState(TrainingPlan plan) {
        program = plan.trainedProgram();
        optimizer = Optimizer.of(plan.settings().optimizer(), program);
        parameters = InitialParameters.draw(program, plan.settings().initialization(), plan.seed());
        best = plan.settings().keep() == Keep.BEST_VALIDATION ? Parameters.zeros(program) : null;
    }

    /** @return the live parameters */
    Parameters parameters() {
        return parameters;
    }

    /** @return the optimiser with its moments */
    Optimizer optimizer() {
        return optimizer;
    }

    /** @return results of the epochs done */
    List<EpochResult> history() {
        return history;
    }

    /** @return optimiser steps done */
    int step() {
        return step;
    }

    /** @return the number of the step that begins, from 1 */
    int nextStep() {
        step++;
        return step;
    }

    /** @return the epoch whose weights are kept apart, 0 when none are */
    int keptEpoch() {
        return keptEpoch;
    }

    /**
     * Ends an epoch; keeps its weights when they are the best so far and the best are wanted.
     *
     * @param result what the epoch came to
     */
    void finish(EpochResult result) {
        history.add(result);
        if (best != null && (keptEpoch == 0
                || result.validationAccuracy() > history.get(keptEpoch - 1).validationAccuracy())) {
            best.set(parameters);
            keptEpoch = result.epoch();
        }
    }

    /**
     * @return a copy of the parameters that count: the best when they are wanted and there are any, else the present
     *        ones
     */
    Parameters kept() {
        return keptEpoch > 0 ? best.copy() : parameters.copy();
    }

    /** @return everything, copied */
    Checkpoint checkpoint() {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        parameters.byName().forEach((name, values) -> arrays.put(PARAMETERS + name, values.clone()));
        new TreeMap<>(optimizer.moments()).forEach((moment, values) -> {
            for (Parameter parameter : program.parameters()) {
                if (parameter.kind().trained()) {
                    arrays.put(OPTIMIZER + moment + '/' + parameter.name(), values.get(parameter.index()).clone());
                }
            }
        });
        if (keptEpoch > 0) {
            best.byName().forEach((name, values) -> arrays.put(BEST + name, values.clone()));
        }
        return new Checkpoint(history.size(), step, keptEpoch, history, arrays);
    }

    /**
     * Goes back to a checkpoint.
     *
     * @param checkpoint a checkpoint of the same training
     * @throws BadInputException naming the first array that is missing or of another size
     */
    void restore(Checkpoint checkpoint) throws BadInputException {
        for (Parameter parameter : program.parameters()) {
            copy(checkpoint, PARAMETERS, parameter, parameters);
            if (parameter.kind().trained()) {
                for (Map.Entry<String, Parameters> moment : optimizer.moments().entrySet()) {
                    copy(checkpoint, OPTIMIZER + moment.getKey() + '/', parameter, moment.getValue());
                }
            }
            if (best != null && checkpoint.keptEpoch() > 0) {
                copy(checkpoint, BEST, parameter, best);
            }
        }
        history.clear();
        history.addAll(checkpoint.history());
        step = checkpoint.step();
        keptEpoch = best == null ? 0 : checkpoint.keptEpoch();
    }

    private static void copy(Checkpoint checkpoint, String prefix, Parameter parameter, Parameters into)
            throws BadInputException {
        String name = prefix + parameter.name();
        float[] source = checkpoint.arrays().get(name);
        if (source == null || source.length != parameter.size()) {
            throw new BadInputException("", name,
                    source == null ? "The checkpoint has no such array." : "The checkpoint has " + source.length
                            + " values, but the network's shape is " + parameter.dimensions() + ".",
                    "Remove the checkpoint and start this training anew.");
        }
        System.arraycopy(source, 0, into.get(parameter.index()), 0, source.length);
    }
}
