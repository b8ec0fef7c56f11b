/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;

import org.ohmlab.runtime.Versions;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a subcommand: shows help or the version. */
@Command(name = "ohmlab", versionProvider = OhmlabCommand.Version.class, sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        header = "Designs neural networks for compute-in-memory chips, device-aware.",
        description = {"", "Trains networks with and without negative feedback, evaluates them on simulated chips and"
                + " draws accuracy and uncertainty against the device variation sigma_d.", ""},
        optionListHeading = "Options:%n", commandListHeading = "%nCommands:%n",
        footer = {"", "Help on a command: ohmlab COMMAND --help", "",
            "First steps:", "  ohmlab run examples/fashion-lenet/quick.experiment",
            "  ohmlab validate examples/fashion-lenet/*"})
final class OhmlabCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    private boolean version;

    @Spec
    private CommandSpec spec;

    /** Reads the version from the installed bundle. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"ohmlab " + Versions.ohmlab(),
                "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch")};
        }
    }

    /**
     * Runs a command line.
     *
     * @param session what it works with
     * @param arguments the command line
     * @return the exit code
     */
    static int execute(Session session, String... arguments) {
        CommandLine line = new CommandLine(new OhmlabCommand());
        line.addSubcommand(new RunCommand(session));
        line.addSubcommand(new TrainCommand(session));
        line.addSubcommand(new EvaluateCommand(session));
        line.addSubcommand(new ValidateCommand(session));
        line.addSubcommand(new ReportCommand(session));
        line.addSubcommand(new ExportWeightsCommand(session));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler((exception, given) -> usageError(session, exception));
        line.setExecutionExceptionHandler((exception, command, parsed) ->
                new Failure(session.console(), wantsTrace(parsed)).report(exception));
        int code = line.execute(arguments);
        print(out, session.console()::result);
        print(err, session.console()::note);
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command is given.");
    }

    private static boolean wantsTrace(CommandLine.ParseResult parsed) {
        return parsed.hasSubcommand() && parsed.subcommand().hasMatchedOption("--stacktrace");
    }

    private static int usageError(Session session, ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        session.console().note(exception.getMessage());
        session.console().note("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.BAD_INPUT;
    }

    private static void print(StringWriter text, Consumer<String> line) {
        text.toString().lines().forEach(line);
    }
}
