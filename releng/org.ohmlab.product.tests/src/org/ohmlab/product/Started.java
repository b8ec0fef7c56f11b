/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** A running {@code ./ohmlab} with its standard output and standard error in files. */
record Started(Process process, Path output, Path errors) {

    /** The top folder of the project. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private static final long LIMIT_SECONDS = 240;

    /** Starts the script in {@code folder} on a machine without a display, or with that of the tests. */
    static Started in(Path folder, boolean display, String... arguments) throws IOException {
        return in(folder, display, Map.of(), List.of(), arguments);
    }

    /** The same with more environment variables, and behind another command such as {@code unshare}. */
    static Started in(Path folder, boolean display, Map<String, String> variables, List<String> before,
            String... arguments) throws IOException {
        // A build in the background of a shell has the interrupt ignored, and its children inherit that.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(before);
        command.add(ROOT.resolve("ohmlab").toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(output.toFile()).redirectError(errors.toFile());
        Map<String, String> environment = builder.environment();
        environment.putAll(variables);
        if (!display) {
            environment.remove("DISPLAY");
            environment.remove("WAYLAND_DISPLAY");
        }
        return new Started(builder.start(), output, errors);
    }

    /** Waits for the end; a command that hangs is killed and fails the test. */
    int exitCode() throws InterruptedException, IOException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new IllegalStateException("no end within " + LIMIT_SECONDS + " s; it said: " + text());
        }
        return process.exitValue();
    }

    /**
     * Waits for something; fails when it does not come, or the process ends before.
     *
     * @param what what is waited for
     * @param condition whether it is there
     */
    void await(String what, Callable<Boolean> condition) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!condition.call()) {
            if (!process.isAlive() || System.nanoTime() > limit) {
                throw new AssertionError("not seen: " + what + "; it said: " + text());
            }
            Thread.sleep(50);
        }
    }

    /** Lines that the program or Java wrote, without what the window system's libraries say of a bare display. */
    List<String> lines() throws IOException {
        return text().lines().filter(line -> !line.isBlank() && !line.startsWith("SWT SessionManagerDBus")
                && !line.contains("sources are newer") && !line.matches(".*(Gtk|GLib|Gdk|dconf)-(WARNING|CRITICAL).*"))
                .toList();
    }

    /** All that was written so far. */
    String text() throws IOException {
        return Files.readString(output) + Files.readString(errors);
    }
}
