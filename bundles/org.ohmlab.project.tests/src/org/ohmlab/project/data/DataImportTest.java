/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.data.ImageShape;
import org.ohmlab.model.experiment.CifarData;
import org.ohmlab.model.experiment.CsvData;
import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.IdxData;

/** Files from anywhere are looked at, copied into the project and described for its experiments. */
class DataImportTest {

    @TempDir
    Path folder;

    private Path project;
    private Path elsewhere;

    @BeforeEach
    void folders() throws IOException {
        project = Files.createDirectory(folder.resolve("project"));
        elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    }

    private DataRequest csv(String train, String test) throws IOException {
        Path trainFile = Files.writeString(elsewhere.resolve("train.csv"), train);
        Path testFile = Files.writeString(elsewhere.resolve("test.csv"), test);
        return new DataRequest("Tiny", DataFormat.CSV,
                Map.of(FileRole.TRAIN, List.of(trainFile), FileRole.TEST, List.of(testFile)), new ImageShape(1, 2, 1),
                0, false, false);
    }

    @Test
    void goodFilesAreCounted() throws Exception {
        DataInspection found = DataInspection.of(csv("0,0,255\n1,255,255\n", "1,3,4\n"), CancellationToken.NONE);
        assertTrue(found.isUsable(), () -> found.problems().toString());
        assertEquals(2, found.train().orElseThrow().size());
        assertEquals(1, found.test().orElseThrow().size());
        PixelStatistics pixels = PixelStatistics.of(found.train().orElseThrow(), CancellationToken.NONE);
        assertEquals(List.of(0.75), pixels.mean());
        assertEquals(List.of(0.433), pixels.deviation());
    }

    @Test
    void everyBadLineOfBothFilesIsNamed() throws Exception {
        DataInspection found = DataInspection.of(csv("0,0,255\n1,x,255\n1,2\n", "7,1\n"), CancellationToken.NONE);
        assertFalse(found.isUsable());
        assertEquals(List.of("line 2, column 2", "line 3", "line 1"),
                found.problems().stream().map(problem -> problem.element()).toList());
        assertTrue(found.problems().stream().noneMatch(problem -> problem.remedy().isEmpty()));
    }

    @Test
    void missingFilesAreAskedFor() throws Exception {
        DataRequest request = new DataRequest("Nothing", DataFormat.IDX, Map.of(), null, 0, false, false);
        assertEquals(FileRole.TRAIN_IMAGES, request.missing());
        assertEquals("Training images",
                DataInspection.of(request, CancellationToken.NONE).problems().get(0).element());
    }

    @Test
    void setsThatDoNotFitAreRefused() throws Exception {
        DataInspection found = DataInspection.of(csv("0,0,255\n1,2,3\n", "0,0.5,1.5\n"), CancellationToken.NONE);
        assertFalse(found.isUsable(), "bytes and floats");
    }

    @Test
    void filesAreCopiedAndDescribedRelativeToTheExperiment() throws Exception {
        Path experiments = Files.createDirectory(project.resolve("experiments"));
        DataRequest copied = DataImport.copy(csv("0,0,255\n", "0,0,255\n"), project, "tiny", CancellationToken.NONE);
        assertTrue(Files.exists(project.resolve("data/tiny/train.csv")));
        DataSet data = DataImport.describe(copied, experiments, new PixelStatistics(List.of(0.25), List.of(0.5)));
        CsvData described = assertInstanceOf(CsvData.class, data);
        assertEquals("../data/tiny/train.csv", described.getTrainFile());
        assertEquals(2, described.getWidth());
        assertEquals(List.of(0.25), described.getMean());
        assertEquals("Tiny", described.getName());
        // Once more changes nothing, and files that are inside are not copied again.
        assertEquals(copied, DataImport.copy(copied, project, "other", CancellationToken.NONE));
        assertFalse(Files.exists(project.resolve("data/other")));
    }

    @Test
    void otherFilesAreNotOverwritten() throws Exception {
        DataRequest request = csv("0,0,255\n", "0,0,255\n");
        Files.createDirectories(project.resolve("data/tiny"));
        Files.writeString(project.resolve("data/tiny/test.csv"), "mine");
        assertThrows(OhmlabException.class,
                () -> DataImport.copy(request, project, "tiny", CancellationToken.NONE));
        assertEquals("mine", Files.readString(project.resolve("data/tiny/test.csv")));
    }

    @Test
    void cancelledCopiesLeaveNoPart() throws Exception {
        DataRequest request = csv("0,0,255\n", "0,0,255\n");
        assertThrows(CancelledException.class, () -> DataImport.copy(request, project, "tiny", () -> true));
        try (var left = Files.walk(project)) {
            assertTrue(left.noneMatch(Files::isRegularFile));
        }
    }

    @Test
    void otherFormatsAreDescribed() {
        Path data = project.resolve("data");
        DataRequest cifar = new DataRequest("C", DataFormat.CIFAR, Map.of(FileRole.TRAIN,
                List.of(data.resolve("1.bin"), data.resolve("2.bin")), FileRole.TEST, List.of(data.resolve("t.bin"))),
                null, 0, false, true);
        CifarData described = assertInstanceOf(CifarData.class, DataImport.describe(cifar, project, null));
        assertEquals(List.of("data/1.bin", "data/2.bin"), described.getTrainFiles());
        assertTrue(described.isFineLabels());
        DataRequest idx = new DataRequest("I", DataFormat.IDX,
                Map.of(FileRole.TRAIN_IMAGES, List.of(data.resolve("a")), FileRole.TRAIN_LABELS,
                        List.of(data.resolve("b")), FileRole.TEST_IMAGES, List.of(data.resolve("c")),
                        FileRole.TEST_LABELS, List.of(data.resolve("d"))),
                null, 0, false, false);
        IdxData images = assertInstanceOf(IdxData.class, DataImport.describe(idx, project, null));
        assertEquals("data/d", images.getTestLabelFile());
        assertFalse(DataFormat.IDX.takesSeveral(FileRole.TRAIN_IMAGES));
        assertTrue(DataFormat.CIFAR.takesSeveral(FileRole.TRAIN));
    }
}
