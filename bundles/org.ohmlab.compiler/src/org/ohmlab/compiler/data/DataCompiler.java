/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.ohmlab.compiler.data.DataPlan.DataFiles;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.model.experiment.CifarData;
import org.ohmlab.model.experiment.CsvData;
import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.FashionMnist;
import org.ohmlab.model.experiment.IdxData;
import org.ohmlab.model.experiment.NpzData;
import org.ohmlab.model.io.ProjectFolder;
import org.ohmlab.model.validation.ElementNames;

/**
 * Finds the files of a data set. Paths are relative to the experiment's file and must stay inside the project folder.
 */
public final class DataCompiler {

    private final Path file;
    private final ProjectFolder project;
    private final String element;
    private final List<InputProblem> problems = new ArrayList<>();

    private DataCompiler(Path file, String element) throws BadInputException {
        this.file = file;
        this.project = ProjectFolder.of(file);
        this.element = element;
    }

    /**
     * @param experiment a valid experiment
     * @param file its file, as the user wrote it
     * @param program its network
     * @return the images, not yet opened
     * @throws BadInputException when a path leaves the project folder; all such paths are named
     */
    public static DataPlan compile(Experiment experiment, Path file, Program program) throws BadInputException {
        DataSet data = experiment.getData();
        String element = ElementNames.of(data);
        return new DataPlan(ElementNames.label(data), files(data, file), data.getTrainImages(), data.getTestImages(),
                experiment.getEvaluation().getImages(), data.getValidationImages(), data.getClasses(), data.getMean(),
                data.getDeviation(), program.input(), program.classes(), file.toString(), element);
    }

    /**
     * @param data a data set
     * @param file the experiment's file, as the user wrote it
     * @return the files of the data set, not yet opened
     * @throws BadInputException when a path leaves the project folder; all such paths are named
     */
    public static DataFiles files(DataSet data, Path file) throws BadInputException {
        DataCompiler compiler = new DataCompiler(file, ElementNames.of(data));
        DataFiles files = compiler.files(data);
        if (!compiler.problems.isEmpty()) {
            throw new BadInputException(compiler.problems);
        }
        return files;
    }

    private DataFiles files(DataSet data) {
        if (data instanceof FashionMnist) {
            return new DataFiles.FashionMnist();
        }
        if (data instanceof IdxData idx) {
            return new DataFiles.Idx(resolve("trainImageFile", idx.getTrainImageFile()),
                    resolve("trainLabelFile", idx.getTrainLabelFile()),
                    resolve("testImageFile", idx.getTestImageFile()),
                    resolve("testLabelFile", idx.getTestLabelFile()));
        }
        if (data instanceof CifarData cifar) {
            return new DataFiles.Cifar(cifar.getTrainFiles().stream().map(path -> resolve("trainFiles", path)).toList(),
                    resolve("testFile", cifar.getTestFile()), cifar.isFineLabels());
        }
        if (data instanceof NpzData npz) {
            return new DataFiles.Npz(resolve("trainFile", npz.getTrainFile()), resolve("testFile", npz.getTestFile()));
        }
        if (data instanceof CsvData csv) {
            return new DataFiles.Csv(resolve("trainFile", csv.getTrainFile()), resolve("testFile", csv.getTestFile()),
                    new Shape(csv.getHeight(), csv.getWidth(), csv.getChannels()), csv.getLabelColumn(),
                    csv.isHeader());
        }
        throw new IllegalArgumentException("No files are known for the data set kind " + data.eClass().getName());
    }

    /** Returns the file meant, or where it was looked for when the path is bad; the problem is kept for the end. */
    private Path resolve(String feature, String path) {
        try {
            // A file that was not chosen yet is an empty path, whose problem is said as any other.
            Path target = project.resolve(file, element + " / " + feature, path == null ? "" : path);
            Path here = file.toAbsolutePath().normalize().getParent();
            // Named like the experiment's file, so that messages show what the user would type.
            Path beside = here.relativize(target);
            return file.getParent() == null ? beside : file.getParent().resolve(beside).normalize();
        } catch (BadInputException e) {
            problems.addAll(e.problems());
            return file;
        }
    }
}
