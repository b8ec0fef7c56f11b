/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.runtime.RunPlans;
import org.ohmlab.runtime.RunSettings.Stage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ohmlab train}. */
@Command(name = "train", sortOptions = false, header = "Train all methods of an experiment without evaluating them.",
        synopsisHeading = "Usage: ", optionListHeading = "%nOptions:%n", parameterListHeading = "%nParameters:%n",
        description = {"", "Writes run.json, training.csv, weights, charts and report.html into one folder. The"
                + " evaluation can follow later in the same folder: ohmlab run EXPERIMENT --out DIR --resume."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:internal error", "2:the input cannot be used, or a result cannot be written",
            "3:done, but a training diverged or collapsed", "130:interrupted; can be continued with --resume"},
        footer = {"", "Examples:", "  ohmlab train nft.experiment --out nft",
            "  ohmlab run nft.experiment --out nft --resume"})
final class TrainCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ComputingOptions options;

    @Option(names = "--stacktrace", description = "Show where in the program an error arose.")
    private boolean stacktrace;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Parameters(paramLabel = "EXPERIMENT", description = "The experiment.")
    private Path file;

    TrainCommand(Session session) {
        this.session = Objects.requireNonNull(session, "session");
    }

    @Override
    public Integer call() throws OhmlabException {
        Computation computation = new Computation(session, spec, file, options);
        ExperimentPlan experiment = computation.compile();
        return computation.run(RunPlans.of(experiment, computation.load(experiment)), Stage.TRAINING);
    }
}
