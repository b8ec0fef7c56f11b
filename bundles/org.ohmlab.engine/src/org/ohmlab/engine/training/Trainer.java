/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.method.StepPlan;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;

/**
 * Runs a training. One instance per training, used by one thread.
 *
 * <p>Every random number is keyed by the seed and by step, epoch or image, so the result depends on nothing but the
 * plan, the images and the backend; in particular not on interruptions.
 */
public final class Trainer {

    private static final double NANOSECONDS = 1e9;

    private final Backend backend;
    private final TrainingPlan plan;
    private final TrainingSettings settings;
    private final Program program;
    private final Images training;
    private final Images validation;
    private final Collapse atTraining;
    private final Collapse atValidation;
    private final int threads;

    /**
     * @param backend computes
     * @param plan what to train
     * @param training the training images
     * @param validation held-out images for model selection; may be empty when the last epoch is kept
     */
    public Trainer(Backend backend, TrainingPlan plan, Images training, Images validation) {
        this(backend, plan, training, validation, 1);
    }

    /**
     * @param backend computes
     * @param plan what to train
     * @param training the training images
     * @param validation held-out images for model selection; may be empty when the last epoch is kept
     * @param threads threads that may share a step: passes are divided among them, then the images of a batch. The
     *        result is the same to the bit. Each thread with passes of its own holds their activations and a copy of
     *        the gradients
     */
    public Trainer(Backend backend, TrainingPlan plan, Images training, Images validation, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads);
        }
        this.threads = threads;
        this.backend = Objects.requireNonNull(backend, "backend");
        this.plan = Objects.requireNonNull(plan, "plan");
        this.training = Objects.requireNonNull(training, "training");
        this.validation = Objects.requireNonNull(validation, "validation");
        settings = plan.settings();
        program = plan.trainedProgram();
        check(training);
        check(validation);
        if (training.size() == 0) {
            throw new IllegalArgumentException("There are no training images.");
        }
        if (validation.size() == 0 && settings.keep() == Keep.BEST_VALIDATION) {
            throw new IllegalArgumentException("The best epoch cannot be chosen without validation images.");
        }
        atTraining = Collapse.on(training);
        atValidation = validation.size() > 0 ? Collapse.on(validation) : atTraining;
    }

    private void check(Images images) {
        if (!images.shape().equals(program.input()) || images.classes() > program.classes()) {
            throw new IllegalArgumentException("Images " + images.shape() + " of " + images.classes()
                    + " classes do not fit a network for " + program.input() + " and " + program.classes());
        }
    }

    /**
     * Trains to the end.
     *
     * @param from where to go on; empty to begin
     * @param listener hears of batches, epochs and checkpoints
     * @param token asked before every forward
     * @return the outcome; a diverged training is an outcome too
     * @throws CancelledException when cancelled; the last checkpoint the listener got is where to go on
     * @throws EngineException when the backend cannot compute the program
     * @throws BadInputException when the checkpoint is of another training
     * @throws OhmlabException what the listener threw
     */
    public TrainingOutcome train(Optional<Checkpoint> from, TrainingListener listener, CancellationToken token)
            throws OhmlabException {
        token.check();
        TrainingState state = new TrainingState(plan);
        if (from.isPresent()) {
            state.restore(from.get());
        }
        StepPlan stepPlan = plan.method().plan(program.exits());
        int batch = Math.min(settings.batch(), Math.max(training.size(), validation.size()));
        try (PassTeam team = new PassTeam(backend, plan, stepPlan, batch, threads)) {
            PassLane first = team.lanes().get(0);
            Run run = new Run(state, new TrainingStep(team, plan, stepPlan, state),
                    new Validator(first.executor(), plan, validation, first.loader()),
                    new BatchReader(training, settings.augmentation(), plan.seed(), batch), batch, listener, token);
            while (state.history().size() < settings.epochs()) {
                EpochResult result = run.epoch(state.history().size() + 1);
                if (result.status() == TrainingStatus.NAN) {
                    return diverged(state, result);
                }
                state.finish(result);
                listener.epoch(result, state.checkpoint());
            }
        }
        return finished(state);
    }

    /** What the epochs of one call share. */
    private final class Run {

        private final TrainingState state;
        private final TrainingStep step;
        private final Validator validator;
        private final BatchReader reader;
        private final int batch;
        private final TrainingListener listener;
        private final CancellationToken token;
        private final Tally tally = new Tally(program.exits(), program.classes());
        private final long started = System.nanoTime();
        private long images;

        Run(TrainingState state, TrainingStep step, Validator validator, BatchReader reader, int batch,
                TrainingListener listener, CancellationToken token) {
            this.state = state;
            this.step = step;
            this.validator = validator;
            this.reader = reader;
            this.batch = batch;
            this.listener = listener;
            this.token = token;
        }

        EpochResult epoch(int epoch) throws CancelledException {
            double rate = settings.optimizer().learningRate()
                    * settings.schedule().factor(epoch - 1, settings.epochs());
            int batches = (training.size() + batch - 1) / batch;
            reader.shuffle(epoch);
            tally.clear();
            for (int i = 0; i < batches; i++) {
                token.check();
                int count = Math.min(batch, training.size() - i * batch);
                reader.readShuffled(i * batch, count);
                double loss = step.run(reader.pixels(), reader.labels(), count, rate, token);
                tally.loss(loss, count);
                for (int output = 0; output < program.outputs().size(); output++) {
                    if (step.mainLogits(output) != null) {
                        tally.answers(output, step.mainLogits(output), reader.labels(), count);
                    }
                }
                if (!Double.isFinite(loss)) {
                    return lost(epoch, rate);
                }
                images += count;
                listener.batch(new BatchProgress(epoch, settings.epochs(), i + 1, batches, tally.meanLoss(),
                        images * NANOSECONDS / Math.max(1, System.nanoTime() - started)));
            }
            return state.parameters().finite() ? judged(epoch, rate) : lost(epoch, rate);
        }

        private EpochResult lost(int epoch, double rate) {
            return new EpochResult(epoch, rate, tally.meanLoss(), tally.accuracy(), Double.NaN, Double.NaN,
                    tally.exitArgmax(), tally.exitArgmin(), TrainingStatus.NAN);
        }

        private EpochResult judged(int epoch, double rate) throws CancelledException {
            boolean held = validation.size() > 0;
            Tally judge = held ? validator.run(epoch, state.parameters(), token) : tally;
            // One draw alone can be an unlucky one; the training's accuracy averages over a draw per step.
            boolean lost = atTraining.holds(tally.accuracy()) && atValidation.holds(judge.accuracy());
            TrainingStatus status = lost ? TrainingStatus.COLLAPSED : TrainingStatus.OK;
            return new EpochResult(epoch, rate, tally.meanLoss(), tally.accuracy(),
                    held ? judge.meanLoss() : Double.NaN, held ? judge.accuracy() : Double.NaN, judge.exitArgmax(),
                            judge.exitArgmin(), status);
        }
    }

    private TrainingOutcome diverged(TrainingState state, EpochResult last) {
        List<EpochResult> epochs = new ArrayList<>(state.history());
        epochs.add(last);
        return outcome(state, state.keptEpoch() > 0 ? state.keptEpoch() : epochs.size() - 1, epochs, TrainingStatus.NAN,
                "The loss or a weight stopped being a finite number in epoch " + last.epoch()
                        + ". A smaller learning rate or sigma_train may help.");
    }

    private TrainingOutcome finished(TrainingState state) {
        List<EpochResult> epochs = state.history();
        int kept = state.keptEpoch() > 0 ? state.keptEpoch() : epochs.size();
        TrainingStatus status = epochs.get(kept - 1).status();
        return outcome(state, kept, epochs, status, status == TrainingStatus.OK ? ""
                : "The accuracy of epoch " + kept + " is no better than chance (at most " + atTraining.threshold()
                        + " in training). A smaller sigma_train or more epochs may help.");
    }

    private TrainingOutcome outcome(TrainingState state, int kept, List<EpochResult> epochs, TrainingStatus status,
            String message) {
        Parameters trained = state.kept();
        return new TrainingOutcome(trained.restrict(plan.program().deployed()), trained, kept, epochs, status, message);
    }
}
