/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.ui.wizards.Models;

/** Makes a project of the workspace as one step: a project that cannot be filled is not left behind. */
final class ProjectCreation {

    private ProjectCreation() {
    }

    /**
     * @param project the project, which does not exist
     * @param filler writes what it holds
     * @throws OhmlabException when what it holds cannot be written
     * @throws CoreException when the platform cannot make the project
     */
    static void create(IProject project, ProjectFiller filler) throws OhmlabException, CoreException {
        OhmlabException[] failure = new OhmlabException[1];
        ResourcesPlugin.getWorkspace().run(monitor -> {
            project.create(monitor);
            try {
                project.open(monitor);
                filler.fill(Models.path(project));
            } catch (OhmlabException e) {
                failure[0] = e;
            }
        }, null);
        if (failure[0] != null) {
            discard(project);
            throw failure[0];
        }
        Models.takeIn(project, IResource.DEPTH_INFINITE);
    }

    private static void discard(IProject project) {
        try {
            project.delete(true, true, null);
        } catch (CoreException e) {
            ILog.of(ProjectCreation.class).log(e.getStatus());
        }
    }
}
