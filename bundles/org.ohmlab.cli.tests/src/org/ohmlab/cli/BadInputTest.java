/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.data.npz.NpyArray;
import org.ohmlab.data.npz.NpzFile;

/** Whatever is wrong with the input: exit code 2, the file and the element by name, something to do, no stack trace. */
@Timeout(120)
class BadInputTest {

    private static final int MEGABYTES_AT_ONCE = 64;

    @TempDir
    private Path folder;
    private Path experiment;
    private Path network;
    private final Shell shell = Shell.withoutBackend();

    @BeforeEach
    void makeProject() {
        experiment = Shell.tiny(folder);
        network = folder.resolve("tiny.network");
    }

    private void assertRefused(String file, String... words) {
        assertEquals(2, shell.run("run", experiment, "--out", folder.resolve("out")), shell.all());
        assertMessage(file, words);
        assertFalse(Files.exists(folder.resolve("out")), "a refused run leaves no folder behind");
    }

    private void assertInvalid(Path checked, String file, String... words) {
        assertEquals(2, shell.run("validate", checked), shell.all());
        assertMessage(file, words);
    }

    private void assertMessage(String file, String... words) {
        String said = shell.all();
        assertTrue(said.contains(file), said);
        for (String word : words) {
            assertTrue(said.contains(word), word + " in: " + said);
        }
        assertFalse(said.contains("\tat "), said);
        assertFalse(said.contains("Exception"), said);
    }

    @Test
    void goodProjectIsValid() {
        assertEquals(0, shell.run("validate", experiment, network, folder.resolve("tiny.mapping"),
                folder.resolve("tiny.device")), shell.all());
        assertTrue(shell.err().contains("No errors"), shell.err());
        // The few chips of the example are worth a warning, which is a result but no error.
        assertTrue(shell.out().contains("warning: "), shell.out());
    }

    @Test
    void missingFile() {
        assertInvalid(folder.resolve("no.network"), "no.network", "no such file");
        assertEquals(2, shell.run("run", folder.resolve("no.experiment")));
        assertMessage("no.experiment", "no such file");
    }

    @Test
    void brokenXml() {
        Shell.replace(network, "</network:Network>", "");
        assertRefused("tiny.network");
        assertInvalid(network, "tiny.network");
    }

    @Test
    void externalEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        Shell.replace(network, "?>\n", "?>\n<!DOCTYPE x [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>\n");
        Shell.replace(network, "name=\"Tiny\"", "name=\"&secret;\"");
        assertRefused("tiny.network");
        assertFalse(shell.all().contains("SECRET"), shell.all());
    }

    @Test
    void billionLaughs() {
        Shell.replace(network, "?>\n", "?>\n<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"" + "&a;".repeat(20)
                + "\"><!ENTITY c \"" + "&b;".repeat(20) + "\">]>\n");
        Shell.replace(network, "name=\"Tiny\"", "name=\"&c;\"");
        assertRefused("tiny.network");
    }

    @Test
    void missingReferences() throws IOException {
        Shell.replace(network, "inputs=\"conv\"", "inputs=\"konv\"");
        assertRefused("tiny.network", "konv");
        Files.delete(network);
        assertRefused("tiny.network");
    }

    @Test
    void cyclicGraph() {
        Shell.replace(network, "id=\"conv\" inputs=\"input\"", "id=\"conv\" inputs=\"relu\"");
        assertRefused("tiny.network", "conv");
    }

    @Test
    void shapeMismatch() {
        Shell.replace(network, "kernelHeight=\"3\"", "kernelHeight=\"9\"");
        assertRefused("tiny.network", "conv", "9");
    }

    @Test
    void imagesThatDoNotFitTheNetwork() {
        Shell.replace(network, "height=\"6\"", "height=\"7\"");
        assertRefused("tiny.experiment", "6");
    }

    @Test
    void pathOutOfTheProject() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path moved = Shell.tiny(inside);
        Files.writeString(folder.resolve("outside.csv"), "0");
        for (String path : new String[] {"../outside.csv", folder.resolve("outside.csv").toString()}) {
            Shell.replace(moved, "testFile=\"test.csv\"", "testFile=\"" + path + "\"");
            assertEquals(2, shell.run("run", moved, "--out", folder.resolve("out")), shell.all());
            assertMessage("tiny.experiment", "testFile");
            Shell.replace(moved, "testFile=\"" + path + "\"", "testFile=\"test.csv\"");
        }
        Shell.replace(moved, "network=\"tiny.network#tiny\"", "network=\"../tiny.network#tiny\"");
        assertEquals(2, shell.run("validate", moved), shell.all());
        assertMessage("tiny.experiment", "../tiny.network");
    }

    @Test
    void damagedTable() {
        Shell.replace(folder.resolve("train.csv"), "\n0,", "\nzero,");
        assertRefused("train.csv", "zero");
    }

    @Test
    void truncatedArchive() throws IOException {
        Path data = folder.resolve("train.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(data))) {
            out.write(Files.readAllBytes(folder.resolve("train.csv")));
        }
        byte[] whole = Files.readAllBytes(data);
        Files.write(data, Arrays.copyOf(whole, whole.length / 2));
        Shell.replace(experiment, "trainFile=\"train.csv\"", "trainFile=\"train.csv.gz\"");
        assertRefused("train.csv.gz");
    }

    @Test
    void gzipThatUnpacksWithoutBound() throws IOException {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(member)) {
            byte[] zeros = new byte[MEGABYTES_AT_ONCE << 20];
            Arrays.fill(zeros, (byte) '0');
            out.write(zeros);
        }
        // A gzip file may consist of several members, which saves packing gigabytes here.
        try (OutputStream out = Files.newOutputStream(folder.resolve("bomb.csv.gz"))) {
            for (long unpacked = 0; unpacked < Runtime.getRuntime().maxMemory(); unpacked += MEGABYTES_AT_ONCE << 20) {
                out.write(member.toByteArray());
            }
        }
        Shell.replace(experiment, "trainFile=\"train.csv\"", "trainFile=\"bomb.csv.gz\"");
        assertRefused("bomb.csv.gz");
    }

    @Test
    void npzThatUnpacksWithoutBound() throws IOException {
        byte[] header = ("\u0093NUMPY\u0001\u0000\u0076\u0000{'descr': '<f4', 'fortran_order': False, "
                + "'shape': (1500000000,), }").getBytes(StandardCharsets.ISO_8859_1);
        byte[] padded = Arrays.copyOf(header, 128);
        Arrays.fill(padded, header.length, 127, (byte) ' ');
        padded[127] = '\n';
        Path bomb = folder.resolve("bomb.npz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("conv.weight.npy"));
            zip.write(padded);
            byte[] zeros = new byte[1 << 20];
            for (long unpacked = 0; unpacked < Runtime.getRuntime().maxMemory(); unpacked += zeros.length) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertEquals(2, shell.run("evaluate", experiment, "--weights", bomb), shell.all());
        assertMessage("bomb.npz");
    }

    @Test
    void weightsThatDoNotFit() throws Exception {
        Map<String, NpyArray> weights = new LinkedHashMap<>();
        weights.put("conv.weight", NpyArray.of(new float[36], 3, 3, 4));
        weights.put("conv.bias", NpyArray.of(new float[4], 4));
        weights.put("fc2.weight", NpyArray.of(new float[192], 3, 64));
        weights.put("fc.bias", NpyArray.of(new float[3], 3));
        NpzFile.write(folder.resolve("w.npz"), weights);
        assertEquals(2, shell.run("evaluate", experiment, "--weights", folder.resolve("w.npz")), shell.all());
        assertMessage("w.npz", "conv.weight", "[3, 3, 4]", "[4, 1, 3, 3]", "fc.weight", "[3, 64]", "fc2.weight");
    }

    @Test
    void truncatedWeights() throws Exception {
        NpzFile.write(folder.resolve("w.npz"), Map.of("conv.weight", NpyArray.of(new float[36], 4, 1, 3, 3)));
        byte[] whole = Files.readAllBytes(folder.resolve("w.npz"));
        Files.write(folder.resolve("w.npz"), Arrays.copyOf(whole, whole.length - 40));
        assertEquals(2, shell.run("evaluate", experiment, "--weights", folder.resolve("w.npz")), shell.all());
        assertMessage("w.npz");
    }

    @Test
    void unwritableFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertEquals(2, shell.run("run", experiment, "--out", file), shell.all());
        assertMessage("file", "not a folder");
        Shell computing = new Shell();
        assertEquals(2, computing.run("run", experiment, "--out", file.resolve("below")), computing.all());
        assertTrue(computing.err().contains("below"), computing.err());
        assertEquals("no folder", Files.readString(file));
    }

    @Test
    void folderWithOtherContent() throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("thesis.tex"), "mine");
        assertEquals(2, shell.run("run", experiment, "--out", full), shell.all());
        assertMessage("full", "thesis.tex");
        assertEquals(2, shell.run("report", full), shell.all());
        assertMessage("full", "run.json");
        assertEquals(2, shell.run("export-weights", full, "--out", folder.resolve("w.npz")), shell.all());
        assertMessage("full", "run.json");
    }

    @Test
    void settingsThatDoNotExist() {
        assertEquals(2, shell.run("run", experiment, "--set", "training.epoch=2"), shell.all());
        assertMessage("training.epoch", "epochs");
        assertEquals(2, shell.run("run", experiment, "--set", "training.epochs=two"), shell.all());
        assertMessage("training.epochs", "two");
        assertEquals(2, shell.run("run", experiment, "--set", "training.epochs"), shell.all());
    }

    @Test
    void newerFormat() {
        Shell.replace(network, "formatVersion=\"1\"", "formatVersion=\"99\"");
        assertRefused("tiny.network", "99");
    }
}
