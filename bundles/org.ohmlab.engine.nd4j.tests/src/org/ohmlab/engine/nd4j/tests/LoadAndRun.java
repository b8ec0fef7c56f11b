/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/** Main class of a process that loads the backend, takes a step and says how it went by its exit code. */
public final class LoadAndRun {

    static final int FINE = 0;
    static final int ENGINE_EXCEPTION = 3;

    private LoadAndRun() {
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        try {
            String digest = digest();
            String file = System.getProperty("ohmlab.test.digest");
            if (file != null) {
                Files.writeString(Path.of(file), digest);
            }
        } catch (EngineException e) {
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err)).println(e.getMessage());
            System.exit(ENGINE_EXCEPTION);
        }
    }

    /** @return a hash of all bits of a step's results */
    static String digest() throws EngineException, NoSuchAlgorithmException {
        Experiment experiment = Experiment.random(Networks.smallVgg(), 24, 2, 99);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Executor executor = new Nd4jBackend().open(experiment.program(), 24, 2, true)) {
            experiment.run(executor);
            for (float[] result : experiment.results(executor)) {
                ByteBuffer bytes = ByteBuffer.allocate(result.length * Float.BYTES);
                bytes.asFloatBuffer().put(result);
                digest.update(bytes.array());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
