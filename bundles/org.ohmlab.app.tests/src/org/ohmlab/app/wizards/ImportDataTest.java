/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.testing.WorkbenchTest;

/** The import of image sets: files, preview, problems by line, project and experiment. */
class ImportDataTest extends WorkbenchTest {

    private static final String IMPORT = "org.ohmlab.ui.wizards.import.data";
    private static final int CSV = 3;

    private Path folder;
    private IProject project;

    @BeforeEach
    void makeProject() throws CoreException, IOException {
        folder = Files.createTempDirectory("ohmlab-import");
        try (WizardDriver wizard = WizardDriver.openNew("org.ohmlab.ui.wizards.new.project", null)) {
            wizard.text("name", "pictures").finish();
        }
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("pictures");
    }

    @AfterEach
    void cleanUp() throws CoreException, IOException {
        Window.page().closeAllEditors(false);
        project.delete(true, true, null);
        Files.delete(folder.resolve("train.csv"));
        Files.delete(folder.resolve("test.csv"));
        Files.delete(folder);
        Window.settle();
    }

    /** Images of 8 x 8 with a bar whose place tells the class. */
    private static String images(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i % 8);
            for (int pixel = 0; pixel < 64; pixel++) {
                text.append(',').append(pixel % 8 == i % 8 ? 255 : pixel);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private WizardDriver open(String train, String test) throws IOException, CoreException {
        Path trainFile = Files.writeString(folder.resolve("train.csv"), train);
        Path testFile = Files.writeString(folder.resolve("test.csv"), test);
        return WizardDriver.openImport(IMPORT, project).choose("format", CSV).text("name", "Bars")
                .number("height", 8).number("width", 8).text("file.TRAIN", trainFile.toString())
                .text("file.TEST", testFile.toString());
    }

    @Test
    void goodFilesEndInTheExperiment() throws IOException, CoreException {
        try (WizardDriver wizard = open(images(96), images(40))) {
            Window.picture("import-source");
            wizard.next();
            Window.until("the files are read", wizard::canGoOn);
            Window.picture("import-preview");
            assertEquals(0, wizard.field("problems", Table.class).getItemCount());
            wizard.next();
            Window.picture("import-target");
            wizard.finish();
        }
        Path root = project.getLocation().toFile().toPath();
        assertTrue(Files.exists(root.resolve("data/bars/train.csv")));
        String experiment = Files.readString(root.resolve("first-comparison.experiment"));
        assertTrue(experiment.contains("trainFile=\"data/bars/train.csv\""), experiment);
        assertTrue(experiment.contains("height=\"8\""), experiment);
        assertTrue(experiment.contains("mean=\"0.2"), experiment);
    }

    @Test
    void badLinesAreNamedAndNothingIsImported() throws IOException, CoreException {
        try (WizardDriver wizard = open(images(3).replaceFirst("255", "wide") + "1,2,3\n", images(2))) {
            wizard.next();
            Window.until("the problems are shown", () -> wizard.field("problems", Table.class).getItemCount() > 0);
            Window.picture("import-problems");
            List<String> places = Stream.of(wizard.field("problems", Table.class).getItems())
                    .map(item -> item.getText(0)).toList();
            assertEquals(List.of("train.csv, line 1, column 2", "train.csv, line 4"), places);
            assertFalse(wizard.canGoOn());
            assertFalse(wizard.canFinish());
        }
        assertFalse(project.getFolder("data").exists());
    }
}
