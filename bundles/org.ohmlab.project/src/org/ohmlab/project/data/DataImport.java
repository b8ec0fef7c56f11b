/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.model.experiment.CifarData;
import org.ohmlab.model.experiment.CsvData;
import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.ExperimentFactory;
import org.ohmlab.model.experiment.IdxData;
import org.ohmlab.model.experiment.NpzData;

/** Brings the files of an image set into a project and describes them for its experiments. */
public final class DataImport {

    /** Folder of a project that holds data. */
    public static final String FOLDER = "data";

    private static final int BUFFER = 1 << 16;

    private DataImport() {
    }

    /**
     * Copies the files into a folder. Files that are already inside of the project stay where they are.
     *
     * @param request the files
     * @param project the project's folder
     * @param folder name of a folder below {@link #FOLDER}, for example the set's name in a file name
     * @param token checked often
     * @return the request with the files' new places
     * @throws OhmlabException when a file exists with other content or cannot be copied
     * @throws CancelledException when the token says so; files copied before stay
     */
    public static DataRequest copy(DataRequest request, Path project, String folder, CancellationToken token)
            throws OhmlabException, CancelledException {
        Path target = project.resolve(FOLDER).resolve(folder);
        Map<FileRole, List<Path>> copied = new EnumMap<>(FileRole.class);
        for (FileRole role : request.format().roles()) {
            List<Path> places = new ArrayList<>();
            for (Path file : request.files(role)) {
                boolean inside = file.toAbsolutePath().normalize().startsWith(project.toAbsolutePath().normalize());
                places.add(inside ? file : copy(file, target, token));
            }
            copied.put(role, places);
        }
        return new DataRequest(request.name(), request.format(), copied, request.shape(), request.labelColumn(),
                request.header(), request.fineLabels());
    }

    private static Path copy(Path file, Path folder, CancellationToken token)
            throws OhmlabException, CancelledException {
        Path target = folder.resolve(file.getFileName());
        try {
            if (Files.exists(target)) {
                if (Files.mismatch(file, target) >= 0) {
                    throw new OhmlabException(target + ": Another file of this name is there already. Choose another "
                            + "name for the data set.");
                }
                return target;
            }
            Files.createDirectories(folder);
            Path part = folder.resolve(file.getFileName() + ".part");
            try (InputStream in = Files.newInputStream(file); OutputStream out = Files.newOutputStream(part)) {
                byte[] buffer = new byte[BUFFER];
                for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                    token.check();
                    out.write(buffer, 0, got);
                }
            } catch (CancelledException e) {
                Files.deleteIfExists(part);
                throw e;
            }
            Files.move(part, target);
            return target;
        } catch (IOException e) {
            throw new OhmlabException(target + ": The file was not copied: " + e.getMessage(), e);
        }
    }

    /**
     * @param request files inside of a project
     * @param folder the folder of the experiment that is to use them
     * @param statistics what the pixels are normalised with; null for the defaults
     * @return a description of the data set, in no experiment
     */
    public static DataSet describe(DataRequest request, Path folder, PixelStatistics statistics) {
        ExperimentFactory make = ExperimentFactory.eINSTANCE;
        DataSet data = switch (request.format()) {
            case IDX -> {
                IdxData idx = make.createIdxData();
                idx.setTrainImageFile(path(request, FileRole.TRAIN_IMAGES, folder));
                idx.setTrainLabelFile(path(request, FileRole.TRAIN_LABELS, folder));
                idx.setTestImageFile(path(request, FileRole.TEST_IMAGES, folder));
                idx.setTestLabelFile(path(request, FileRole.TEST_LABELS, folder));
                yield idx;
            }
            case CIFAR -> {
                CifarData cifar = make.createCifarData();
                request.files(FileRole.TRAIN).forEach(file -> cifar.getTrainFiles().add(relative(file, folder)));
                cifar.setTestFile(path(request, FileRole.TEST, folder));
                cifar.setFineLabels(request.fineLabels());
                yield cifar;
            }
            case NPZ -> {
                NpzData npz = make.createNpzData();
                npz.setTrainFile(path(request, FileRole.TRAIN, folder));
                npz.setTestFile(path(request, FileRole.TEST, folder));
                yield npz;
            }
            case CSV -> {
                CsvData csv = make.createCsvData();
                csv.setTrainFile(path(request, FileRole.TRAIN, folder));
                csv.setTestFile(path(request, FileRole.TEST, folder));
                csv.setHeight(request.shape().height());
                csv.setWidth(request.shape().width());
                csv.setChannels(request.shape().channels());
                csv.setLabelColumn(request.labelColumn());
                csv.setHeader(request.header());
                yield csv;
            }
        };
        data.setName(request.name());
        if (statistics != null) {
            data.setMean(statistics.mean());
            data.setDeviation(statistics.deviation());
        }
        return data;
    }

    private static String path(DataRequest request, FileRole role, Path folder) {
        return relative(request.file(role), folder);
    }

    /** Model files write paths with '/' on every system. */
    private static String relative(Path file, Path folder) {
        return folder.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()).toString()
                .replace('\\', '/');
    }
}
