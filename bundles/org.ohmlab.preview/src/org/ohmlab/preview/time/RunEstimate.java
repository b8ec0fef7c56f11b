/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.compiler.MethodPlan;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.evaluation.EvaluationPlan;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.variation.NetworkVariation;

/**
 * How long a run will take on this machine. A few real steps and forwards on made-up images are timed and multiplied;
 * the time for reading data, writing results and warming up is not in it, nor what other work takes away.
 *
 * @param training the trainings, by method
 * @param evaluation the evaluation of all networks
 * @param threads what the work is divided by
 */
public record RunEstimate(List<MethodTime> training, Duration evaluation, int threads) {

    /** Copies the list. */
    public RunEstimate {
        training = List.copyOf(training);
        Objects.requireNonNull(evaluation, "evaluation");
    }

    /**
     * The trainings with one method.
     *
     * @param method its name
     * @param trainings how many: sigmas times seeds
     * @param time what they take, one after the other
     */
    public record MethodTime(String method, int trainings, Duration time) {
    }

    /**
     * How many images a run will meet.
     *
     * @param training images trained on per epoch
     * @param validation images of the validation per epoch
     * @param test images per chip
     */
    public record ImageCounts(int training, int validation, int test) {
    }

    /** @return what all trainings take, one after the other */
    public Duration trainingWork() {
        return training.stream().map(MethodTime::time).reduce(Duration.ZERO, Duration::plus);
    }

    /** @return until the run has ended, when its tasks keep all threads busy */
    public Duration total() {
        int trainings = training.stream().mapToInt(MethodTime::trainings).sum();
        int busy = Math.max(1, Math.min(threads, trainings));
        return trainingWork().dividedBy(busy).plus(evaluation.dividedBy(threads));
    }

    /**
     * Measures and multiplies; takes a few seconds.
     *
     * @param plan the experiment
     * @param counts its images
     * @param backend computes
     * @param threads threads of the run
     * @param token checked often
     * @return the estimate
     * @throws OhmlabException when the backend cannot compute the network, or when cancelled
     */
    public static RunEstimate of(ExperimentPlan plan, ImageCounts counts, Backend backend, int threads,
            CancellationToken token) throws OhmlabException {
        return of(plan, counts, new Calibration(plan, backend, token), threads);
    }

    /** Multiplies what single steps take. */
    static RunEstimate of(ExperimentPlan plan, ImageCounts counts, StepTimes steps, int threads)
            throws OhmlabException {
        Map<Object, Double> perImage = new HashMap<>();
        List<MethodTime> times = new ArrayList<>();
        int networks = 0;
        for (MethodPlan method : plan.methods()) {
            int exits = method.method().usesExits() ? plan.program().exits() : 0;
            List<Object> kind = List.of(method.method().plan(exits).passes(), method.method().usesExits(),
                    method.method().noisy());
            if (!perImage.containsKey(kind)) {
                perImage.put(kind, steps.secondsPerTrainingImage(method));
            }
            int trainings = method.sigmaTrain().size() * plan.seeds().size();
            double epoch = counts.training() * perImage.get(kind)
                    + counts.validation() * steps.secondsPerForwardImage();
            times.add(new MethodTime(method.name(), trainings, seconds(epoch * plan.training().epochs() * trainings)));
            networks += trainings;
        }
        return new RunEstimate(times, seconds(networks * chipRuns(plan) * counts.test()
                * steps.secondsPerForwardImage()), threads);
    }

    /** Forwards of all test images for one network: chips and reads at each sigma; without variation only one. */
    private static double chipRuns(ExperimentPlan plan) {
        EvaluationPlan evaluation = plan.evaluation();
        NetworkVariation variation = new NetworkVariation(plan.program().deployed());
        int reads = variation.perRead() ? evaluation.reads() : 1;
        return evaluation.sigmas().stream()
                .mapToDouble(sigma -> variation.active(sigma) ? (double) evaluation.chips() * reads : 1).sum();
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
