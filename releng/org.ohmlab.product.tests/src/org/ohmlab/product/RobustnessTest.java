/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product where something is missing, taken, killed or newer than itself. */
class RobustnessTest {

    /** As on a terminal, where no dialog has to be closed. */
    private static final Map<String, String> TERMINAL = Map.of("OHMLAB_JAVA_OPTIONS", "-Dorg.ohmlab.terminal=true");

    @TempDir
    Path folder;

    /** The one line of ours; libraries of the window may say a line of their own, but nobody shows a stack trace. */
    private static String onlyLine(Started window) throws Exception {
        List<String> ours = window.lines().stream().filter(line -> line.startsWith("ohmlab: ")).toList();
        assertEquals(1, ours.size(), window.text());
        assertTrue(window.lines().stream().noneMatch(line -> line.startsWith("\tat ")), window.text());
        return ours.get(0);
    }

    @Test
    void killedWhileItEditsAndComputesItGoesOnAsIfNothingHadBeen() throws Exception {
        Path workspace = folder.resolve("workspace");
        Example.copy(workspace.resolve("crash"));
        ProbedWindow window = ProbedWindow.open(folder, "compute", Map.of());
        assertEquals("computing", window.result());

        Started second = Started.in(folder, true, TERMINAL, List.of(), "-data", workspace.toString());
        assertEquals(2, second.exitCode(), second.text());
        String line = onlyLine(second);
        assertTrue(line.contains(workspace.toString()) && line.contains("in use"), line);
        assertTrue(window.started().process().isAlive(), "the first window is not disturbed");

        window.started().process().destroyForcibly().waitFor();
        ProbedWindow again = ProbedWindow.open(folder, "again", Map.of());
        assertEquals("as it was", again.result());
        assertEquals(0, again.started().exitCode(), again.started().text());
        assertEquals(List.of(), again.errors());

        Path run = workspace.resolve("crash/runs/small-001");
        Started resumed = Started.in(workspace.resolve("crash"), false, "run", "small.experiment", "--out",
                run.toString(), "--resume");
        assertEquals(0, resumed.exitCode(), resumed.text());
        assertTrue(Files.readString(run.resolve("run.json")).contains("\"status\": \"done\""), resumed.text());
    }

    @Test
    void laterWorkspaceIsLeftAsItIs() throws Exception {
        Path workspace = folder.resolve("later");
        Path mark = workspace.resolve(".metadata/ohmlab.properties");
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, "workspace.format=99\n");
        Started window = Started.in(folder, true, TERMINAL, List.of(), "-data", workspace.toString());
        assertEquals(2, window.exitCode(), window.text());
        String line = onlyLine(window);
        assertTrue(line.contains("later version"), line);
        assertEquals("workspace.format=99\n", Files.readString(mark));
        assertTrue(Files.notExists(workspace.resolve(".metadata/.plugins/org.eclipse.core.resources")),
                "nothing was made in it");
    }

    @Test
    void aDisplayThatIsNotThereIsSaid() throws Exception {
        Started window = Started.in(folder, true,
                Map.of("OHMLAB_JAVA_OPTIONS", "-Dorg.ohmlab.terminal=true", "DISPLAY", ":9999"), List.of(), "-data",
                folder.resolve("workspace").toString());
        assertEquals(1, window.exitCode(), window.text());
        assertTrue(onlyLine(window).contains("display"), window.text());
    }

    /** An empty file where the library should be makes the loader fail as on a machine without it. */
    @Test
    void missingGtkIsSaid() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("libraries"));
        Files.createFile(empty.resolve("libgtk-3.so.0"));
        Started window = Started.in(folder, true,
                Map.of("OHMLAB_JAVA_OPTIONS", "-Dorg.ohmlab.terminal=true", "LD_LIBRARY_PATH", empty.toString()),
                List.of(), "-data", folder.resolve("workspace").toString());
        assertEquals(1, window.exitCode(), window.text());
        assertTrue(onlyLine(window).contains("GTK"), window.text());
    }

    @Test
    void needsNoNetwork() throws Exception {
        List<String> alone = List.of("unshare", "--map-root-user", "--net");
        List<String> probe = new ArrayList<>(alone);
        probe.add("true");
        assumeTrue(new ProcessBuilder(probe).start().waitFor() == 0, "nobody may take the network off here");
        Example.copy(folder);
        Path classes = folder.resolve("classes.txt");
        Started run = Started.in(folder, false, Map.of("OHMLAB_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes),
                alone, "run", "small.experiment", "--out", "results");
        assertEquals(0, run.exitCode(), run.text());
        assertEquals(List.of(), connecting(classes));
    }

    @Test
    void theWindowAsksNobodyOutside() throws Exception {
        Path classes = folder.resolve("classes.txt");
        ProbedWindow window = ProbedWindow.open(folder, "open",
                Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes));
        assertEquals("opened", window.result());
        assertEquals(0, window.started().exitCode(), window.started().text());
        assertEquals(List.of(), connecting(classes));
    }

    /** Classes that were loaded and that only a program loads which opens a connection. */
    private static List<String> connecting(Path log) throws Exception {
        List<String> lines = Files.readAllLines(log);
        assertTrue(lines.size() > 1000, "classes were logged");
        return lines.stream().filter(line -> line.matches(".*\\b(java\\.net\\.(SocksSocketImpl|http\\.HttpClient)"
                + "|sun\\.nio\\.ch\\.(NioSocketImpl|SocketChannelImpl)|sun\\.net\\.www\\.http\\.HttpClient)\\b.*"))
                .toList();
    }
}
