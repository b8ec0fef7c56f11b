/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.compare;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.io.FileProblem;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.data.RunInfo;

/** Finds the run folders below a folder. */
public final class RunCatalog {

    private static final int DEPTH = 8;

    /**
     * A run folder.
     *
     * @param folder the folder
     * @param info what it says about itself; empty when that cannot be read
     * @param problem why it cannot be read, otherwise empty
     * @param results whether it has tables to show
     */
    public record Entry(Path folder, Optional<RunInfo> info, String problem, boolean results) {

        /** Refuses nulls. */
        public Entry {
            Objects.requireNonNull(folder, "folder");
            Objects.requireNonNull(info, "info");
            Objects.requireNonNull(problem, "problem");
        }

        /** @return the folder's name */
        public String name() {
            return folder.getFileName().toString();
        }
    }

    private RunCatalog() {
    }

    /**
     * @param root where to look
     * @return the run folders below it, the newest first
     * @throws BadInputException when the folder cannot be read
     */
    public static List<Entry> below(Path root) throws BadInputException {
        List<Entry> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (!folder.equals(root) && folder.getFileName().toString().startsWith(".")) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    if (Files.isRegularFile(folder.resolve("run.json"))) {
                        found.add(entry(folder));
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    // A folder that may not be entered, or that has just gone, holds no runs for us.
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw FileProblem.unreadable(root.toString(), "", e);
        }
        found.sort(Comparator.comparing(RunCatalog::started).reversed().thenComparing(Entry::name));
        return found;
    }

    private static Entry entry(Path folder) {
        boolean results = Files.isRegularFile(folder.resolve("summary.csv"));
        try {
            return new Entry(folder, Optional.of(Run.info(folder)), "", results);
        } catch (BadInputException e) {
            return new Entry(folder, Optional.empty(), e.getMessage(), false);
        }
    }

    private static String started(Entry entry) {
        return entry.info().map(info -> info.identity().startedAt()).orElse("");
    }
}
