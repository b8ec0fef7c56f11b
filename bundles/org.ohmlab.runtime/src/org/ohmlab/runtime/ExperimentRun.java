/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.Numerics;
import org.ohmlab.engine.training.TrainingStatus;
import org.ohmlab.runtime.RunSettings.Stage;
import org.ohmlab.runtime.folder.RunFolder;
import org.ohmlab.runtime.folder.StoredTraining;
import org.ohmlab.runtime.folder.WeightFile;
import org.ohmlab.runtime.results.MachineFacts;
import org.ohmlab.runtime.results.RunRecord;
import org.ohmlab.runtime.results.RunStatus;
import org.ohmlab.runtime.results.SummaryRow;
import org.ohmlab.runtime.schedule.TaskPool;

/**
 * Runs a plan in a folder: trains, evaluates, and writes the tables and the record. Trainings come first, the longest
 * before the others; threads that find none left evaluate the networks that are ready. The results do not depend on
 * the number of threads, and an interrupted run that is resumed ends with the same bytes as one that was not
 * interrupted.
 */
public final class ExperimentRun {

    private RunPlan plan;
    private final Backend backend;
    private final RunSettings settings;
    private final RunListener listener;
    private final Map<TrainingKey, TrainedNetwork> trained = new LinkedHashMap<>();
    private RunContext context;
    private TaskPool<ComputeWorker> pool;
    private NetworkEvaluations evaluations;

    /**
     * @param plan what to do
     * @param backend computes
     * @param settings how to do it
     * @param listener hears of the progress
     */
    public ExperimentRun(RunPlan plan, Backend backend, RunSettings settings, RunListener listener) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.backend = Objects.requireNonNull(backend, "backend");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /**
     * Runs to the end. To be called once.
     *
     * @param out the run folder: new or empty, or that of an interrupted run when resuming
     * @param token asked in every batch whether to stop
     * @return what came out; trainings that diverged are an outcome, too
     * @throws CancelledException when cancelled; the folder can be resumed
     * @throws OhmlabException when the folder or weights cannot be used, a file cannot be written, or the backend fails
     */
    public RunOutcome run(Path out, CancellationToken token) throws OhmlabException {
        try (RunFolder folder = settings.resume() ? RunFolder.resume(out) : RunFolder.create(out)) {
            plan = plan.computedBy(Numerics.identity(backend));
            RunRecord record = settings.resume() ? RunRecord.resume(folder.runJson(), plan.description())
                    : RunRecord.begin(plan.description(), Instant.now());
            if (!settings.command().isEmpty()) {
                record.command(settings.command());
            }
            MachineFacts.describe(record, backend, settings.threads());
            record.write(folder.runJson(), RunStatus.RUNNING, Instant.now());
            pool = new TaskPool<>(settings.threads(), token,
                    () -> new ComputeWorker(backend, context.deployed(), plan.test(), plan.evaluation()));
            context = new RunContext(plan, folder, pool.token(), listener, System::nanoTime, this::add);
            evaluations = new NetworkEvaluations(context, pool);
            return run(folder, record);
        }
    }

    private RunOutcome run(RunFolder folder, RunRecord record) throws OhmlabException {
        long started = System.nanoTime();
        try {
            for (PlannedNetwork network : plan.networks()) {
                begin(network);
            }
            pool.run();
            RunOutcome outcome = new RunOutcome(folder.root(), networks(), writeTables());
            RunStatus complete = settings.stage() == Stage.TRAINING ? RunStatus.TRAINED : RunStatus.DONE;
            finish(record, folder, started, outcome.diverged().isEmpty() ? complete : RunStatus.DIVERGED);
            return outcome;
        } catch (CancelledException e) {
            evaluations.save();
            writeTables();
            finish(record, folder, started, RunStatus.CANCELLED);
            throw e;
        } catch (OhmlabException e) {
            try {
                finish(record, folder, started, RunStatus.FAILED);
            } catch (OhmlabException second) {
                // On a full disk the record cannot say so, either.
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    /** Takes up a network where the folder has it. */
    private void begin(PlannedNetwork network) throws OhmlabException {
        if (network instanceof GivenWeights given) {
            WeightFile.write(context.folder().weights(given.key().fileStem()),
                    WeightFile.read(given.file(), context.deployed()));
            takeUp(new TrainedNetwork(given.key(), given.temperature(), List.of(), given.status(), ""));
        } else if (network instanceof PlannedTraining training) {
            Optional<StoredTraining> before = context.trainingStore(training.key()).read();
            boolean finished = before.isPresent() && before.get().finished();
            context.meter().planTraining(context.work(training), finished);
            if (finished) {
                takeUp(new TrainedNetwork(training.key(), training.temperature(), before.get().epochs(),
                        before.get().status(), before.get().message()));
            } else {
                if (settings.stage() == Stage.EVALUATION) {
                    evaluations.announce();
                }
                pool.add(new TrainingTask(context, training, before, pool::idleThreads));
            }
        }
    }

    /** A network was there already. */
    private void takeUp(TrainedNetwork network) throws OhmlabException {
        synchronized (trained) {
            trained.put(network.key(), network);
        }
        if (settings.stage() == Stage.EVALUATION) {
            evaluations.add(network, false);
        }
    }

    /** A worker has trained a network. */
    private void add(TrainedNetwork network) throws OhmlabException {
        synchronized (trained) {
            trained.put(network.key(), network);
        }
        if (settings.stage() == Stage.EVALUATION) {
            evaluations.add(network, true);
        }
    }

    private List<TrainedNetwork> networks() {
        synchronized (trained) {
            return plan.networks().stream().map(network -> trained.get(network.key())).filter(Objects::nonNull)
                    .toList();
        }
    }

    private List<SummaryRow> writeTables() throws OhmlabException {
        Map<TrainingKey, TrainedNetwork> known;
        synchronized (trained) {
            known = new LinkedHashMap<>(trained);
        }
        ResultTables tables = new ResultTables(context, known, evaluations);
        if (plan.networks().stream().anyMatch(PlannedTraining.class::isInstance)) {
            tables.writeTraining();
        }
        return settings.stage() == Stage.EVALUATION ? tables.writeEvaluation() : List.of();
    }

    private void finish(RunRecord record, RunFolder folder, long started, RunStatus status) throws OhmlabException {
        record.duration("trainingAllThreads", context.trainingSeconds());
        record.duration("evaluationAllThreads", context.evaluationSeconds());
        record.duration("total", (System.nanoTime() - started) / 1e9);
        record.set("convergence", convergence());
        record.write(folder.runJson(), status, Instant.now());
    }

    private List<Map<String, Object>> convergence() {
        Map<List<Object>, Map<String, Object>> groups = new LinkedHashMap<>();
        for (TrainedNetwork network : networks()) {
            TrainingKey key = network.key();
            Map<String, Object> group = groups.computeIfAbsent(List.of(key.method(), key.sigmaTrain()), k -> {
                Map<String, Object> fresh = new LinkedHashMap<>();
                fresh.put("method", key.method());
                fresh.put("sigmaTrain", key.sigmaTrain());
                List.of("trained", "converged", "collapsed", "diverged").forEach(count -> fresh.put(count, 0));
                return fresh;
            });
            count(group, "trained");
            count(group, network.converged() ? "converged"
                    : network.status() == TrainingStatus.COLLAPSED ? "collapsed" : "diverged");
        }
        return new ArrayList<>(groups.values());
    }

    private static void count(Map<String, Object> group, String what) {
        group.merge(what, 1, (before, one) -> (Integer) before + (Integer) one);
    }
}
