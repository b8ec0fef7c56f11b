/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting the window of the product. */
class WindowStartTest {

    @TempDir
    Path folder;

    @Test
    void withoutADisplayItSaysSoInOneSentence() throws Exception {
        Started window = Started.in(folder, false);
        assertNotEquals(0, window.exitCode());
        assertEquals(1, window.text().lines().count(), window.text());
        assertTrue(window.text().contains("display"), window.text());
    }

    @Test
    void opensItsWorkspaceAndLogsNoError() throws Exception {
        Path workspace = folder.resolve("workspace");
        Started window = Started.in(folder, true, "-data", workspace.toString());
        // Made when the workspace is opened; the window follows.
        Path state = workspace.resolve(".metadata/.plugins/org.eclipse.core.resources");
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (window.process().isAlive() && System.nanoTime() < limit && !Files.isDirectory(state)) {
            Thread.sleep(100);
        }
        assertTrue(Files.isDirectory(state), window.text());
        assertFalse(window.process().waitFor(5, TimeUnit.SECONDS), "it stays open");
        window.process().destroy();
        assertTrue(window.process().waitFor(30, TimeUnit.SECONDS), "it closes when it is told to");
        Path log = workspace.resolve(".metadata/.log");
        if (Files.exists(log)) {
            assertFalse(Files.readString(log).lines().anyMatch(line -> line.matches("!ENTRY \\S+ 4 .*")),
                    Files.readString(log));
        }
    }
}
