/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The number that says which Ohmlab may write a workspace, in {@code .metadata/ohmlab.properties}. A workspace of a
 * later number holds state that this Ohmlab would misread and overwrite, so it is not opened at all.
 */
final class WorkspaceFormat {

    /** To be raised when the state of a workspace changes so that earlier versions would spoil it. */
    static final int CURRENT = 1;

    private static final String KEY = "workspace.format";

    private final Path file;

    /** @param workspace the workspace's folder */
    WorkspaceFormat(Path workspace) {
        file = workspace.resolve(".metadata").resolve("ohmlab.properties");
    }

    /**
     * @return whether a later version of Ohmlab has written the workspace
     * @throws IOException when the file cannot be read
     */
    boolean isLater() throws IOException {
        return read() > CURRENT;
    }

    /**
     * Writes the number, unless it is there.
     *
     * @throws IOException when the file cannot be written
     */
    void mark() throws IOException {
        if (read() == CURRENT) {
            return;
        }
        Files.createDirectories(file.getParent());
        Properties properties = new Properties();
        properties.setProperty(KEY, Integer.toString(CURRENT));
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
    }

    /** 0 when there is none: a new workspace, or one from before there was a number. */
    private int read() throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
            return Integer.parseInt(properties.getProperty(KEY, "0").strip());
        } catch (IllegalArgumentException e) {
            // Not ours, or cut off by a full disk; what it said cannot be known.
            return 0;
        }
    }
}
