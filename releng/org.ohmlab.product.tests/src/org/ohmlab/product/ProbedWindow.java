/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/**
 * The product's window with one more bundle: a probe, compiled here from {@code resources/probe} against the product's
 * own bundles, that does by itself what a user would do and writes how far it came into a file.
 *
 * @param started the process
 * @param workspace its workspace
 * @param resultFile where the probe writes
 */
record ProbedWindow(Started started, Path workspace, Path resultFile) {

    private static final Path PRODUCT = Started.ROOT.resolve(
            "releng/org.ohmlab.product/target/products/org.ohmlab.product/linux/gtk/x86_64/ohmlab");
    private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String NAME = "org.ohmlab.product.probe";

    /**
     * Opens a window.
     *
     * @param folder where the configuration and the workspace are; the same for a second window on the workspace
     * @param task what the probe does
     * @param variables more environment variables
     * @return the window, which opens meanwhile
     */
    static ProbedWindow open(Path folder, String task, Map<String, String> variables) throws IOException {
        Path configuration = folder.resolve("configuration");
        if (!Files.exists(configuration)) {
            configure(configuration);
        }
        Path result = folder.resolve(task + ".result");
        Path workspace = folder.resolve("workspace");
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("OHMLAB_JAVA_OPTIONS", "-Dorg.ohmlab.terminal=true -Dohmlab.probe=" + task
                + " -Dohmlab.probe.result=" + result);
        return new ProbedWindow(Started.in(folder, true, environment, List.of(), "-data", workspace.toString(),
                "-configuration", configuration.toString()), workspace, result);
    }

    /** Waits for what the probe says at last. */
    String result() throws Exception {
        started.await("the probe's result", () -> Files.exists(resultFile) && !Files.readString(resultFile).isBlank());
        return Files.readString(resultFile).strip();
    }

    /** Errors in the workspace's log. */
    List<String> errors() throws IOException {
        Path log = workspace.resolve(".metadata/.log");
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return lines.stream().filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList();
    }

    /** A configuration area of its own, with the product's bundles and the probe. */
    private static void configure(Path configuration) throws IOException {
        Path list = configuration.resolve(BUNDLES);
        Files.createDirectories(list.getParent());
        // Not cascaded, or the framework may take the product's own list of bundles for the newer one.
        Files.writeString(configuration.resolve("config.ini"), Files.readString(
                PRODUCT.resolve("configuration/config.ini")) + "osgi.configuration.cascaded=false\n");
        Path probe = compile(configuration.resolve("probe"));
        List<String> lines = new ArrayList<>(Files.readAllLines(PRODUCT.resolve("configuration/" + BUNDLES)));
        lines.add(NAME + ",1.0.0," + probe.toUri() + ",4,true");
        Files.write(list, lines);
    }

    private static Path compile(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        String path;
        try (Stream<Path> plugins = Files.list(PRODUCT.resolve("plugins"))) {
            path = plugins.map(Path::toString).collect(Collectors.joining(":"));
        }
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "--release", "17", "-cp",
                path, "-d", classes.toString(), Path.of("resources/probe/Probe.java").toAbsolutePath().toString());
        assertTrue(failed == 0, "the probe compiles");
        Path jar = folder.resolve(NAME + "_1.0.0.jar");
        Manifest manifest = new Manifest();
        manifest.read(Files.newInputStream(Path.of("resources/probe/MANIFEST.MF")));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                archive.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, archive);
            }
            archive.putNextEntry(new JarEntry("plugin.xml"));
            Files.copy(Path.of("resources/probe/plugin.xml"), archive);
        }
        return jar;
    }
}
