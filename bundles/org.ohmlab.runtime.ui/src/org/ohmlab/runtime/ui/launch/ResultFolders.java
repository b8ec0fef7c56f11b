/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.io.FileProblem;

/** Chooses the folder of a new run: {@code runs/EXPERIMENT-001}, 002 and so on in the experiment's project. */
public final class ResultFolders {

    /** Name of the folder that holds a project's runs. */
    public static final String RUNS = "runs";

    private ResultFolders() {
    }

    /**
     * Makes the next folder of an experiment.
     *
     * @param project the project's folder
     * @param experiment the experiment's file
     * @return a new, empty folder
     * @throws BadInputException when it cannot be made
     */
    public static Path next(Path project, Path experiment) throws BadInputException {
        Path runs = project.resolve(RUNS);
        String stem = experiment.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        try {
            Files.createDirectories(runs);
            int number = last(runs, stem) + 1;
            while (true) {
                Path folder = runs.resolve(String.format(Locale.ROOT, "%s-%03d", stem, number));
                try {
                    return Files.createDirectory(folder);
                } catch (FileAlreadyExistsException e) {
                    // Another run has just taken this number.
                    number++;
                }
            }
        } catch (IOException e) {
            throw FileProblem.unwritable(runs.toString(), e);
        }
    }

    private static int last(Path runs, String stem) throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(stem) + "-(\\d{3,9})");
        int last = 0;
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(runs)) {
            for (Path folder : folders) {
                Matcher matcher = name.matcher(folder.getFileName().toString());
                if (matcher.matches()) {
                    last = Math.max(last, Integer.parseInt(matcher.group(1)));
                }
            }
        }
        return last;
    }
}
