/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.ohmlab.compiler.ExperimentCompiler;
import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.compiler.data.DataLoader;
import org.ohmlab.compiler.data.LoadedData;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.report.ReportWriter;
import org.ohmlab.runtime.ExperimentRun;
import org.ohmlab.runtime.RunOutcome;
import org.ohmlab.runtime.RunPlan;
import org.ohmlab.runtime.RunSettings;
import org.ohmlab.runtime.RunSettings.Stage;
import org.ohmlab.runtime.TrainedNetwork;
import org.ohmlab.runtime.folder.RunFolder;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What the commands that compute have in common: from the experiment's file to the last line. */
final class Computation {

    private final Session session;
    private final CommandSpec spec;
    private final Path file;
    private final ComputingOptions options;

    /**
     * @param session what the command works with
     * @param spec the command
     * @param file the experiment's file
     * @param options the options given
     */
    Computation(Session session, CommandSpec spec, Path file, ComputingOptions options) {
        this.session = session;
        this.spec = spec;
        this.file = file;
        this.options = options;
    }

    /**
     * @return the experiment, checked and compiled; its warnings have been shown
     * @throws BadInputException naming everything that is wrong with it
     */
    ExperimentPlan compile() throws BadInputException {
        if (!options.threadsValid()) {
            throw new ParameterException(spec.commandLine(), "--threads needs a number from 1 to 1024.");
        }
        ExperimentPlan experiment = ExperimentCompiler.compile(file, options.settings());
        if (options.out() != null) {
            RunFolder.check(options.out(), options.resume());
        }
        experiment.warnings().forEach(problem -> session.console().note(ValidateCommand.warning(problem)));
        return experiment;
    }

    /**
     * @param experiment a compiled experiment
     * @return its images
     * @throws OhmlabException when they cannot be read
     */
    LoadedData load(ExperimentPlan experiment) throws OhmlabException {
        return DataLoader.load(experiment.data(), session.cancellation());
    }

    /**
     * Runs a plan, draws its report and prints its summary.
     *
     * @param plan what to do
     * @param stage where to stop
     * @return the exit code
     * @throws OhmlabException when the run cannot begin or go on
     */
    int run(RunPlan plan, Stage stage) throws OhmlabException {
        Console console = session.console();
        long started = System.nanoTime();
        Path out = folder();
        console.note("Run folder: " + out);
        session.interruption().advice("Continue with: " + continuation(out));
        RunOutcome outcome = new ExperimentRun(plan, session.backend().open(),
                new RunSettings(options.threads(), stage, options.resume(), commandLine()),
                new ProgressLine(console, System::nanoTime)).run(out, session.cancellation());
        session.interruption().advice("");
        console.status("");
        // First what was computed: a report that cannot be drawn takes nothing away from it.
        SummaryText.lines(outcome.summary(), plan.convention(), plan.evaluation().confidence())
                .forEach(console::result);
        new ReportWriter().write(out);
        return finish(outcome, out, Duration.ofNanos(System.nanoTime() - started));
    }

    private int finish(RunOutcome outcome, Path out, Duration time) {
        List<TrainedNetwork> diverged = outcome.diverged();
        if (!diverged.isEmpty()) {
            session.console().result("! " + diverged.size() + " of " + outcome.networks().size()
                    + " trainings did not converge: "
                    + diverged.stream().map(network -> network.key().toString()).collect(Collectors.joining("; ")));
        }
        session.console().result("Report: " + out.resolve("report.html") + " (" + Durations.text(time) + ")");
        return diverged.isEmpty() ? ExitCode.DONE : ExitCode.DIVERGED;
    }

    private Path folder() throws BadInputException {
        if (options.out() != null) {
            return options.out();
        }
        return options.resume() ? ResultFolders.newest(file) : ResultFolders.next(file);
    }

    /** The command line that goes on with this run: the same one, but with its folder and --resume. */
    private String continuation(Path out) {
        String line = commandLine();
        if (options.out() == null) {
            line += " --out " + quoted(out.toString());
        }
        return options.resume() ? line : line + " --resume";
    }

    private String commandLine() {
        CommandLine root = spec.root().commandLine();
        return spec.root().name() + root.getParseResult().originalArgs().stream().map(Computation::quoted)
                .collect(Collectors.joining(" ", " ", ""));
    }

    private static String quoted(String argument) {
        return argument.matches("[A-Za-z0-9_@%+=:,./-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
