/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.ohmlab.ui.wizards.Fields;
import org.ohmlab.ui.wizards.Messages;

/** Asks for the name of a new project, and whether it is to hold something. */
final class ProjectPage extends WizardPage {

    private Text name;
    private Button filled;

    ProjectPage() {
        super("project");
        setTitle(Messages.projectTitle);
        setDescription(Messages.projectDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, "wizard_project", this::check);
        name = fields.text("name", Messages.projectName);
        filled = fields.check("filled", Messages.projectFilled, true);
        fields.note(Messages.projectNote);
        setControl(fields.composite());
        setPageComplete(false);
    }

    private void check() {
        String problem = problem(name.getText().trim());
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    /** @return what stands against a project of this name, or null */
    static String problem(String name) {
        if (name.isEmpty()) {
            return Messages.noProjectName;
        }
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus valid = workspace.validateName(name, IResource.PROJECT);
        if (!valid.isOK()) {
            return valid.getMessage();
        }
        return workspace.getRoot().getProject(name).exists() ? NLS.bind(Messages.projectExists, name) : null;
    }

    IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText().trim());
    }

    boolean isFilled() {
        return filled.getSelection();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
        }
    }
}
