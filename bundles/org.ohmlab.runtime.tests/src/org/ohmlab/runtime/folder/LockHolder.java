/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.folder;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a run folder until it is killed. */
public final class LockHolder {

    private LockHolder() {
    }

    /**
     * @param arguments the folder
     * @throws Exception when it cannot be opened
     */
    public static void main(String[] arguments) throws Exception {
        try (RunFolder folder = RunFolder.create(Path.of(arguments[0]));
                FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            Files.writeString(folder.runJson(), "{}");
            out.write("locked\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(60_000);
        }
    }
}
