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

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.report.ReportWriter;
import org.ohmlab.runtime.folder.RunFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ohmlab report}. */
@Command(name = "report", sortOptions = false, header = "Draw the charts and the report of a run anew.",
        synopsisHeading = "Usage: ", optionListHeading = "%nOptions:%n", parameterListHeading = "%nParameters:%n",
        description = {"", "Reads run.json and the tables of a run folder and writes charts/*.svg, charts/*.png and"
                + " report.html. Computes nothing, so it also works on a folder from another machine."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:this is no run folder, or it cannot be written"},
        footer = {"", "Example:", "  ohmlab report quick-results/001"})
final class ReportCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Option(names = "--stacktrace", description = "Show where in the program an error arose.")
    private boolean stacktrace;

    @Parameters(paramLabel = "DIR", description = "A run folder.")
    private Path folder;

    ReportCommand(Session session) {
        this.session = Objects.requireNonNull(session, "session");
    }

    @Override
    public Integer call() throws OhmlabException {
        if (!RunFolder.isRun(folder)) {
            throw new BadInputException(folder.toString(), "", "This is no run folder: there is no "
                    + RunFolder.RUN_JSON + " in it.", "Name the folder that a run has written.");
        }
        new ReportWriter().write(folder);
        session.console().result("Report: " + folder.resolve("report.html"));
        return ExitCode.DONE;
    }
}
