/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of an IDE or of the product that a test may change. */
record Installation(Path folder) {

    private static final Path RELENG = Path.of("").toAbsolutePath().getParent();

    /** The bare Eclipse IDE. */
    static final Path IDE = RELENG.resolve("org.ohmlab.site.host/target/products/bare.ide/linux/gtk/x86_64/ide");

    /** The stand-alone product. */
    static final Path PRODUCT = RELENG
            .resolve("org.ohmlab.product/target/products/org.ohmlab.product/linux/gtk/x86_64/ohmlab");

    /** The site as it is published. */
    static final Path SITE = RELENG.resolve("org.ohmlab.site/target/repository");

    private static final Path PICTURES = Path.of("target/pictures").toAbsolutePath();
    private static final long LIMIT_MINUTES = 8;

    static Installation copy(Path original, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, folder.resolve(original.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new Installation(folder);
    }

    /** Runs an application of the installation without a window; fails when it fails. */
    String run(String application, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-nosplash", "-consoleLog", "-application", application));
        all.addAll(List.of(arguments));
        return start(List.of(), all, application);
    }

    /** Runs the platform's installer on this installation. */
    String director(String... arguments) throws IOException, InterruptedException {
        return run("org.eclipse.equinox.p2.director", arguments);
    }

    /** Makes the bundle that plays scenarios part of the installation. */
    void addProbe(Path scratch) throws IOException, InterruptedException {
        Path source = Files.createDirectories(scratch.resolve("source/plugins"));
        Files.copy(first(RELENG.resolve("org.ohmlab.site.probe/target"),
                "org\\.ohmlab\\.site\\.probe-[\\d.]*(-SNAPSHOT)?\\.jar"), source.resolve("org.ohmlab.site.probe.jar"));
        Path site = scratch.resolve("site");
        publish(source.getParent(), site);
        director("-repository", site.toUri().toString(), "-installIU", "org.ohmlab.site.probe");
    }

    /** Makes a site of a folder with plugins and features. */
    void publish(Path source, Path site) throws IOException, InterruptedException {
        run("org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher", "-metadataRepository",
                site.toUri().toString(), "-artifactRepository", site.toUri().toString(), "-source", source.toString(),
                "-publishArtifacts", "-compress");
    }

    /** Starts the window, lets the scenario be played in it, and fails with its failure. */
    void play(String scenario, Path workspace, Map<String, String> settings) throws IOException, InterruptedException {
        Path result = Files.createTempFile(folder.getParent(), scenario, ".txt");
        String said = startWindow(scenario, workspace, settings, result);
        assertEquals("passed\n", Files.readString(result), said);
    }

    /** As {@link #play}, where the program is started again by itself at the end. */
    void playAndRestart(String scenario, Path workspace, Map<String, String> settings) throws Exception {
        Path result = Files.createTempFile(folder.getParent(), scenario, ".txt");
        String said = startWindow(scenario, workspace, settings, result);
        long start = System.nanoTime();
        // The file is empty for a moment while it is written.
        while (Set.of("", "restarting\n").contains(Files.readString(result))) {
            assertTrue(System.nanoTime() - start < TimeUnit.MINUTES.toNanos(LIMIT_MINUTES), () -> "not again: " + said);
            Thread.sleep(100);
        }
        String end = Files.readString(result);
        assertTrue(end.startsWith("passed after a restart "), () -> end + said);
        Optional<ProcessHandle> again = ProcessHandle.of(Long.parseLong(end.replaceAll("\\D+", "")));
        if (again.isPresent()) {
            again.get().onExit().get(LIMIT_MINUTES, TimeUnit.MINUTES);
        }
    }

    private String startWindow(String scenario, Path workspace, Map<String, String> settings, Path result)
            throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of("-Xmx1g", "-Dorg.ohmlab.noWelcome=true",
                "-Dohmlab.probe=" + scenario, "-Dohmlab.probe.result=" + result,
                "-Dohmlab.probe.pictures=" + PICTURES));
        settings.forEach((key, value) -> options.add("-D" + key + "=" + value));
        return start(options, List.of("-nosplash", "-consoleLog", "-data", workspace.toString()), scenario);
    }

    private String start(List<String> options, List<String> arguments, String name)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        Path launcher = first(folder.resolve("plugins"), "org\\.eclipse\\.equinox\\.launcher_.*\\.jar");
        command.addAll(List.of("-jar", launcher.toString(), "-os", "linux", "-ws", "gtk", "-arch", "x86_64"));
        command.addAll(arguments);
        Path output = Files.createTempFile(folder.getParent(), "output", ".txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).directory(folder.getParent().toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            throw new IllegalStateException(name + " did not end; it said: " + Files.readString(output));
        }
        String said = Files.readString(output);
        assertEquals(0, process.exitValue(), () -> name + " failed and said: " + said);
        Times.note(name, System.nanoTime() - start);
        return said;
    }

    private static Path first(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name)).findFirst().orElseThrow();
        }
    }

    /** @return the installed bundles of ours but for the one that plays scenarios, with their versions */
    Map<String, String> bundles() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String line : Files
                .readAllLines(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
            String[] part = line.split(",");
            if (part[0].startsWith("org.ohmlab") && !part[0].equals("org.ohmlab.site.probe")) {
                found.put(part[0], part[1]);
            }
        }
        return found;
    }
}
