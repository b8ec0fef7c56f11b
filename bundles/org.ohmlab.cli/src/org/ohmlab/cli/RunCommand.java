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

/** {@code ohmlab run}. */
@Command(name = "run", sortOptions = false,
        header = "Train all methods of an experiment and evaluate them on simulated chips.",
        synopsisHeading = "Usage: ", optionListHeading = "%nOptions:%n", parameterListHeading = "%nParameters:%n",
        description = {"", "Writes run.json, chips.csv, summary.csv, training.csv, weights, charts and report.html"
                + " into one"
                + " folder and prints the accuracies. An interrupted run (Ctrl-C, kill, power cut) can be continued"
                        + " with"
                + " --resume and ends with the same bytes as one that was not interrupted."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:internal error", "2:the input cannot be used, or a result cannot be written",
            "3:done, but a training diverged or collapsed", "130:interrupted; can be continued with --resume"},
        footer = {"", "Examples:", "  ohmlab run examples/fashion-lenet/quick.experiment",
            "  ohmlab run nft.experiment --out nft --set training.epochs=2 --threads 2",
            "  ohmlab run nft.experiment --out nft --set training.epochs=2 --resume"})
final class RunCommand implements Callable<Integer> {

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

    RunCommand(Session session) {
        this.session = Objects.requireNonNull(session, "session");
    }

    @Override
    public Integer call() throws OhmlabException {
        Computation computation = new Computation(session, spec, file, options);
        ExperimentPlan experiment = computation.compile();
        return computation.run(RunPlans.of(experiment, computation.load(experiment)), Stage.EVALUATION);
    }
}
