/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Opens the files that the program is started with, for instance by a double click in a file manager.
 *
 * <p>
 * Models refer to files beside them, so the folder of a file becomes a project where it is; nothing is copied.
 */
final class OpenFiles {

    private static final String DESCRIPTION = ".project";

    private OpenFiles() {
    }

    /**
     * @param page where editors are opened
     * @param arguments the program's arguments; those that are no files are left alone
     */
    static void open(IWorkbenchPage page, String... arguments) {
        for (String argument : arguments) {
            try {
                Path path = argument.startsWith("-") ? null : Path.of(argument).toAbsolutePath().normalize();
                if (path != null && Files.isRegularFile(path)) {
                    IDE.openEditor(page, resource(path));
                }
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
            } catch (InvalidPathException e) {
                // Not every word that may follow the program's name can be a path.
                continue;
            }
        }
    }

    private static IFile resource(Path path) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        for (IFile file : workspace.getRoot().findFilesForLocationURI(path.toUri())) {
            if (file.getProject().isOpen()) {
                return refreshed(file);
            }
        }
        return refreshed(project(workspace, path.getParent()).getFile(path.getFileName().toString()));
    }

    private static IFile refreshed(IFile file) throws CoreException {
        file.refreshLocal(0, null);
        return file;
    }

    private static IProject project(IWorkspace workspace, Path folder) throws CoreException {
        IPath location = IPath.fromPath(folder);
        for (IProject project : workspace.getRoot().getProjects()) {
            if (location.equals(project.getLocation())) {
                project.open(null);
                return project;
            }
        }
        Path description = folder.resolve(DESCRIPTION);
        String wanted = Files.exists(description)
                ? workspace.loadProjectDescription(IPath.fromPath(description)).getName()
                : String.valueOf(folder.getFileName());
        String name = wanted;
        for (int number = 2; workspace.getRoot().getProject(name).exists(); number++) {
            name = wanted + ' ' + number;
        }
        IProjectDescription project = workspace.newProjectDescription(name);
        project.setLocation(location);
        workspace.getRoot().getProject(name).create(project, null);
        workspace.getRoot().getProject(name).open(null);
        return workspace.getRoot().getProject(name);
    }
}
