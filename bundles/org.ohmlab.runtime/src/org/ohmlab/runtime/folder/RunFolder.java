/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.io.AtomicFile;
import org.ohmlab.core.io.FileProblem;

/**
 * A folder that one run writes into. Knows where everything lies, refuses folders that hold something else, and keeps
 * other runs out while open. Every file is replaced as a whole, so that a kill at any moment leaves each either old or
 * new.
 */
public final class RunFolder implements AutoCloseable {

    /** Name of the file that makes a folder a run folder. */
    public static final String RUN_JSON = "run.json";

    private static final String CHECKPOINTS = "checkpoints";
    private static final String LOCK = "lock";

    private final Path root;
    private final RunLock lock;

    private RunFolder(Path root, RunLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Tells early, before anything is loaded or computed, whether a folder will do. Changes nothing.
     *
     * @param root the folder
     * @param resume whether the run in it is to be continued
     * @throws BadInputException when a new run finds a run or anything else in it, or there is no run to continue
     */
    public static void check(Path root, boolean resume) throws BadInputException {
        if (resume && !isRun(root)) {
            throw new BadInputException(root.toString(), "", "There is no run in this folder to resume.",
                    "Name the folder of an interrupted run with --out, or leave out --resume.");
        }
        if (!resume && isRun(root)) {
            throw new BadInputException(root.toString(), "", "This folder already holds a run.",
                    "Add --resume to continue it, or choose another folder with --out.");
        }
        if (!resume) {
            checkFree(root);
        }
    }

    /**
     * Opens a folder for a new run, creating it when missing.
     *
     * @param root the folder
     * @return the folder, locked
     * @throws BadInputException when it holds a run or anything else, is in use, or cannot be written
     */
    public static RunFolder create(Path root) throws BadInputException {
        check(root, false);
        return lock(root);
    }

    /**
     * Opens the folder of a run that was interrupted, or is complete.
     *
     * @param root the folder
     * @return the folder, locked
     * @throws BadInputException when there is no run in it, it is in use, or cannot be written
     */
    public static RunFolder resume(Path root) throws BadInputException {
        check(root, true);
        RunFolder folder = lock(root);
        folder.removeParts();
        return folder;
    }

    /** Removes what writes that were killed have left behind; the lock says that nobody is writing. */
    private void removeParts() throws BadInputException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> parts = files.filter(file -> file.toString().endsWith(AtomicFile.PART_ENDING)).toList();
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw FileProblem.unwritable(root.toString(), e);
        }
    }

    /**
     * @param root a folder
     * @return whether it holds a run
     */
    public static boolean isRun(Path root) {
        return Files.isRegularFile(root.resolve(RUN_JSON));
    }

    /** A folder is free when it holds nothing, or only what a run killed in its first moment leaves behind. */
    private static void checkFree(Path root) throws BadInputException {
        if (!Files.exists(root)) {
            return;
        }
        if (!Files.isDirectory(root)) {
            throw new BadInputException(root.toString(), "", "This is a file, not a folder.",
                    "Choose another folder with --out.");
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                if (!entry.endsWith(CHECKPOINTS) || !Files.isRegularFile(entry.resolve(LOCK))) {
                    throw new BadInputException(root.toString(), "",
                            "This folder is not empty (it holds " + entry.getFileName() + ") and is not a run's.",
                            "Choose another folder with --out.");
                }
            }
        } catch (IOException e) {
            throw new BadInputException(root.toString(), "", "This folder cannot be read: " + e.getMessage() + ".",
                    "Choose another folder with --out.");
        }
    }

    private static RunFolder lock(Path root) throws BadInputException {
        Path checkpoints = root.resolve(CHECKPOINTS);
        try {
            Files.createDirectories(checkpoints);
        } catch (IOException e) {
            throw FileProblem.unwritable(root.toString(), e);
        }
        return new RunFolder(root, RunLock.acquire(checkpoints.resolve(LOCK), root));
    }

    /** @return the folder */
    public Path root() {
        return root;
    }

    /** @return the run's record */
    public Path runJson() {
        return root.resolve(RUN_JSON);
    }

    /** @return the table of chips */
    public Path chips() {
        return root.resolve("chips.csv");
    }

    /** @return the table of means over chips and seeds */
    public Path summary() {
        return root.resolve("summary.csv");
    }

    /** @return the table of epochs */
    public Path training() {
        return root.resolve("training.csv");
    }

    /**
     * @param stem a training's file stem
     * @return its finished weights
     */
    public Path weights(String stem) {
        return weights(root, stem);
    }

    /**
     * @param root any run folder
     * @param stem a training's file stem
     * @return its finished weights
     */
    public static Path weights(Path root, String stem) {
        return root.resolve("weights").resolve(stem + ".npz");
    }

    /**
     * @param stem a training's file stem
     * @return its newest checkpoint
     */
    public Path checkpoint(String stem) {
        return checkpoint(root, stem);
    }

    /**
     * @param root any run folder
     * @param stem a training's file stem
     * @return its newest checkpoint
     */
    public static Path checkpoint(Path root, String stem) {
        return root.resolve(CHECKPOINTS).resolve(stem + ".npz");
    }

    /**
     * @param stem a training's file stem
     * @param sigmaD text of sigma_d
     * @return the chips of this training evaluated so far at this sigma_d
     */
    public Path evaluation(String stem, String sigmaD) {
        return root.resolve(CHECKPOINTS).resolve(stem).resolve("sigma_" + sigmaD + ".npz");
    }

    @Override
    public void close() throws BadInputException {
        try {
            lock.close();
        } catch (IOException e) {
            throw FileProblem.unwritable(root.toString(), e);
        }
    }
}
