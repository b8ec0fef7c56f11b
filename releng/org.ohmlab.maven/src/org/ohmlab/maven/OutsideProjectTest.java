/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds and runs {@code examples/java}, a Maven project of its own that names the runtime alone, with a local
 * repository that holds of Ohmlab what the install phase puts there, and nothing else of this build.
 */
class OutsideProjectTest {

    private static final long LIMIT_SECONDS = 300;

    @TempDir
    Path folder;

    @Test
    void exampleRunsAnExperimentAndReadsItsSummary() throws Exception {
        copy(Poms.ROOT.resolve("examples/java"), folder.resolve("java"));
        copy(Poms.ROOT.resolve("examples/fashion-lenet"), folder.resolve("fashion-lenet"));
        Path experiment = small(folder.resolve("fashion-lenet"));
        install(folder.resolve("repository"));
        String output = maven(folder.resolve("java"), "compile", "exec:java",
                "-Dexec.args=" + experiment + " " + folder.resolve("results"));
        List<String> printed = output.lines()
                .filter(line -> line.matches("\\S.* at sigma_d [\\d.]+: [\\d.]+")).toList();
        List<String> summary = Files.readAllLines(folder.resolve("results/summary.csv"));
        assertEquals(summary.size() - 1, printed.size(), output);
        assertTrue(printed.get(0).startsWith("Clean at sigma_d 0.0: 0."), output);
        assertTrue(Files.readString(folder.resolve("results/run.json")).contains("\"onednn\": \"2."),
                "the fast convolutions are there, too");
    }

    /** One method, few images. */
    private static Path small(Path example) throws IOException {
        List<String> lines = Files.readAllLines(example.resolve("quick.experiment"));
        lines.removeIf(line -> line.contains("<methods") && !line.matches(".* id=\"clean\".*"));
        lines.replaceAll(line -> line.replaceAll("trainImages=\"\\d+\"", "trainImages=\"6000\"")
                .replaceAll("chips=\"\\d+\"", "chips=\"2\"").replaceAll(" images=\"\\d+\"", " images=\"200\""));
        return Files.write(example.resolve("small.experiment"), lines);
    }

    private static void install(Path repository) throws IOException {
        for (String bundle : Poms.bundles()) {
            Path version = repository.resolve("org/ohmlab/" + bundle + "/" + Poms.version());
            Files.createDirectories(version);
            Files.copy(Poms.jar(bundle), version.resolve(bundle + "-" + Poms.version() + ".jar"));
            Files.copy(Poms.file(bundle), version.resolve(bundle + "-" + Poms.version() + ".pom"));
        }
    }

    /** Offline when everything is there, as it is after any build before; otherwise Maven may fetch what is missing. */
    private String maven(Path project, String... goals) throws Exception {
        List<String> command = new ArrayList<>(List.of(System.getProperty("maven.home") + "/bin/mvn", "-B", "-ntp",
                "-Dmaven.repo.local=" + folder.resolve("repository"),
                "-Dmaven.repo.local.tail=" + System.getProperty("maven.repo.local"),
                "-Dmaven.repo.local.tail.ignoreAvailability=true"));
        command.addAll(List.of(goals));
        Path log = folder.resolve("maven.log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // Options for the Maven of this build, such as its extensions, are none of the outside project's business.
        builder.environment().remove("MAVEN_OPTS");
        builder.environment().remove("MAVEN_ARGS");
        Process process = builder.start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        String output = Files.readString(log);
        assertEquals(0, process.exitValue(), output);
        return output;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !from.relativize(file).startsWith("target")).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
