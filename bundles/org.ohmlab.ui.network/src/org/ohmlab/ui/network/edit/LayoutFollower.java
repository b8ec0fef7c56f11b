/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.edit;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IStartup;

/**
 * Lets the layout file of a diagram go where its network goes, whoever renames or moves it, and back when that is
 * undone. Deleting is the business of {@link DeleteLayout}, because here a deleted network cannot be told from one that
 * a tool outside has taken away for a moment.
 */
public final class LayoutFollower implements IStartup, IResourceChangeListener {

    private static final String NETWORK = "network";

    @Override
    public void earlyStartup() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Map<IFile, IFile> moved = new LinkedHashMap<>();
        try {
            event.getDelta().accept(delta -> {
                if (delta.getKind() == IResourceDelta.REMOVED && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0
                        && delta.getResource() instanceof IFile from && NETWORK.equals(from.getFileExtension())) {
                    IFile to = from.getWorkspace().getRoot().getFile(delta.getMovedToPath());
                    // What is in a folder that is moved is there already.
                    if (Sidecar.of(from).exists()) {
                        moved.put(Sidecar.of(from), Sidecar.of(to));
                    }
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(LayoutFollower.class).log(e.getStatus());
        }
        if (!moved.isEmpty()) {
            follow(moved);
        }
    }

    /** Later, for while changes are told of nothing can be changed. */
    private static void follow(Map<IFile, IFile> moved) {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        WorkspaceJob job = new WorkspaceJob(EditMessages.moveLayout) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                for (Map.Entry<IFile, IFile> each : moved.entrySet()) {
                    IFile from = each.getKey();
                    IFile to = each.getValue();
                    if (from.exists() && !to.exists() && to.getParent().exists()) {
                        from.move(to.getFullPath(), IResource.FORCE | IResource.KEEP_HISTORY, monitor);
                    }
                }
                return Status.OK_STATUS;
            }
        };
        job.setRule(workspace.getRoot());
        job.setSystem(true);
        job.schedule();
    }
}
