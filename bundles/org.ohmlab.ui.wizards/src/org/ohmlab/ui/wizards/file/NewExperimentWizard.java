/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.file;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.wizard.IWizardPage;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.Network;
import org.ohmlab.project.template.FeedbackPoints;
import org.ohmlab.project.template.InputShape;
import org.ohmlab.project.template.Starters;
import org.ohmlab.ui.wizards.Messages;
import org.ohmlab.ui.wizards.Models;

/** Makes an experiment with a mapping of the project. */
public final class NewExperimentWizard extends ModelFileWizard {

    private ExperimentPage experiment;
    private IFile fitted;

    /** Called by the platform. */
    public NewExperimentWizard() {
        super(ModelKind.EXPERIMENT, Messages.newExperiment);
    }

    @Override
    public void addPages() {
        addFilePage(Messages.experimentFileTitle, Messages.fileDescription, () -> "comparison");
        addReferencePage("wizard_experiment", Map.of(ModelKind.MAPPING, Messages.mapping),
                Messages.experimentMappingTitle, Messages.experimentMappingDescription);
        experiment = new ExperimentPage();
        addPage(experiment);
    }

    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        IWizardPage next = super.getNextPage(page);
        if (next == experiment) {
            fit();
        }
        return next;
    }

    /** Proposes images and methods that suit the network of the chosen mapping. */
    private void fit() {
        IFile file = reference(ModelKind.MAPPING);
        if (file == null || file.equals(fitted)) {
            return;
        }
        fitted = file;
        try {
            Network network = ModelFiles.load(Models.path(file), Mapping.class).getNetwork();
            if (network != null) {
                network.getLayers().stream().filter(Input.class::isInstance).map(Input.class::cast).findFirst()
                        .filter(input -> input.getChannels() > 0 && input.getHeight() > 0 && input.getWidth() > 0)
                        .ifPresent(input -> experiment.fit(
                                new InputShape(input.getHeight(), input.getWidth(), input.getChannels()),
                                FeedbackPoints.of(network)));
            }
        } catch (OhmlabException e) {
            // The mapping is broken, which its own editor and the Problems view tell; any choice is possible here.
            ILog.of(NewExperimentWizard.class).info(e.getMessage(), e);
        }
    }

    @Override
    void write(Path target) throws OhmlabException {
        fit();
        Mapping mapping = ModelFiles.load(Models.path(reference(ModelKind.MAPPING)), Mapping.class);
        Experiment made = Starters.experiment(experiment.settings(stem(target)), mapping);
        Starters.identify(made, stem(target));
        ModelFiles.saveAs(made, target);
    }
}
