/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ohmlab.core.BadInputException;

/**
 * A run folder, read.
 *
 * @param info what the run was
 * @param summary results by method, device variation and temperature; empty when nothing was evaluated
 * @param chips results by chip; empty when nothing was evaluated
 * @param training the course of the trainings; empty when nothing was trained
 */
public record Run(RunInfo info, Summary summary, ChipResults chips, TrainingHistory training) {

    /** Level of intervals when the run does not say. */
    public static final double USUAL_CONFIDENCE = 0.95;

    /**
     * Reads a run folder. A folder in which nothing was evaluated, or nothing trained, is complete without the tables
     * of that.
     *
     * @param folder the run folder
     * @return what it holds
     * @throws BadInputException when a file is missing, cannot be read, or holds something that does not fit
     */
    public static Run read(Path folder) throws BadInputException {
        if (!Files.isDirectory(folder)) {
            throw new BadInputException(folder.toString(), "", "There is no such folder.",
                    "Name the folder that a run was written to.");
        }
        Path summary = folder.resolve("summary.csv");
        Path training = folder.resolve("training.csv");
        RunInfo info = RunInfoFile.read(folder.resolve("run.json"));
        boolean evaluated = Files.exists(summary);
        boolean trained = Files.exists(training);
        if (!evaluated && !trained) {
            throw new BadInputException(folder.toString(), "",
                    "The folder holds neither a summary.csv nor a training.csv.",
                    "Name the folder of a run that has finished; one that was interrupted can be resumed.");
        }
        return new Run(info,
                evaluated ? RunTables.summary(summary) : Summary.EMPTY,
                evaluated ? RunTables.chips(folder.resolve("chips.csv")) : new ChipResults(),
                trained ? RunTables.training(training) : TrainingHistory.EMPTY);
    }

    /**
     * Reads what a run is, without its results: also of a run that was interrupted, or is being computed.
     *
     * @param folder the run folder
     * @return what {@code run.json} says
     * @throws BadInputException when the file is missing, cannot be read, or holds something that does not fit
     */
    public static RunInfo info(Path folder) throws BadInputException {
        return RunInfoFile.read(folder.resolve("run.json"));
    }

    /** @return the level of all intervals, such as 0.95 */
    public double confidence() {
        return info.confidence().orElse(USUAL_CONFIDENCE);
    }

    /** @return what sigma_d is relative to, in the words of the files */
    public String convention() {
        return summary.convention().isEmpty() ? info.sigmaConvention() : summary.convention();
    }
}
