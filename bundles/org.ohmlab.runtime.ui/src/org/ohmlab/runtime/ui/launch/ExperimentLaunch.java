/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.launch;

import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.ohmlab.compiler.ExperimentCompiler;
import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.compiler.data.DataLoader;
import org.ohmlab.compiler.data.LoadedData;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.report.ReportWriter;
import org.ohmlab.report.data.Run;
import org.ohmlab.runtime.ExperimentRun;
import org.ohmlab.runtime.PlannedNetwork;
import org.ohmlab.runtime.RunOutcome;
import org.ohmlab.runtime.RunPlan;
import org.ohmlab.runtime.RunPlans;
import org.ohmlab.runtime.RunSettings;
import org.ohmlab.runtime.RunSettings.Stage;
import org.ohmlab.runtime.TrainingKey;
import org.ohmlab.runtime.folder.RunFolder;
import org.ohmlab.runtime.ui.live.LiveRun;

/** Does what the command {@code ohmlab run} does, and tells a {@link LiveRun} of it. On one thread, once. */
public final class ExperimentLaunch {

    private final RunRequest request;
    private final Backend backend;
    private final LiveRun live;
    private final Consumer<LaunchPhase> phases;

    /**
     * @param request what to run
     * @param backend computes
     * @param live hears of the progress
     * @param phases hears what is being done
     */
    public ExperimentLaunch(RunRequest request, Backend backend, LiveRun live, Consumer<LaunchPhase> phases) {
        this.request = Objects.requireNonNull(request, "request");
        this.backend = Objects.requireNonNull(backend, "backend");
        this.live = Objects.requireNonNull(live, "live");
        this.phases = Objects.requireNonNull(phases, "phases");
    }

    /**
     * Runs to the end.
     *
     * @param token asked in every batch whether to stop
     * @return what came out
     * @throws org.ohmlab.core.CancelledException when cancelled; the folder can be resumed once it holds a run
     * @throws org.ohmlab.core.BadInputException naming everything that is wrong with the experiment
     * @throws OhmlabException when the run cannot begin or go on
     */
    public RunOutcome run(CancellationToken token) throws OhmlabException {
        phases.accept(LaunchPhase.COMPILING);
        ExperimentPlan experiment = ExperimentCompiler.compile(request.experiment(), request.settings());
        RunFolder.check(request.folder(), request.resume());
        // Files lie beside the experiment or below; the long way to them says nothing here.
        String folder = request.experiment().getParent() + File.separator;
        experiment.warnings().forEach(warning -> live.warn(warning.toString().replace(folder, "")));
        token.check();
        phases.accept(LaunchPhase.LOADING);
        LoadedData data = DataLoader.load(experiment.data(), token);
        RunPlan plan = RunPlans.of(experiment, data);
        List<TrainingKey> keys = plan.networks().stream().map(PlannedNetwork::key).toList();
        live.plan(keys, plan.convention(), plan.evaluation().confidence(), experiment.training().epochs(),
                plan.evaluation().sigmas().size() * plan.evaluation().chips());
        takeUpEarlier();
        token.check();
        phases.accept(LaunchPhase.COMPUTING);
        RunOutcome outcome = new ExperimentRun(plan, backend,
                new RunSettings(request.threads(), Stage.EVALUATION, request.resume(), request.command()), live)
                        .run(request.folder(), token);
        phases.accept(LaunchPhase.REPORTING);
        new ReportWriter().write(request.folder());
        return outcome;
    }

    /** What earlier sessions did is not told again by the run. */
    private void takeUpEarlier() throws OhmlabException {
        if (request.resume() && Files.exists(request.folder().resolve("training.csv"))) {
            live.earlier(Run.read(request.folder()));
        }
    }
}
