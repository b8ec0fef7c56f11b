/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.util.Optional;
import java.util.function.IntSupplier;

import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.training.BatchProgress;
import org.ohmlab.engine.training.Checkpoint;
import org.ohmlab.engine.training.EpochResult;
import org.ohmlab.engine.training.Trainer;
import org.ohmlab.engine.training.TrainingListener;
import org.ohmlab.engine.training.TrainingOutcome;
import org.ohmlab.runtime.folder.StoredTraining;
import org.ohmlab.runtime.folder.TrainingStore;
import org.ohmlab.runtime.folder.WeightFile;
import org.ohmlab.runtime.schedule.Task;

/** One training from its newest checkpoint to its weights on disk. */
final class TrainingTask implements Task<ComputeWorker> {

    private final RunContext run;
    private final PlannedTraining planned;
    private final Optional<StoredTraining> before;
    private final IntSupplier idleThreads;
    private final double work;

    /**
     * @param run what all tasks of the run share
     * @param planned what to train
     * @param before what an earlier session left behind; empty to begin
     * @param idleThreads asked at the beginning how many threads have nothing else to do
     */
    TrainingTask(RunContext run, PlannedTraining planned, Optional<StoredTraining> before, IntSupplier idleThreads) {
        this.run = run;
        this.planned = planned;
        this.before = before;
        this.idleThreads = idleThreads;
        work = run.work(planned);
    }

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public double cost() {
        int epochs = planned.plan().settings().epochs();
        int done = before.map(stored -> stored.checkpoint().epoch()).orElse(0);
        return work * (epochs - done) / epochs;
    }

    @Override
    public void run(ComputeWorker worker) throws OhmlabException {
        long started = run.clock().getAsLong();
        TrainingKey key = planned.key();
        TrainingStore store = run.trainingStore(key);
        RunPlan plan = run.plan();
        TrainingOutcome outcome = new Trainer(worker.backend(), planned.plan(), plan.training(), plan.validation(),
                1 + idleThreads.getAsInt())
                .train(before.map(StoredTraining::checkpoint), new Progress(store), run.token());
        WeightFile.write(run.folder().weights(key.fileStem()), outcome.deployed());
        store.write(StoredTraining.finished(outcome), planned.plan().trainedProgram());
        run.trainingTime(started);
        run.trained(new TrainedNetwork(key, planned.plan().temperature(), outcome.epochs(), outcome.status(),
                outcome.message()), work);
    }

    private final class Progress implements TrainingListener {

        private final TrainingStore store;
        private final int epochsBefore = before.map(stored -> stored.checkpoint().epoch()).orElse(0);

        Progress(TrainingStore store) {
            this.store = store;
        }

        @Override
        public void batch(BatchProgress progress) {
            int images = Math.min(planned.plan().settings().batch(), run.plan().training().size());
            run.reporter().batch(planned.key(), progress, work, epochsBefore, images);
        }

        @Override
        public void epoch(EpochResult result, Checkpoint checkpoint) throws OhmlabException {
            store.write(StoredTraining.running(checkpoint), planned.plan().trainedProgram());
            run.reporter().epoch(planned.key(), result);
        }
    }
}
