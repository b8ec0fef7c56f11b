/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.runtime.Versions;

/** Tells the user of a failure in a few words and turns it into an exit code. */
final class Failure {

    private final Console console;
    private final boolean trace;

    /**
     * @param console where to print
     * @param trace whether the user asked for the stack trace
     */
    Failure(Console console, boolean trace) {
        this.console = console;
        this.trace = trace;
    }

    /**
     * @param failure what ended the command
     * @return the exit code
     */
    int report(Throwable failure) {
        console.status("");
        if (failure instanceof CancelledException) {
            // What to say is known to the interruption, which speaks last.
            return ExitCode.CANCELLED;
        }
        if (trace) {
            stackTrace(failure).lines().forEach(console::note);
        }
        if (failure instanceof BadInputException bad) {
            bad.problems().forEach(problem -> console.note(problem.toString()));
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof OhmlabException foreseen) {
            console.note(foreseen.getMessage());
            return ExitCode.INTERNAL;
        }
        if (failure instanceof OutOfMemoryError) {
            console.note("Not enough memory. Use fewer --threads or a smaller evaluation batch, or give Java more"
                    + " memory (-Xmx).");
            return ExitCode.INTERNAL;
        }
        console.note("Ohmlab failed unexpectedly: " + failure + details(failure));
        return ExitCode.INTERNAL;
    }

    /** Keeps what a developer needs out of the user's sight, but within reach. */
    private String details(Throwable failure) {
        String text = "ohmlab " + Versions.ohmlab() + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + "\n" + stackTrace(failure);
        try {
            Path log = Files.createTempFile("ohmlab-error-", ".log");
            Files.writeString(log, text, StandardCharsets.UTF_8);
            return " (details in " + log + ")";
        } catch (IOException e) {
            return " (run again with --stacktrace for details)";
        }
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
