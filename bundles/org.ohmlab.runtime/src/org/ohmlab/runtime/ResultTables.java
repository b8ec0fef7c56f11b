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
import java.util.Optional;

import org.ohmlab.core.OhmlabException;
import org.ohmlab.core.io.AtomicFile;
import org.ohmlab.engine.evaluation.SeedEvaluation;
import org.ohmlab.engine.evaluation.SigmaSummary;
import org.ohmlab.runtime.folder.EvaluationStore.Chips;
import org.ohmlab.runtime.results.ChipTable;
import org.ohmlab.runtime.results.SummaryRow;
import org.ohmlab.runtime.results.SummaryTable;
import org.ohmlab.runtime.results.TrainingTable;

/**
 * Writes what a run has so far as tables, in the order of the experiment, whatever the order of the work was.
 */
final class ResultTables {

    private final RunContext run;
    private final Map<TrainingKey, TrainedNetwork> trained;
    private final NetworkEvaluations evaluations;

    /**
     * @param run what all tasks of the run share
     * @param trained the networks trained so far
     * @param evaluations their chips
     */
    ResultTables(RunContext run, Map<TrainingKey, TrainedNetwork> trained, NetworkEvaluations evaluations) {
        this.run = run;
        this.trained = trained;
        this.evaluations = evaluations;
    }

    /**
     * Writes the table of epochs.
     *
     * @throws OhmlabException when it cannot be written
     */
    void writeTraining() throws OhmlabException {
        TrainingTable table = new TrainingTable();
        for (PlannedNetwork planned : run.plan().networks()) {
            TrainedNetwork network = trained.get(planned.key());
            if (network != null) {
                table.add(planned.key(), network.epochs());
            }
        }
        AtomicFile.writeText(run.folder().training(), table.toString());
    }

    /**
     * Writes the tables of chips and of means.
     *
     * @return the rows of the table of means
     * @throws OhmlabException when they cannot be written
     */
    List<SummaryRow> writeEvaluation() throws OhmlabException {
        ChipTable chips = new ChipTable(run.plan().convention());
        for (PlannedNetwork planned : run.plan().networks()) {
            for (EvaluationUnit unit : evaluations.units(planned.key())) {
                chips.add(planned.key(), unit.sigmaD(), planned.temperature(), unit.chipResults());
            }
        }
        AtomicFile.writeText(run.folder().chips(), chips.toString());
        List<SummaryRow> rows = summary();
        SummaryTable table = new SummaryTable(run.plan().convention());
        rows.forEach(table::add);
        AtomicFile.writeText(run.folder().summary(), table.toString());
        return rows;
    }

    /** A row needs all seeds; those of an interrupted run that miss some are left out. */
    private List<SummaryRow> summary() {
        List<SummaryRow> rows = new ArrayList<>();
        for (List<PlannedNetwork> seeds : groups().values()) {
            PlannedNetwork first = seeds.get(0);
            for (int i = 0; i < run.plan().evaluation().sigmas().size(); i++) {
                List<SeedEvaluation> all = complete(seeds, i);
                if (all.size() == seeds.size()) {
                    double sigmaD = run.plan().evaluation().sigmas().get(i);
                    rows.add(row(first.key(), sigmaD, all, false));
                    if (first.temperature() != 1) {
                        rows.add(row(first.key(), sigmaD, all, true));
                    }
                }
            }
        }
        return rows;
    }

    private SummaryRow row(TrainingKey key, double sigmaD, List<SeedEvaluation> seeds, boolean atTraining) {
        return new SummaryRow(key.method(), key.sigmaTrain(), sigmaD,
                SigmaSummary.of(seeds, atTraining, run.plan().evaluation().confidence()));
    }

    private record Group(String method, double sigmaTrain) {
    }

    private Map<Group, List<PlannedNetwork>> groups() {
        Map<Group, List<PlannedNetwork>> groups = new LinkedHashMap<>();
        for (PlannedNetwork network : run.plan().networks()) {
            Group group = new Group(network.key().method(), network.key().sigmaTrain());
            groups.computeIfAbsent(group, k -> new ArrayList<>()).add(network);
        }
        return groups;
    }

    private List<SeedEvaluation> complete(List<PlannedNetwork> seeds, int sigma) {
        List<SeedEvaluation> all = new ArrayList<>();
        for (PlannedNetwork planned : seeds) {
            List<EvaluationUnit> units = evaluations.units(planned.key());
            Optional<Chips> chips = units.isEmpty() ? Optional.empty() : units.get(sigma).complete();
            boolean converged = chips.isPresent() && trained.get(planned.key()).converged();
            chips.ifPresent(c -> all.add(new SeedEvaluation(planned.key().seed(), converged, c.sigmaD(),
                    c.temperature(), c.chips(), c.spread().get(0), c.spread().get(1))));
        }
        return all;
    }
}
