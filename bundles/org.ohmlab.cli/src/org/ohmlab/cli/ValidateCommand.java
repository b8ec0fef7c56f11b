/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.validation.FindingReport;
import org.ohmlab.model.validation.Validator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ohmlab validate}. */
@Command(name = "validate", sortOptions = false, header = "Check model files without computing anything.",
        synopsisHeading = "Usage: ", optionListHeading = "%nOptions:%n", parameterListHeading = "%nParameters:%n",
        description = {"", "Checks the files and all files they refer to. Each problem is a line",
            "FILE: ELEMENT: what is wrong. What to do.", "Warnings say so and do not make the check fail."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no errors; there may be warnings", "2:errors were found"},
        footer = {"", "Example:", "  ohmlab validate examples/fashion-lenet/*.experiment"})
final class ValidateCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Option(names = "--stacktrace", description = "Show where in the program an error arose.")
    private boolean stacktrace;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "Files ending in .network, .device, .mapping or .experiment.")
    private List<Path> files;

    ValidateCommand(Session session) {
        this.session = Objects.requireNonNull(session, "session");
    }

    @Override
    public Integer call() {
        Set<String> errors = new LinkedHashSet<>();
        Set<String> warnings = new LinkedHashSet<>();
        for (Path file : files) {
            check(file, errors, warnings);
        }
        warnings.forEach(session.console()::result);
        errors.forEach(session.console()::result);
        if (!errors.isEmpty()) {
            session.console().note(count(errors.size(), "error") + ", " + count(warnings.size(), "warning") + ".");
            return ExitCode.BAD_INPUT;
        }
        session.console().note("No errors" + (warnings.isEmpty() ? "." : ", " + count(warnings.size(), "warning")
                + "."));
        return ExitCode.DONE;
    }

    private void check(Path file, Set<String> errors, Set<String> warnings) {
        try {
            Document document = ModelFiles.load(file);
            Diagnostic found = new Validator().validateAll(document);
            List<InputProblem> failing = FindingReport.problems(found, Diagnostic.ERROR, ValidateCommand::name);
            failing.forEach(problem -> errors.add(problem.toString()));
            FindingReport.problems(found, Diagnostic.WARNING, ValidateCommand::name).stream()
                    .filter(problem -> !failing.contains(problem))
                    .forEach(problem -> warnings.add(warning(problem)));
        } catch (BadInputException e) {
            e.problems().forEach(problem -> errors.add(problem.toString()));
        }
    }

    /**
     * @param problem something that is not wrong but doubtful
     * @return the line to print
     */
    static String warning(InputProblem problem) {
        return new InputProblem(problem.file(), problem.element(), "warning: " + problem.message(), problem.remedy())
                .toString();
    }

    /** Files below the working folder are shown relative to it, as the user would type them. */
    private static String name(URI uri) {
        if (!uri.isFile()) {
            return uri.toString();
        }
        Path file = Path.of(uri.toFileString());
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
