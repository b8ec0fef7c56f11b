/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starting the program with files. */
class OpenFilesTest {

    private static final String NETWORK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <network:Network xmlns:network="http://www.ohmlab.org/network/1" id="small" formatVersion="1"/>
            """;

    private Path folder;

    private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("ohmlab-open").toRealPath();
    }

    @AfterEach
    void leaveNothing() throws CoreException, IOException {
        page.closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void opensFilesWhereTheyAreAndOnlyThem() throws IOException {
        Path models = Files.createDirectories(folder.resolve("models"));
        Path one = Files.writeString(models.resolve("one.network"), NETWORK);
        Path two = Files.writeString(models.resolve("two.network"), NETWORK);
        OpenFiles.open(page, "-option", models.resolve("none.network").toString(), one.toString());
        assertEquals("one.network", page.getActiveEditor().getEditorInput().getName());
        OpenFiles.open(page, two.toString(), one.toString());
        assertEquals(2, page.getEditorReferences().length);
        IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
        assertEquals(1, projects.length, "one project for one folder");
        assertEquals("models", projects[0].getName());
        assertEquals(one, ResourceUtil.getFile(page.getActiveEditor().getEditorInput()).getLocation().toPath());
    }

    @Test
    void foldersOfTheSameNameAreTwoProjects() throws IOException {
        Path a = Files.createDirectories(folder.resolve("a/models"));
        Path b = Files.createDirectories(folder.resolve("b/models"));
        Path one = Files.writeString(a.resolve("one.network"), NETWORK);
        Path two = Files.writeString(b.resolve("two.network"), NETWORK);
        OpenFiles.open(page, one.toString(), two.toString());
        assertEquals(2, page.getEditorReferences().length);
        assertEquals(2, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }
}
