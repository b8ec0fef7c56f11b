/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ohmlab.model.io.ModelKind;

/** Model files of the workspace. */
public final class Models {

    private Models() {
    }

    /**
     * @param container a project or folder, or null
     * @param kind a kind of model file
     * @return all files of this kind in its project, in the order of their paths
     */
    public static List<IFile> find(IContainer container, ModelKind kind) {
        List<IFile> files = new ArrayList<>();
        IProject project = container == null ? null : container.getProject();
        if (project == null || !project.isOpen()) {
            return files;
        }
        try {
            project.accept(resource -> {
                if (resource instanceof IFile file && kind.extension().equals(file.getFileExtension())) {
                    files.add(file);
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(Models.class).log(e.getStatus());
        }
        files.sort((one, other) -> one.getFullPath().toString().compareTo(other.getFullPath().toString()));
        return files;
    }

    /**
     * @param files files of one project
     * @return their paths inside of it
     */
    public static List<String> names(List<IFile> files) {
        return files.stream().map(file -> file.getProjectRelativePath().toString()).toList();
    }

    /**
     * @param resource a file or folder of the workspace
     * @return its place on the disk
     */
    public static Path path(IResource resource) {
        return resource.getLocation().toFile().toPath();
    }

    /**
     * @param selection what is selected in the window
     * @return the folder or project that is meant by it; the one of the edited file, or the only project, when nothing
     *         is; null when it cannot be told
     */
    public static IContainer container(IWorkbench workbench, IStructuredSelection selection) {
        IResource resource = ResourceUtil.getResource(selection.getFirstElement());
        if (resource == null && workbench.getActiveWorkbenchWindow() != null) {
            IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
            if (page != null && page.getActiveEditor() != null) {
                resource = ResourceUtil.getResource(page.getActiveEditor().getEditorInput());
            }
        }
        if (resource == null) {
            List<IProject> open = new ArrayList<>();
            for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                if (project.isOpen()) {
                    open.add(project);
                }
            }
            return open.size() == 1 ? open.get(0) : null;
        }
        IContainer container = resource instanceof IContainer folder ? folder : resource.getParent();
        return container.getProject() != null && container.getProject().isOpen() ? container : null;
    }

    /**
     * Shows the workspace what was written to a folder, and lets it remember that soon: a window that is killed must
     * not forget what a wizard made.
     *
     * @param container the project or folder
     * @param depth how deep files were written, such as {@link IResource#DEPTH_INFINITE}
     * @throws CoreException when the folder cannot be read
     */
    public static void takeIn(IContainer container, int depth) throws CoreException {
        container.refreshLocal(depth, null);
        container.getWorkspace().save(false, null);
    }

    /**
     * Opens a file in its editor and shows it in the navigator.
     *
     * @param workbench the workbench
     * @param file the file
     * @throws PartInitException when its editor cannot be opened
     */
    public static void open(IWorkbench workbench, IFile file) throws PartInitException {
        BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
        IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file, true);
    }

    /**
     * @param container a folder, or null
     * @return a selection of it
     */
    public static IStructuredSelection selection(IContainer container) {
        return container == null ? StructuredSelection.EMPTY : new StructuredSelection(container);
    }
}
