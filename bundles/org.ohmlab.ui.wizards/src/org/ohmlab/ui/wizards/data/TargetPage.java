/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.ui.wizards.Fields;
import org.ohmlab.ui.wizards.Messages;
import org.ohmlab.ui.wizards.Models;

/** Asks which project gets the files, and which of its experiments uses them. */
final class TargetPage extends WizardPage {

    private final IContainer suggested;
    private List<IProject> projects = List.of();
    private List<IFile> experiments = List.of();
    private Combo project;
    private Combo experiment;
    private Button normalize;

    TargetPage(IContainer suggested) {
        super("target");
        this.suggested = suggested;
        setTitle(Messages.targetTitle);
        setDescription(Messages.targetDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, "wizard_import_data", this::check);
        projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .toList();
        project = fields.combo("project", Messages.project, projects.stream().map(IProject::getName).toList());
        if (suggested != null && projects.contains(suggested.getProject())) {
            project.select(projects.indexOf(suggested.getProject()));
        }
        project.addListener(SWT.Selection, event -> offer());
        experiment = fields.combo("experiment", Messages.experiment, List.of());
        normalize = fields.check("normalize", Messages.normalize, true);
        fields.note(Messages.targetNote);
        setControl(fields.composite());
        offer();
    }

    private void offer() {
        experiments = Models.find(project(), ModelKind.EXPERIMENT);
        List<String> names = new ArrayList<>();
        names.add(Messages.noExperiment);
        names.addAll(Models.names(experiments));
        experiment.setItems(names.toArray(String[]::new));
        experiment.select(experiments.size() == 1 ? 1 : 0);
        check();
    }

    private void check() {
        if (normalize == null) {
            return;
        }
        normalize.setEnabled(experiment() != null);
        String problem = project() == null ? Messages.noProject : null;
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    IProject project() {
        int index = project.getSelectionIndex();
        return index < 0 ? null : projects.get(index);
    }

    /** @return the experiment that is to use the images, or null */
    IFile experiment() {
        int index = experiment.getSelectionIndex();
        return index < 1 ? null : experiments.get(index - 1);
    }

    boolean normalizes() {
        return normalize.getSelection();
    }
}
