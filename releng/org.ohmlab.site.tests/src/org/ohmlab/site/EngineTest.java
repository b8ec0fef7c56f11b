/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The category Ohmlab headless engine alone: installed into an empty folder, run by a plain Java. */
class EngineTest {

    private static final long LIMIT_MINUTES = 8;

    @TempDir
    Path folder;

    @Test
    void runsAnExperimentWithoutWindowAndFramework() throws Exception {
        Installation ide = Installation.copy(Installation.IDE, folder.resolve("ide"));
        Path engine = folder.resolve("engine");
        ide.director("-repository", Installation.SITE.toUri().toString(), "-destination", engine.toString(),
                "-profile", "OhmlabEngine", "-profileProperties", "org.eclipse.update.install.features=true",
                "-p2.os", "linux", "-p2.ws", "gtk", "-p2.arch", "x86_64", "-roaming",
                "-installIU", "org.ohmlab.engine.feature.feature.group");
        Path plugins = engine.resolve("plugins");
        assertFalse(names(plugins).stream().anyMatch(name -> name.matches("org\\.eclipse\\.(swt|ui|jface).*")),
                "no window: " + names(plugins));
        Path results = folder.resolve("results");
        String said = command(plugins, "run", experiment().toString(), "--out", results.toString());
        assertTrue(Files.readAllLines(results.resolve("summary.csv")).size() > 1, said);
        assertTrue(Files.exists(results.resolve("charts/accuracy.svg")), said);
        assertTrue(Files.exists(results.resolve("report.html")), said);
    }

    private String command(Path plugins, String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line = Stream.concat(Stream.of(java, "-Xmx1g", "-Djava.awt.headless=true", "-cp",
                classPath(plugins), "org.ohmlab.cli.Main"), Stream.of(arguments)).toList();
        Path output = Files.createTempFile(folder, "output", ".txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            throw new IllegalStateException("the command did not end; it said: " + Files.readString(output));
        }
        String said = Files.readString(output);
        assertEquals(0, process.exitValue(), said);
        Times.note("engine-run", System.nanoTime() - start);
        return said;
    }

    /** All jars, and the bundles that are folders with the jars in them. */
    private static String classPath(Path plugins) throws IOException {
        try (Stream<Path> folders = Files.list(plugins).filter(Files::isDirectory)) {
            return Stream.concat(Stream.of(plugins + "/*"), folders.flatMap(bundle -> Stream.of(bundle.toString(),
                    bundle + "/lib/*"))).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static List<String> names(Path plugins) throws IOException {
        try (Stream<Path> files = Files.list(plugins)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The quick example with its first method and fewer images. */
    private Path experiment() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("example"));
        try (Stream<Path> files = Files.list(Path.of("../../examples/fashion-lenet"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        List<String> lines = Files.readAllLines(copy.resolve("quick.experiment"));
        lines.removeIf(line -> line.contains("<methods") && !line.matches(".* id=\"clean\".*"));
        lines.replaceAll(line -> line.replaceAll(" trainImages=\"\\d+\"", " trainImages=\"1500\"")
                .replaceAll(" validationImages=\"\\d+\"", " validationImages=\"200\"")
                .replaceAll(" chips=\"\\d+\"", " chips=\"2\"").replaceAll(" images=\"\\d+\"", " images=\"100\""));
        return Files.write(copy.resolve("small.experiment"), lines);
    }
}
