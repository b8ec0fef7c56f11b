/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.variation.NetworkVariation;
import org.ohmlab.runtime.schedule.TaskPool;

/** Cuts the evaluation of networks into tasks and collects their chips. */
final class NetworkEvaluations {

    /**
     * Small enough that a kill loses little and that all threads are busy to the end; the evaluator runs four at once.
     */
    private static final int CHIPS_PER_TASK = 4;

    private final RunContext run;
    private final TaskPool<ComputeWorker> pool;
    private final Map<TrainingKey, List<EvaluationUnit>> units = new LinkedHashMap<>();
    private final NetworkVariation variation;

    NetworkEvaluations(RunContext run, TaskPool<ComputeWorker> pool) {
        this.run = run;
        this.pool = pool;
        variation = new NetworkVariation(run.deployed());
    }

    /**
     * Plans the evaluation of a network for the progress display.
     *
     * @param network a network that has no weights yet
     */
    void announce() {
        run.meter().planChips(run.plan().evaluation().chips() * run.plan().evaluation().sigmas().size(), run.chipWork(),
                false);
    }

    /**
     * Adds the tasks of a network whose weights are in the run folder.
     *
     * @param network the network
     * @param announced whether it was announced before
     * @throws OhmlabException when what an earlier session evaluated cannot be read
     */
    void add(TrainedNetwork network, boolean announced) throws OhmlabException {
        int chips = run.plan().evaluation().chips();
        List<EvaluationUnit> mine = new ArrayList<>();
        Map<EvaluationUnit, List<int[]>> ranges = new LinkedHashMap<>();
        int tasks = 0;
        for (double sigma : run.plan().evaluation().sigmas()) {
            EvaluationUnit unit = new EvaluationUnit(network, sigma, chips, run.evaluationStore(network.key(), sigma),
                    run.clock());
            // Without variation all chips are one, which the evaluator then runs only once.
            List<int[]> missing = unit.missing(variation.active(sigma) ? CHIPS_PER_TASK : chips);
            mine.add(unit);
            ranges.put(unit, missing);
            tasks += missing.size();
            if (!announced) {
                run.meter().planChips(unit.done(), run.chipWork(), true);
                run.meter().planChips(chips - unit.done(), run.chipWork(), false);
            }
        }
        synchronized (units) {
            units.put(network.key(), mine);
        }
        NetworkWeights weights = new NetworkWeights(run.folder().weights(network.key().fileStem()), run.deployed(),
                tasks);
        ranges.forEach((unit, missing) -> missing.forEach(
                range -> pool.add(new EvaluationTask(run, unit, weights, range[0], range[1]))));
    }

    /**
     * @param key a network
     * @return its chips by sigma_d, in the order of the grid; empty before its tasks were added
     */
    List<EvaluationUnit> units(TrainingKey key) {
        synchronized (units) {
            return units.getOrDefault(key, List.of());
        }
    }

    /**
     * Saves the chips that are not on disk yet.
     *
     * @throws OhmlabException when they cannot be saved
     */
    void save() throws OhmlabException {
        List<EvaluationUnit> all;
        synchronized (units) {
            all = units.values().stream().flatMap(List::stream).toList();
        }
        for (EvaluationUnit unit : all) {
            unit.save();
        }
    }
}
