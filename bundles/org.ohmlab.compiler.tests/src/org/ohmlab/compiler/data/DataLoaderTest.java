/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.compiler.Examples;
import org.ohmlab.compiler.ExperimentCompiler;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.data.npz.NpyArray;
import org.ohmlab.data.npz.NpzFile;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.program.Shape;

/** The images of experiments. */
class DataLoaderTest {

    private static LoadedData load(Path experiment, Map<String, String> overrides) throws Exception {
        return DataLoader.load(ExperimentCompiler.compile(experiment, overrides).data(), CancellationToken.NONE);
    }

    private static int[] labels(Images images) {
        int[] labels = new int[images.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = images.label(i);
        }
        return labels;
    }

    @Test
    void fashionMnistOfTheExample() throws Exception {
        LoadedData data = load(Examples.FOLDER.resolve("fashion-lenet/quick.experiment"), Map.of());
        assertEquals(8000, data.training().size());
        assertEquals(500, data.validation().size());
        assertEquals(500, data.test().size());
        assertEquals(new Shape(28, 28, 1), data.training().shape());
        assertEquals(10, data.test().classes());
        float[] image = new float[28 * 28];
        float least = 1;
        float greatest = -1;
        for (int i = 0; i < 100; i++) {
            data.training().read(i, image, 0);
            for (float value : image) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
        }
        assertEquals(-1, least);
        assertEquals(1, greatest);
        assertEquals(-1, data.training().background(0));
        assertEquals(List.of(28, 28, 1), data.facts().get("imageShape"));
        assertEquals(8000, data.facts().get("trainImages"));
        assertEquals("MIT", data.facts().get("licence"));
        assertTrue(data.facts().get("sha256").toString().matches("[0-9a-f]{64}"));
        assertEquals(List.of("t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz", "train-images-idx3-ubyte.gz",
                "train-labels-idx1-ubyte.gz"), data.inputs().stream().map(input -> input.get("file")).toList());
    }

    @Test
    void divisionDoesNotDependOnSeeds() throws Exception {
        Path quick = Examples.FOLDER.resolve("fashion-lenet/quick.experiment");
        int[] first = labels(load(quick, Map.of("seeds", "1")).validation());
        int[] other = labels(load(quick, Map.of("seeds", "2")).validation());
        assertArrayEquals(first, other);
    }

    private static Path csv(Path folder, int images, String label) throws Exception {
        Path quick = Examples.copy(folder);
        Examples.replace(quick, "<data xsi:type=\"experiment:FashionMnist\" id=\"fashion-mnist\" name=\"Fashion-MNIST\""
                + " trainImages=\"8500\" validationImages=\"500\"/>",
                "<data xsi:type=\"experiment:CsvData\" id=\"csv\" name=\"Little\" trainFile=\"data/train.csv\""
                        + " testFile=\"data/test.csv\" height=\"28\" width=\"28\" validationImages=\"2\" mean=\"0\""
                        + " deviation=\"1\"/>");
        Examples.replace(quick, " images=\"500\"", "");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < images; i++) {
            text.append(i == 0 ? label : i % 10).append(",51".repeat(28 * 28)).append('\n');
        }
        Files.createDirectories(folder.resolve("data"));
        for (String file : List.of("train.csv", "test.csv")) {
            Files.writeString(folder.resolve("data").resolve(file), text, StandardCharsets.UTF_8);
        }
        return quick;
    }

    @Test
    void filesBesideTheExperiment(@TempDir Path folder) throws Exception {
        LoadedData data = load(csv(folder, 20, "9"), Map.of("evaluation.images", "5"));
        assertEquals(18, data.training().size());
        assertEquals(2, data.validation().size());
        assertEquals(5, data.test().size());
        float[] image = new float[28 * 28];
        data.test().read(0, image, 0);
        assertEquals(0.2f, image[17]);
        assertEquals(List.of("data/test.csv", "data/train.csv"),
                data.inputs().stream().map(input -> input.get("file")).toList());
        Map<String, String> before = data.fingerprint();
        Examples.replace(folder.resolve("data/train.csv"), "9,51,", "9,52,");
        Map<String, String> after = load(folder.resolve("quick.experiment"), Map.of()).fingerprint();
        assertNotEquals(before.get("data train"), after.get("data train"));
        assertEquals(before.get("data test"), after.get("data test"));
    }

    @Test
    void missingFileIsNamed(@TempDir Path folder) throws Exception {
        Path quick = csv(folder, 20, "9");
        Files.delete(folder.resolve("data/test.csv"));
        BadInputException e = assertThrows(BadInputException.class, () -> load(quick, Map.of()));
        assertTrue(e.getMessage().contains("test.csv"), e.getMessage());
    }

    @Test
    void imagesOfAnotherShape(@TempDir Path folder) throws Exception {
        Path quick = csv(folder, 20, "9");
        Examples.replace(quick, "xsi:type=\"experiment:CsvData\"", "xsi:type=\"experiment:NpzData\"");
        Examples.replace(quick, " height=\"28\" width=\"28\"", "");
        Examples.replace(quick, ".csv", ".npz");
        Map<String, NpyArray> arrays = Map.of(
                "x", NpyArray.of(new float[20 * 8 * 8 * 3], 20, 8, 8, 3),
                "y", NpyArray.of(new long[20], 20));
        NpzFile.write(folder.resolve("data/train.npz"), arrays);
        NpzFile.write(folder.resolve("data/test.npz"), arrays);
        BadInputException e = assertThrows(BadInputException.class, () -> load(quick, Map.of()));
        assertTrue(e.getMessage().contains("8\u00d78\u00d73"), e.getMessage());
    }

    @Test
    void labelsBeyondTheLogits(@TempDir Path folder) throws Exception {
        Path quick = csv(folder, 20, "12");
        BadInputException e = assertThrows(BadInputException.class, () -> load(quick, Map.of()));
        assertEquals("CsvData 'Little' (csv)", e.problems().get(0).element());
        assertTrue(e.getMessage().contains("labels up to 12"), e.getMessage());
    }

    @Test
    void missingClassesMustBeMeant(@TempDir Path folder) throws Exception {
        Path quick = csv(folder, 6, "0");
        BadInputException e = assertThrows(BadInputException.class, () -> load(quick, Map.of()));
        assertTrue(e.getMessage().contains("labels up to 5 only") && e.getMessage().contains("Set classes"),
                e.getMessage());
        assertEquals(10, load(quick, Map.of("data.classes", "10")).training().classes());
    }

    @Test
    void moreImagesThanThereAre(@TempDir Path folder) throws Exception {
        Path quick = csv(folder, 20, "9");
        BadInputException e = assertThrows(BadInputException.class,
                () -> load(quick, Map.of("data.trainImages", "21")));
        assertEquals("CsvData 'Little' (csv) / trainImages", e.problems().get(0).element());
        assertTrue(e.getMessage().contains("21 images") && e.getMessage().contains("has 20"), e.getMessage());
        e = assertThrows(BadInputException.class, () -> load(quick, Map.of("evaluation.images", "21")));
        assertEquals("Evaluation / images", e.problems().get(0).element());
    }

    @Test
    void loadingCanBeCancelled() throws Exception {
        DataPlan plan = Examples.plan("fashion-lenet/quick.experiment").data();
        assertThrows(CancelledException.class, () -> DataLoader.load(plan, () -> true));
    }
}
