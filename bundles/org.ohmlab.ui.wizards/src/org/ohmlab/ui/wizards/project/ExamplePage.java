/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.project;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.ohmlab.project.example.Example;
import org.ohmlab.ui.wizards.Fields;
import org.ohmlab.ui.wizards.Messages;

/** Asks which example is wanted and how its project is to be called. */
final class ExamplePage extends WizardPage {

    private org.eclipse.swt.widgets.List examples;
    private Text description;
    private Text name;

    ExamplePage() {
        super("example");
        setTitle(Messages.exampleTitle);
        setDescription(Messages.exampleDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, "wizard_examples", this::check);
        List<Example> all = Example.all();
        examples = new org.eclipse.swt.widgets.List(fields.composite(), SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        examples.setItems(all.stream().map(Example::title).toArray(String[]::new));
        examples.select(0);
        fields.before(examples, "example", Messages.example);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, 80).applyTo(examples);
        description = new Text(fields.composite(), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        fields.before(description, "description", Messages.description);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(360, 90).applyTo(description);
        name = fields.text("name", Messages.projectName);
        examples.addListener(SWT.Selection, event -> show());
        setControl(fields.composite());
        show();
    }

    private void show() {
        description.setText(example().description());
        String free = example().id();
        for (int i = 2; ResourcesPlugin.getWorkspace().getRoot().getProject(free).exists(); i++) {
            free = example().id() + i;
        }
        name.setText(free);
        check();
    }

    private void check() {
        String problem = ProjectPage.problem(name.getText().trim());
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    Example example() {
        return Example.all().get(Math.max(0, examples.getSelectionIndex()));
    }

    IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText().trim());
    }
}
