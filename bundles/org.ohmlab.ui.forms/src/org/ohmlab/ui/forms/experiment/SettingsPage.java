/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.experiment;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentFactory;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.experiment.Training;
import org.ohmlab.ui.editor.ModelPage;
import org.ohmlab.ui.form.FeatureForm;
import org.ohmlab.ui.forms.FormParts;
import org.ohmlab.ui.forms.Ids;
import org.ohmlab.ui.forms.ModelWatch;
import org.ohmlab.ui.forms.PartForm;
import org.ohmlab.ui.forms.ReflowLayout;
import org.ohmlab.ui.forms.table.FeatureColumn;
import org.ohmlab.ui.forms.table.ListSection;

/** How an experiment is trained and evaluated. */
public final class SettingsPage extends ModelPage {

    private static final int SIDE_BY_SIDE = 860;

    private FormParts parts;
    private PartForm training;
    private PartForm optimizer;
    private PartForm schedule;
    private PartForm evaluation;
    private ListSection gates;
    private ModelWatch watch;

    /** Called by the editor. */
    public SettingsPage() {
        super(Ids.SETTINGS_PAGE, Messages.settings);
    }

    private Experiment experiment() {
        return document(Experiment.class);
    }

    private Training training() {
        return experiment().getTraining();
    }

    @Override
    protected void createContent(IManagedForm form, Composite body) {
        ReflowLayout.fill(form.getForm().getBody());
        body.setLayout(new ReflowLayout(SIDE_BY_SIDE, 12, 46, 54));
        parts = new FormParts(form);
        Composite left = parts.column(body);
        training = part(left, Messages.training, Messages.trainingText, this::experiment,
                Literals.EXPERIMENT__TRAINING, List.of(Literals.TRAINING));
        optimizer = part(left, Messages.optimizer, "", this::training, Literals.TRAINING__OPTIMIZER,
                List.of(Literals.ADAM, Literals.SGD));
        schedule = part(left, Messages.schedule, "", this::training, Literals.TRAINING__SCHEDULE,
                List.of(Literals.CONSTANT_SCHEDULE, Literals.STEP_SCHEDULE, Literals.COSINE_SCHEDULE));
        Composite right = parts.column(body);
        evaluation = part(right, Messages.evaluation, Messages.evaluationText, this::experiment,
                Literals.EXPERIMENT__EVALUATION, List.of(Literals.EVALUATION));
        Composite client = parts.section(right, Messages.gates, Messages.gatesText);
        GridLayoutFactory.fillDefaults().applyTo(client);
        gates = new ListSection(parts, client, modelEditor(), "gates", this::experiment, Literals.EXPERIMENT__GATES,
                List.of(new FeatureColumn(Literals.GATE__METRIC, 100), new FeatureColumn(Literals.GATE__METHOD, 100),
                        new FeatureColumn(Literals.GATE__SIGMA, 50), new FeatureColumn(Literals.GATE__MINIMUM, 60)),
                List.of(Literals.GATE), SettingsPage::gate, 130);
        watch = new ModelWatch(body, this::experiment, this::changed);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.ohmlab.help.experiment_form");
        changed();
    }

    private PartForm part(Composite column, String title, String text,
            Supplier<? extends EObject> owner, EReference place, List<EClass> kinds) {
        Composite client = parts.section(column, title, text);
        GridLayoutFactory.fillDefaults().applyTo(client);
        return new PartForm(parts, client, modelEditor(), owner, place, kinds, FeatureForm::editable);
    }

    private static EObject gate(EClass kind) {
        return ExperimentFactory.eINSTANCE.create(kind);
    }

    @Override
    public void documentReplaced() {
        watch.restart();
        changed();
    }

    private void changed() {
        training.refresh();
        optimizer.refresh();
        schedule.refresh();
        evaluation.refresh();
        gates.refresh();
    }

    @Override
    public boolean showElement(EObject element, EStructuralFeature feature) {
        return training.reveal(element, feature) || optimizer.reveal(element, feature)
                || schedule.reveal(element, feature) || evaluation.reveal(element, feature)
                || gates.reveal(element, feature);
    }
}
