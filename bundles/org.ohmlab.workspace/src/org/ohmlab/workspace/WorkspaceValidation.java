/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.workspace;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.ohmlab.model.io.ModelKind;

/**
 * Keeps the markers of all model files of a workspace up to date.
 *
 * <p>When one changes, all model files of its project are checked again in the background, for they refer to each
 * other. A project holds few of them and a check takes milliseconds.
 */
public final class WorkspaceValidation implements IResourceChangeListener {

    /** Lets a save of several files, or a copied project, be one check. */
    private static final int DELAY_MILLIS = 200;

    /** Its jobs belong to this family. */
    public static final Object FAMILY = WorkspaceValidation.class;

    /** Copies of the model files that a run keeps beside its results are history, not work. */
    private static final String RUN_MARK = "run.json";

    private final IWorkspace workspace;
    private final Set<IProject> waiting = new LinkedHashSet<>();
    private final Job job = new WorkspaceJob("Validate models") {
        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            return validateWaiting(monitor);
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == FAMILY;
        }
    };

    /** @param workspace the workspace */
    public WorkspaceValidation(IWorkspace workspace) {
        this.workspace = workspace;
        job.setSystem(true);
        job.setPriority(Job.BUILD);
    }

    /** Checks everything once and follows all changes from now on. */
    public void start() {
        workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        for (IProject project : workspace.getRoot().getProjects()) {
            request(project);
        }
    }

    /** Follows no longer. */
    public void stop() {
        workspace.removeResourceChangeListener(this);
        job.cancel();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getDelta() == null) {
            return;
        }
        try {
            event.getDelta().accept(delta -> {
                IResource resource = delta.getResource();
                if (resource instanceof IFile file && isModel(file) && isChange(delta)) {
                    request(file.getProject());
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(WorkspaceValidation.class).log(e.getStatus());
        }
    }

    private static boolean isModel(IFile file) {
        String extension = file.getFileExtension();
        for (ModelKind kind : ModelKind.values()) {
            if (kind.extension().equals(extension)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChange(IResourceDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED
                || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
    }

    private void request(IProject project) {
        synchronized (waiting) {
            waiting.add(project);
        }
        job.schedule(DELAY_MILLIS);
    }

    private IStatus validateWaiting(IProgressMonitor monitor) throws CoreException {
        Set<IProject> projects;
        synchronized (waiting) {
            projects = Set.copyOf(waiting);
            waiting.clear();
        }
        for (IProject project : projects) {
            if (project.isAccessible()) {
                validate(project, monitor);
            }
        }
        return Status.OK_STATUS;
    }

    private static void validate(IProject project, IProgressMonitor monitor) throws CoreException {
        project.accept(resource -> {
            if (monitor.isCanceled()) {
                return false;
            }
            if (resource instanceof IFile file && isModel(file)) {
                ProblemMarkers.update(file);
            }
            return !(resource instanceof IFolder folder && folder.getFile(RUN_MARK).exists());
        });
    }
}
