/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.project.example.Example;
import org.ohmlab.ui.wizards.Models;

/** Opens the experiment of the quick example; makes its project first when it is not there. */
public final class OpenQuickExampleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Example example = Example.FASHION_LENET;
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(example.id());
        try {
            if (!project.exists()) {
                ProjectCreation.create(project, example::copy);
            }
            project.open(null);
            IFile first = project.getFile(example.first());
            if (!first.exists()) {
                throw new ExecutionException("The project " + project.getName() + " has no file " + example.first()
                        + ". Create the example anew with File > New > Ohmlab Example.");
            }
            Models.open(PlatformUI.getWorkbench(), first);
            return first;
        } catch (OhmlabException | CoreException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
