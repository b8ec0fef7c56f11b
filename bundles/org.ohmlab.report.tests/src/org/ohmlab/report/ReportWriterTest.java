/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;

class ReportWriterTest {

    private static final List<MadeUpRun.Method> FEW = MadeUpRun.METHODS.subList(0, 3);

    @TempDir
    private Path folder;

    @Test
    void runFolderGetsItsChartsAndItsPage() throws Exception {
        MadeUpRun.write(folder, FEW, 2, 5);
        assertEquals(folder.resolve("report.html"), new ReportWriter().write(folder));
        Map<String, String> files = files(folder);
        assertEquals(4 + 1 + 2 * 17, files.size(), files.keySet().toString());
        for (String name : List.of("accuracy", "kpp-5", "kpp-1", "entropy", "entropy-training-temperature",
                "mutual-information", "expected-kl", "ece", "nll", "training-loss", "validation-accuracy")) {
            assertTrue(files.containsKey("charts/" + name + ".svg"), name);
            assertEquals(1800, ImageIO.read(folder.resolve("charts/" + name + ".png").toFile()).getWidth(), name);
        }
    }

    @Test
    void sameRunGivesTheSameBytes() throws Exception {
        MadeUpRun.write(folder.resolve("a"), MadeUpRun.METHODS.subList(0, 2), 1, 5);
        MadeUpRun.write(folder.resolve("b"), MadeUpRun.METHODS.subList(0, 2), 1, 5);
        new ReportWriter().write(folder.resolve("a"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("de-DE"));
            new ReportWriter().write(folder.resolve("b"));
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(files(folder.resolve("a")), files(folder.resolve("b")));
    }

    @Test
    void unwritableFolderIsAnError() throws Exception {
        MadeUpRun.write(folder, FEW, 1, 5);
        Files.writeString(folder.resolve("charts"), "a file where the folder should be");
        assertThrows(BadInputException.class, () -> new ReportWriter().write(folder));
    }

    private static Map<String, String> files(Path folder) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                files.put(folder.relativize(file).toString(), HexFormat.of().formatHex(hash));
            }
        }
        return files;
    }
}
