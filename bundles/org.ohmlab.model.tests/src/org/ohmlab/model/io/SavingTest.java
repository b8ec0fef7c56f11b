/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.network.Dropout;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkFactory;
import org.ohmlab.model.network.Relu;

class SavingTest {

    @TempDir
    private Path folder;

    private static Network network(int layers) {
        Network network = Documents.network("many");
        for (int i = 0; i < layers; i++) {
            Relu relu = NetworkFactory.eINSTANCE.createRelu();
            relu.setId("relu" + i);
            network.getLayers().add(relu);
        }
        return network;
    }

    @Test
    void savesAndSavesAgain() throws Exception {
        Network network = network(3);
        Path file = folder.resolve("n.network");
        ModelFiles.saveAs(network, file);
        network.getLayers().remove(0);
        ModelFiles.save(network);
        assertEquals(2, ModelFiles.load(file, Network.class).getLayers().size());
        assertEquals(List.of("n.network"), names());
        assertThrows(IllegalArgumentException.class, () -> ModelFiles.save(Documents.device("new")));
    }

    @Test
    void whatNoFileCanHoldIsRefusedAndTheOldFileStays() throws Exception {
        Network network = network(1);
        Path file = folder.resolve("n.network");
        ModelFiles.saveAs(network, file);
        byte[] before = Files.readAllBytes(file);
        Dropout dropout = NetworkFactory.eINSTANCE.createDropout();
        dropout.setId("drop");
        dropout.setRate(Double.NaN);
        dropout.setNote("bell \u0007");
        Relu twin = NetworkFactory.eINSTANCE.createRelu();
        twin.setId("relu0");
        Relu homeless = NetworkFactory.eINSTANCE.createRelu();
        homeless.setId("a b");
        network.getLayers().add(dropout);
        network.getLayers().add(twin);
        twin.getInputs().add(NetworkFactory.eINSTANCE.createTanh());
        network.getLayers().add(homeless);
        BadInputException error = assertThrows(BadInputException.class, () -> ModelFiles.save(network));
        for (String expected : List.of("Dropout 'drop': rate is NaN.", "Dropout 'drop': note holds a character",
                "Relu 'relu0': The id 'relu0' is that of Relu 'relu0', too.", "which is in no file",
                "'a b' cannot be an id")) {
            assertTrue(error.getMessage().contains(expected), error.getMessage());
        }
        assertEquals(5, error.problems().size());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertThrows(IOException.class, () -> network.eResource().save(null));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("n.network"), names());
    }

    @Test
    void aReferenceOutOfTheProjectIsNotWritten() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectory(folder.resolve("there"));
        Device device = Documents.device("d");
        ModelFiles.saveAs(device, there.resolve("d.device"));
        Mapping mapping = Documents.mapping("m");
        mapping.setDevice(device);
        BadInputException error = assertThrows(BadInputException.class,
                () -> ModelFiles.saveAs(mapping, here.resolve("m.mapping")));
        assertTrue(error.getMessage().contains("outside the project folder"), error.getMessage());
        assertNull(mapping.eResource());
        assertTrue(Files.notExists(here.resolve("m.mapping")));
    }

    @Test
    void namesThatDoNotFitAndFoldersThatAreNone() throws Exception {
        Network network = network(1);
        assertTrue(assertThrows(BadInputException.class, () -> ModelFiles.saveAs(network, folder.resolve("n.device")))
                .getMessage().contains("ends in .network."));
        assertThrows(OhmlabException.class, () -> ModelFiles.saveAs(network, folder.resolve("none/n.network")));
        Files.createDirectory(folder.resolve("taken.network"));
        assertThrows(OhmlabException.class, () -> ModelFiles.saveAs(network, folder.resolve("taken.network")));
        assertNull(network.eResource());
        Path file = folder.resolve("n.network");
        ModelFiles.saveAs(network, file);
        assertThrows(OhmlabException.class, () -> ModelFiles.saveAs(network, folder.resolve("taken.network")));
        assertEquals(ModelLoad.uri(file), network.eResource().getURI());
    }

    /**
     * A process that may write files of at most 4 KiB meets the same error in the middle of writing as on a full disk.
     */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aWriteThatFailsHalfwayLeavesTheOldFile() throws Exception {
        Path file = folder.resolve("n.network");
        ModelFiles.saveAs(network(2), file);
        byte[] before = Files.readAllBytes(file);
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder("bash", "-c", "ulimit -f 4; exec \"$@\"", "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData", "-Xshare:auto",
                "-cp", System.getProperty("java.class.path"), Grow.class.getName(), file.toString(), output.toString())
                .inheritIO().start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(3, process.exitValue());
        String said = Files.readString(output);
        assertTrue(said.contains("n.network: The file cannot be written"), said);
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("n.network", "output.txt"), names());
    }

    /** Makes the network in a file much larger; tells what became of it in another file and by the exit code. */
    static final class Grow {

        private Grow() {
        }

        public static void main(String[] arguments) throws BadInputException, IOException {
            Path file = Path.of(arguments[0]);
            Network network = ModelFiles.load(file, Network.class);
            network.getLayers().addAll(network(2000).getLayers().stream()
                    .filter(layer -> !List.of("relu0", "relu1").contains(layer.getId())).toList());
            try {
                ModelFiles.save(network);
            } catch (OhmlabException e) {
                Files.writeString(Path.of(arguments[1]), e.getMessage());
                System.exit(3);
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
