/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.data.ImageShape;
import org.ohmlab.model.experiment.CsvData;
import org.ohmlab.model.experiment.ExperimentFactory;
import org.ohmlab.model.experiment.FashionMnist;

/** Class balance and samples of data sets. */
class DataPreviewTest {

    @TempDir
    private Path folder;

    private DataPreview.Request csv(String train, String test) throws IOException, BadInputException {
        Files.writeString(folder.resolve("train.csv"), train);
        Files.writeString(folder.resolve("test.csv"), test);
        CsvData data = ExperimentFactory.eINSTANCE.createCsvData();
        data.setId("csv");
        data.setTrainFile("train.csv");
        data.setTestFile("test.csv");
        data.setHeight(1);
        data.setWidth(2);
        data.setChannels(1);
        return DataPreview.Request.of(data, folder.resolve("a.experiment"), Optional.empty());
    }

    @Test
    void fashionMnistIsBalancedAndNamed() throws OhmlabException {
        FashionMnist data = ExperimentFactory.eINSTANCE.createFashionMnist();
        data.setId("fashion");
        DataPreview preview = DataPreview.read(
                DataPreview.Request.of(data, folder.resolve("a.experiment"), Optional.empty()), 6,
                CancellationToken.NONE);
        assertEquals(new ImageShape(28, 28, 1), preview.shape());
        assertEquals(60000, preview.trainImages());
        assertEquals(10000, preview.testImages());
        assertEquals(10, preview.classes().size());
        for (DataPreview.ImageClass one : preview.classes()) {
            assertEquals(6000, one.train());
            assertEquals(1000, one.test());
            assertEquals(6, one.samples().size());
            assertEquals(28 * 28, one.samples().get(0).rgb().length);
        }
        assertEquals("Trouser", preview.classes().get(1).name());
        assertEquals(1, preview.imbalance());
    }

    @Test
    void imbalanceAndMissingClassesAreSeen() throws IOException, OhmlabException {
        DataPreview preview = DataPreview.read(csv("0,0,255\n0,10,20\n2,128,128\n", "1,3,4\n"), 2,
                CancellationToken.NONE);
        assertEquals(3, preview.classes().size());
        assertEquals(2, preview.classes().get(0).train());
        assertEquals(0, preview.classes().get(1).train());
        assertEquals(1, preview.classes().get(1).test());
        assertEquals(Double.POSITIVE_INFINITY, preview.imbalance());
        assertEquals("2", preview.classes().get(2).name());
        assertEquals(0xFFFFFF, preview.classes().get(0).samples().get(0).rgb()[1]);
        assertEquals(0x808080, preview.classes().get(2).samples().get(0).rgb()[0]);
    }

    @Test
    void missingFileIsNamed() throws IOException, BadInputException {
        DataPreview.Request request = csv("0,0,1\n", "0,0,1\n");
        Files.delete(folder.resolve("test.csv"));
        BadInputException thrown = assertThrows(BadInputException.class,
                () -> DataPreview.read(request, 2, CancellationToken.NONE));
        assertTrue(thrown.getMessage().contains("test.csv"), thrown::getMessage);
    }

    @Test
    void cancelledReadingEnds() throws IOException, BadInputException {
        DataPreview.Request request = csv("0,0,1\n", "0,0,1\n");
        assertThrows(CancelledException.class, () -> DataPreview.read(request, 2, () -> true));
    }
}
