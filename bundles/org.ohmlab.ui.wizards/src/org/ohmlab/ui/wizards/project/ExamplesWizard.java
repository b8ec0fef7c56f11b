/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.project.example.Example;
import org.ohmlab.ui.wizards.Messages;
import org.ohmlab.ui.wizards.Models;
import org.ohmlab.ui.wizards.Pictures;

/** Makes a project from an example. */
public final class ExamplesWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private ExamplePage page;

    /** Called by the platform. */
    public ExamplesWizard() {
        setWindowTitle(Messages.newExample);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setDefaultPageImageDescriptor(Pictures.banner("examples"));
    }

    @Override
    public void addPages() {
        page = new ExamplePage();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Example example = page.example();
        IProject project = page.project();
        try {
            ProjectCreation.create(project, example::copy);
            Models.open(workbench, project.getFile(example.first()));
            return true;
        } catch (OhmlabException e) {
            page.setErrorMessage(e.getMessage());
            return false;
        } catch (CoreException e) {
            StatusManager.getManager().handle(
                    Status.error(NLS.bind(Messages.notCreated, project.getName(), e.getMessage()), e),
                    StatusManager.SHOW | StatusManager.LOG);
            return false;
        }
    }
}
