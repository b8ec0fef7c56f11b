/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.io.FileProblem;
import org.ohmlab.runtime.folder.RunFolder;

/**
 * Chooses a run folder when the user named none: {@code EXPERIMENT-results/001}, 002 and so on in the working folder.
 */
final class ResultFolders {

    private static final String ENDING = "-results";

    private ResultFolders() {
    }

    /**
     * Makes the next folder of an experiment.
     *
     * @param experiment the experiment's file
     * @return a new, empty folder
     * @throws BadInputException when it cannot be made
     */
    static Path next(Path experiment) throws BadInputException {
        Path all = all(experiment);
        try {
            Files.createDirectories(all);
            int number = last(all, false) + 1;
            while (true) {
                Path folder = all.resolve(name(number));
                try {
                    return Files.createDirectory(folder);
                } catch (FileAlreadyExistsException e) {
                    // Another run has just taken this number.
                    number++;
                }
            }
        } catch (IOException e) {
            throw FileProblem.unwritable(all.toString(), e);
        }
    }

    /**
     * Finds the newest run of an experiment.
     *
     * @param experiment the experiment's file
     * @return its folder
     * @throws BadInputException when there is none
     */
    static Path newest(Path experiment) throws BadInputException {
        Path all = all(experiment);
        try {
            int number = Files.isDirectory(all) ? last(all, true) : 0;
            if (number == 0) {
                throw new BadInputException(all.toString(), "", "There is no run here to resume.",
                        "Name its folder with --out, or leave out --resume.");
            }
            return all.resolve(name(number));
        } catch (IOException e) {
            throw FileProblem.unreadable(all.toString(), "", e);
        }
    }

    private static Path all(Path experiment) {
        String file = String.valueOf(experiment.getFileName());
        return Path.of(file.replaceFirst("\\.[^.]*$", "") + ENDING);
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%03d", number);
    }

    private static int last(Path all, boolean runsOnly) throws IOException {
        int last = 0;
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(all)) {
            for (Path folder : folders) {
                String name = folder.getFileName().toString();
                if (name.matches("\\d{3,9}") && (!runsOnly || RunFolder.isRun(folder))) {
                    last = Math.max(last, Integer.parseInt(name));
                }
            }
        }
        return last;
    }
}
