/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.program.Program;
import org.ohmlab.runtime.folder.EvaluationStore;
import org.ohmlab.runtime.folder.RunFolder;
import org.ohmlab.runtime.folder.TrainingStore;
import org.ohmlab.runtime.results.Numerals;

/** What the tasks of one run share. Safe for any thread. */
final class RunContext {

    /** Goes on with a network that was trained. */
    @FunctionalInterface
    interface Successor {

        /**
         * @param network the network; its weights are on disk
         * @throws OhmlabException when its evaluation cannot begin
         */
        void trained(TrainedNetwork network) throws OhmlabException;
    }

    private final RunPlan plan;
    private final RunFolder folder;
    private final Program deployed;
    private final CancellationToken token;
    private final RunMeter meter;
    private final RunReporter reporter;
    private final LongSupplier clock;
    private final Successor successor;
    private final AtomicLong trainingNanos = new AtomicLong();
    private final AtomicLong evaluationNanos = new AtomicLong();

    /**
     * @param plan what the run does
     * @param folder where it writes
     * @param token asked whether to stop
     * @param listener hears of the progress
     * @param clock nanoseconds from any origin
     * @param successor takes up networks that were trained
     */
    RunContext(RunPlan plan, RunFolder folder, CancellationToken token, RunListener listener, LongSupplier clock,
            Successor successor) {
        this.plan = plan;
        this.folder = folder;
        this.token = token;
        this.clock = clock;
        this.successor = successor;
        deployed = plan.program().deployed();
        meter = new RunMeter(clock);
        reporter = new RunReporter(listener, meter);
    }

    RunPlan plan() {
        return plan;
    }

    RunFolder folder() {
        return folder;
    }

    /** @return the program without exits; one object, because parameters belong to a program object */
    Program deployed() {
        return deployed;
    }

    CancellationToken token() {
        return token;
    }

    RunMeter meter() {
        return meter;
    }

    RunReporter reporter() {
        return reporter;
    }

    LongSupplier clock() {
        return clock;
    }

    TrainingStore trainingStore(TrainingKey key) {
        return new TrainingStore(folder.checkpoint(key.fileStem()), plan.description());
    }

    EvaluationStore evaluationStore(TrainingKey key, double sigmaD) {
        return new EvaluationStore(folder.evaluation(key.fileStem(), Numerals.text(sigmaD)),
                plan.description());
    }

    /**
     * @param training a training
     * @return its work in image passes
     */
    double work(PlannedTraining training) {
        int passes = training.plan().method().plan(training.plan().trainedProgram().exits()).passes();
        double perEpoch = RunMeter.TRAINING_PASS * passes * plan.training().size() + plan.validation().size();
        return perEpoch * training.plan().settings().epochs();
    }

    /** @return the work of a simulated chip in image passes */
    double chipWork() {
        return (double) plan.test().size() * plan.evaluation().reads();
    }

    /**
     * A training has ended and its weights are on disk.
     *
     * @param network the network
     * @param work the training's work
     * @throws OhmlabException when its evaluation cannot begin
     */
    void trained(TrainedNetwork network, double work) throws OhmlabException {
        reporter.trained(network, work);
        successor.trained(network);
    }

    void trainingTime(long started) {
        trainingNanos.addAndGet(clock.getAsLong() - started);
    }

    void evaluationTime(long started) {
        evaluationNanos.addAndGet(clock.getAsLong() - started);
    }

    /** @return seconds of all threads in trainings */
    double trainingSeconds() {
        return trainingNanos.get() / 1e9;
    }

    /** @return seconds of all threads in evaluations */
    double evaluationSeconds() {
        return evaluationNanos.get() / 1e9;
    }
}
