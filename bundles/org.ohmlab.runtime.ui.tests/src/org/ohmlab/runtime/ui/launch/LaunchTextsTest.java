/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;

class LaunchTextsTest {

    @TempDir
    Path project;

    @Test
    void foldersAreNumberedPerExperiment() throws BadInputException, IOException {
        Path experiment = project.resolve("a.b.experiment");
        assertEquals(project.resolve("runs/a.b-001"), ResultFolders.next(project, experiment));
        assertEquals(project.resolve("runs/a.b-002"), ResultFolders.next(project, experiment));
        Files.createDirectories(project.resolve("runs/a.b-041"));
        Files.createDirectories(project.resolve("runs/a.b-x"));
        assertEquals(project.resolve("runs/a.b-042"), ResultFolders.next(project, experiment));
        assertEquals(project.resolve("runs/c-001"), ResultFolders.next(project, project.resolve("c.experiment")));
        assertTrue(Files.isDirectory(project.resolve("runs/c-001")));
    }

    @Test
    void requestSaysTheCommandThatDoesTheSame() {
        RunRequest request = new RunRequest(project.resolve("my tour.experiment"), project.resolve("runs/t-001"), true,
                Map.of("seeds", "1 2"), 2);
        assertEquals("ohmlab run 'my tour.experiment' --set 'seeds=1 2' --out t-001 --resume", request.command());
    }

    @Test
    void historyKeepsTheNewestTenOnce() {
        LaunchHistory history = new LaunchHistory(List.of());
        for (int i = 0; i < 12; i++) {
            history = history.with(new LaunchHistory.Entry("/p/" + i + ".experiment", Map.of()));
        }
        history = history.with(new LaunchHistory.Entry("/p/5.experiment", Map.of()));
        assertEquals(10, history.entries().size());
        assertEquals("/p/5.experiment", history.entries().get(0).experiment());
        assertEquals(10, history.entries().stream().distinct().count());
    }

    @Test
    void historySurvivesItsText() {
        LaunchHistory history = new LaunchHistory(List.of(
                new LaunchHistory.Entry("/p/a b.experiment", Map.of("seeds", "1 2 3")),
                new LaunchHistory.Entry("/p/c.experiment", Map.of())));
        assertEquals(history, LaunchHistory.of(history.text()));
        assertEquals(0, LaunchHistory.of("").entries().size());
        assertEquals(1, LaunchHistory.of("/p/a.experiment\tnonsense\n\n").entries().size());
    }

    @Test
    void settingsAreLinesOfKeyAndValue() {
        String text = "# shorter\ntraining.epochs = 2\n\nseeds=1 2 3\n";
        assertTrue(SettingsText.problem(text).isEmpty());
        assertEquals(Map.of("training.epochs", "2", "seeds", "1 2 3"), SettingsText.parse(text));
        assertEquals("'epochs' is not of the form key = value.", SettingsText.problem("a=1\nepochs").orElseThrow());
        assertEquals(SettingsText.parse(text), SettingsText.parse(SettingsText.text(SettingsText.parse(text))));
    }
}
