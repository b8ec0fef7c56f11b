/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    private final Shell shell = Shell.withoutBackend();

    @Test
    void helpListsAllCommands() {
        assertEquals(0, shell.run("--help"));
        for (String command : new String[] {"run", "train", "evaluate", "validate", "report", "export-weights"}) {
            assertTrue(shell.out().contains("\n  " + command + " "), command);
        }
        assertEquals("", shell.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "train", "evaluate", "validate", "report", "export-weights"})
    void everyCommandExplainsItself(String command) {
        assertEquals(0, shell.run(command, "--help"));
        assertTrue(shell.out().contains("Usage: ohmlab " + command), shell.out());
        assertTrue(shell.out().contains("Exit codes:"), shell.out());
        assertTrue(shell.out().contains("Example"), shell.out());
        assertTrue(shell.out().lines().allMatch(line -> line.length() <= 100), shell.out());
    }

    @Test
    void versionIsPrinted() {
        assertEquals(0, shell.run("--version"));
        assertTrue(shell.out().startsWith("ohmlab "), shell.out());
    }

    @Test
    void exitCodesOfRunAreDocumented() {
        shell.run("run", "--help");
        for (String code : new String[] {"0 ", "1 ", "2 ", "3 ", "130 "}) {
            assertTrue(shell.out().contains("\n  " + code), code);
        }
    }

    @Test
    void wrongCommandLinesAreRefusedWithAPointer() {
        assertEquals(2, shell.run());
        assertTrue(shell.err().contains("ohmlab --help"), shell.err());
        assertEquals(2, shell.run("rnu", "x.experiment"));
        assertTrue(shell.err().contains("rnu"), shell.err());
        assertEquals(2, shell.run("run"));
        assertTrue(shell.err().contains("ohmlab run --help"), shell.err());
        assertEquals(2, shell.run("run", "x.experiment", "--threads", "many"));
        assertEquals(2, shell.run("run", "x.experiment", "--threads", "0"));
        assertEquals(2, shell.run("run", "x.experiment", "--colour"));
        assertEquals(2, shell.run("evaluate", "x.experiment"));
        assertEquals(2, shell.run("evaluate", "x.experiment", "--weights", "w.npz", "--run", "dir"));
        assertEquals(2, shell.run("evaluate", "x.experiment", "--weights", "w.npz", "--temperature", "0"));
    }
}
