/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.project.template.ProjectTemplate;
import org.ohmlab.ui.wizards.Messages;
import org.ohmlab.ui.wizards.Models;
import org.ohmlab.ui.wizards.Pictures;
import org.ohmlab.ui.wizards.file.DevicePage;
import org.ohmlab.ui.wizards.file.ExperimentPage;
import org.ohmlab.ui.wizards.file.NetworkPage;

/** Makes a project that can be run as it is, or an empty one. */
public final class NewProjectWizard extends Wizard implements INewWizard, IExecutableExtension {

    private IWorkbench workbench;
    private IConfigurationElement configuration;
    private ProjectPage project;
    private NetworkPage network;
    private DevicePage device;
    private ExperimentPage experiment;

    /** Called by the platform. */
    public NewProjectWizard() {
        setWindowTitle(Messages.newProject);
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        configuration = element;
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        setDefaultPageImageDescriptor(Pictures.banner("new_project"));
    }

    @Override
    public void addPages() {
        project = new ProjectPage();
        network = new NetworkPage(this::fit);
        device = new DevicePage(() -> { });
        experiment = new ExperimentPage();
        addPage(project);
        addPage(network);
        addPage(device);
        addPage(experiment);
    }

    private void fit() {
        experiment.fit(network.input(), network.points());
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == project && !project.isFilled() ? null : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        return project.isFilled() ? super.canFinish() : project.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        IProject made = project.project();
        List<Path> files = new ArrayList<>();
        try {
            ProjectCreation.create(made, folder -> {
                if (project.isFilled()) {
                    files.addAll(new ProjectTemplate(network.template(),
                            network.settings(network.template().label()), device.preset(),
                            experiment.settings(Messages.firstExperiment)).write(folder));
                }
            });
            BasicNewProjectResourceWizard.updatePerspective(configuration);
            BasicNewResourceWizard.selectAndReveal(made, workbench.getActiveWorkbenchWindow());
            if (!files.isEmpty()) {
                IFile first = made.getFile(files.get(files.size() - 1).getFileName().toString());
                Models.open(workbench, first);
            }
            return true;
        } catch (OhmlabException e) {
            experiment.setErrorMessage(e.getMessage());
            getContainer().showPage(experiment);
            return false;
        } catch (CoreException e) {
            StatusManager.getManager().handle(
                    Status.error(NLS.bind(Messages.notCreated, made.getName(), e.getMessage()), e),
                    StatusManager.SHOW | StatusManager.LOG);
            return false;
        }
    }
}
