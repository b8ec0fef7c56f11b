/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The product with a Java of its own and a native program that opens its window, for the system that builds. Commands
 * are started by the script beside it, which gives that Java a plain class path.
 */
final class AppImage {

    /**
     * What the platform and the libraries use of Java. The whole of it would be a third larger; what is missing here
     * would show as a bundle that cannot be resolved, or as a class that is not found.
     */
    private static final List<String> MODULES = List.of("java.base", "java.compiler", "java.datatransfer",
            "java.desktop", "java.instrument", "java.logging", "java.management", "java.naming", "java.net.http",
            "java.prefs", "java.scripting", "java.security.jgss", "java.sql", "java.xml", "java.xml.crypto",
            "jdk.crypto.ec", "jdk.management", "jdk.unsupported", "jdk.xml.dom", "jdk.zipfs");

    private static final String LAUNCHER = "org.eclipse.equinox.launcher_";

    /** The metaspace would otherwise be collected while the window is built. */
    private static final List<String> COMMON = List.of("-Xmx2g", "-XX:MetaspaceSize=128m", "-Dfile.encoding=UTF-8",
            "-Dosgi.install.area=file:$APPDIR/", "-Dosgi.os=linux", "-Dosgi.ws=gtk", "-Dosgi.arch=x86_64");

    private final Path jdk;
    private final Path work;

    /**
     * @param jdk a JDK with jlink and jpackage
     * @param work folder for intermediate files
     */
    AppImage(Path jdk, Path work) {
        this.jdk = jdk;
        this.work = work;
    }

    /**
     * @param product settled product
     * @param icon picture for windows and menus
     * @param version number of the release
     * @param to folder of the image, made anew
     * @throws IOException when reading or writing fails
     * @throws ReleaseException when a tool of the JDK fails
     */
    void make(Path product, Path icon, String version, Path to) throws IOException, ReleaseException {
        ProductTree.delete(work);
        Files.createDirectories(work);
        Path runtime = work.resolve("runtime");
        run("jlink", "--add-modules", String.join(",", MODULES), "--strip-java-debug-attributes", "--no-header-files",
                "--no-man-pages", "--compress=2", "--output", runtime.toString());
        Path launcher = launcher(product);
        Path input = Files.createDirectories(work.resolve("input"));
        Files.copy(launcher, input.resolve("launcher.jar"));
        List<String> arguments = new ArrayList<>(List.of("--type", "app-image", "--name", "ohmlab-window",
                "--app-version", version, "--vendor", "Ohmlab", "--icon", icon.toString(), "--runtime-image",
                runtime.toString(), "--input", input.toString(), "--main-jar", "launcher.jar", "--main-class",
                "org.eclipse.equinox.launcher.Main", "--arguments", "-showsplash", "--dest", work.toString()));
        for (String option : COMMON) {
            arguments.addAll(List.of("--java-options", option));
        }
        run("jpackage", arguments.toArray(String[]::new));
        ProductTree.delete(to);
        ProductTree.copyAll(work.resolve("ohmlab-window"), to);
        fill(product, launcher.getFileName().toString(), to);
        ProductTree.delete(work);
    }

    /** jpackage would put all jars of its input on the class path; the framework finds its plug-ins itself. */
    private static void fill(Path product, String launcher, Path image) throws IOException {
        Path app = image.resolve("lib/app");
        Files.delete(app.resolve("launcher.jar"));
        // Written for jpackage's own later use, with the order of a hash in it.
        Files.deleteIfExists(app.resolve(".jpackage.xml"));
        for (String part : List.of("plugins", "features", "configuration", "p2", "artifacts.xml")) {
            ProductTree.copyAll(product.resolve(part), app.resolve(part));
        }
        Path settings = app.resolve("ohmlab-window.cfg");
        Files.writeString(settings, Files.readString(settings).replace("$APPDIR/launcher.jar",
                "$APPDIR/plugins/" + launcher));
    }

    private static Path launcher(Path product) throws IOException {
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            return plugins.filter(file -> file.getFileName().toString().startsWith(LAUNCHER)).findFirst()
                    .orElseThrow(() -> new IOException("There is no launcher in " + product + "."));
        }
    }

    private void run(String tool, String... arguments) throws IOException, ReleaseException {
        Path program = jdk.resolve("bin").resolve(tool);
        if (!Files.isExecutable(program)) {
            throw new ReleaseException("There is no " + program + ": a release needs a whole JDK, JAVA_HOME names it.");
        }
        List<String> line = new ArrayList<>(List.of(program.toString()));
        line.addAll(List.of(arguments));
        Path log = Files.createTempFile("ohmlab-" + tool, ".log");
        try {
            int code = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile()).start()
                    .waitFor();
            if (code != 0) {
                throw new ReleaseException(tool + " failed with code " + code + ": " + Files.readString(log).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReleaseException(tool + " was interrupted.", e);
        } finally {
            Files.delete(log);
        }
    }
}
