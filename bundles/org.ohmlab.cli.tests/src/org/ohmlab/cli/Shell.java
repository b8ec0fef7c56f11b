/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;

import org.ohmlab.core.CancellationToken;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;

/** Runs the command inside the test's process and keeps what it prints. */
final class Shell {

    private final BackendSource backend;
    private CancellationToken cancellation = CancellationToken.NONE;
    private String out = "";
    private String err = "";

    Shell() {
        this(() -> ServiceLoader.load(Backend.class).findFirst()
                .orElseThrow(() -> new EngineException("No backend on the class path.", null)));
    }

    Shell(BackendSource backend) {
        this.backend = backend;
    }

    /** @return a shell whose commands must not ask for the backend */
    static Shell withoutBackend() {
        return new Shell(() -> {
            throw new AssertionError("This command needs no backend.");
        });
    }

    Shell cancelledBy(CancellationToken token) {
        cancellation = token;
        return this;
    }

    int run(Object... arguments) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8), false, 80, StandardCharsets.UTF_8);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = OhmlabCommand.execute(new Session(console, backend, cancellation, Interruption.none(console)),
                words);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** @return what the last command printed as its result */
    String out() {
        return out;
    }

    /** @return what the last command told besides */
    String err() {
        return err;
    }

    /** @return both, for assertions about messages that may be on either */
    String all() {
        return out + err;
    }

    /** Copies the tiny project into a folder and gives it images: the bright third of an image is its class. */
    static Path tiny(Path folder) {
        try {
            for (String name : List.of("tiny.network", "tiny.device", "tiny.mapping", "tiny.experiment")) {
                try (InputStream in = Shell.class.getResourceAsStream("/tiny/" + name)) {
                    Files.copy(in, folder.resolve(name));
                }
            }
            images(folder.resolve("train.csv"), 150, 1);
            images(folder.resolve("test.csv"), 30, 2);
            return folder.resolve("tiny.experiment");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void images(Path file, int count, int seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int label = i % 3;
            text.append(label);
            for (int pixel = 0; pixel < 36; pixel++) {
                text.append(',').append(random.nextInt(120) + (pixel / 12 == label ? 135 : 0));
            }
            text.append('\n');
        }
        Files.writeString(file, text);
    }

    /** Replaces a text in a file of the project. */
    static void replace(Path file, String what, String by) {
        try {
            String text = Files.readString(file);
            if (!text.contains(what)) {
                throw new AssertionError(file + " has no " + what);
            }
            Files.writeString(file, text.replace(what, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
