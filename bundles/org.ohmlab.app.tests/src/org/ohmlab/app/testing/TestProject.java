/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** A project of the workspace that is gone after the test. */
public final class TestProject implements AutoCloseable {

    private final IProject project;

    /**
     * @param name the project's name
     * @throws CoreException when it cannot be made
     */
    public TestProject(String name) throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (project.exists()) {
            project.delete(true, null);
        }
        project.create(null);
        project.open(null);
    }

    /** @return the project */
    public IProject project() {
        return project;
    }

    /**
     * Writes a file through the workspace.
     *
     * @param name its name
     * @param text its content
     * @return the file
     * @throws CoreException when it cannot be written
     */
    public IFile file(String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        if (file.exists()) {
            file.setContents(content, true, false, null);
        } else {
            file.create(content, true, null);
        }
        return file;
    }

    /**
     * Copies all files of a folder into the project.
     *
     * @param folder a folder of the repository, as {@code examples/fashion-lenet}
     * @return this
     * @throws CoreException when the workspace cannot take them in
     * @throws IOException when they cannot be read
     */
    public TestProject copy(String folder) throws CoreException, IOException {
        Path from = Path.of(System.getProperty("ohmlab.repository", "../..")).resolve(folder);
        try (var files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, project.getLocation().toPath().resolve(file.getFileName()));
            }
        }
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return this;
    }

    /**
     * @param name a file's name
     * @return what it holds on the disk
     * @throws IOException when it cannot be read
     */
    public String read(String name) throws IOException {
        return Files.readString(project.getLocation().toPath().resolve(name));
    }

    @Override
    public void close() throws CoreException {
        project.delete(true, true, null);
    }
}
