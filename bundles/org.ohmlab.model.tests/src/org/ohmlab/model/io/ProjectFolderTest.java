/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohmlab.core.BadInputException;

class ProjectFolderTest {

    @TempDir
    private Path folder;
    private Path root;
    private Path experiment;

    @BeforeEach
    void makeProject() throws Exception {
        root = Files.createDirectory(folder.resolve("project")).toRealPath();
        experiment = root.resolve("e.experiment");
        Files.createDirectory(root.resolve("data"));
        Files.writeString(folder.resolve("outside.bin"), "x");
        Files.createSymbolicLink(root.resolve("data/way-out"), folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/train.bin", "./data/../data/train.bin", "data/a:b.bin", "data/new folder/train.bin"})
    void resolvesPathsInside(String path) throws Exception {
        assertEquals(root.resolve(path).normalize(), ProjectFolder.at(root).resolve(experiment, "data", path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../outside.bin", "/etc/passwd", "data/way-out/outside.bin",
        "data/../../outside.bin",
        "file:///etc/passwd", "http://localhost:1/x", "..\\outside.bin", "bad\u0000name"})
    void refusesPathsOutside(String path) throws Exception {
        BadInputException error = assertThrows(BadInputException.class,
                () -> ProjectFolder.at(root).resolve(experiment, "CifarData 'c'", path));
        assertEquals("CifarData 'c'", error.problems().get(0).element());
        assertFalse(error.problems().get(0).remedy().isEmpty());
    }

    @Test
    void findsTheNearestProject() throws Exception {
        Path file = Files.createDirectories(root.resolve("a/b")).resolve("x.network");
        assertEquals(root.resolve("a/b"), ProjectFolder.of(file).root());
        Files.writeString(root.resolve(".project"), "");
        assertEquals(root, ProjectFolder.of(file).root());
        assertTrue(ProjectFolder.of(file).contains(root.resolve("data/nothing yet")));
        assertFalse(ProjectFolder.of(file).contains(folder.resolve("project2")));
        assertFalse(ProjectFolder.of(file).contains(root.resolve("data/way-out/new")));
        assertThrows(BadInputException.class, () -> ProjectFolder.of(root.resolve("none/x.network")));
        assertThrows(BadInputException.class, () -> ProjectFolder.at(root.resolve("none")));
    }
}
