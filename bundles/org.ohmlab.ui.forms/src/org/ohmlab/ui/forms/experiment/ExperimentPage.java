/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.experiment;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.model.experiment.Evaluation;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.ui.editor.ModelPage;
import org.ohmlab.ui.form.FeatureForm;
import org.ohmlab.ui.forms.FormParts;
import org.ohmlab.ui.forms.Ids;
import org.ohmlab.ui.forms.ModelWatch;
import org.ohmlab.ui.forms.References;
import org.ohmlab.ui.forms.ReflowLayout;
import org.ohmlab.ui.forms.table.ListSection;

/** What an experiment compares: network, mapping, methods, variation, seeds; and the button that runs it. */
public final class ExperimentPage extends ModelPage {

    private static final int SIDE_BY_SIDE = 860;

    private FormParts parts;
    private FeatureForm general;
    private References references;
    private FeatureForm varied;
    private FeatureForm grid;
    private ListSection methods;
    private RunPanel run;
    private ModelWatch watch;
    private Evaluation shownEvaluation;

    /** Called by the editor. */
    public ExperimentPage() {
        super(Ids.EXPERIMENT_PAGE, Messages.experiment);
    }

    private Experiment experiment() {
        return document(Experiment.class);
    }

    @Override
    protected void createContent(IManagedForm form, Composite body) {
        ReflowLayout.fill(form.getForm().getBody());
        body.setLayout(new ReflowLayout(0, 12, 1));
        parts = new FormParts(form);
        Composite page = parts.column(body);
        Composite top = parts.toolkit().createComposite(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        top.setLayout(new ReflowLayout(SIDE_BY_SIDE, 0, 56, 44));
        createGeneral(parts.column(top));
        Composite right = parts.column(top);
        createMethods(page);
        run = new RunPanel(parts, right, modelEditor(), this::experiment);
        watch = new ModelWatch(body, this::experiment, this::changed);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.ohmlab.help.experiment_form");
        documentReplaced();
    }

    private void createGeneral(Composite column) {
        Composite client = parts.section(column, Messages.general, "");
        general = new FeatureForm(parts.toolkit(), client, modelEditor());
        general.add(BasePackage.Literals.NAMED__NAME, BasePackage.Literals.NAMED__NOTE);
        references = new References(parts, client, modelEditor(), this::experiment);
        references.add(Literals.EXPERIMENT__NETWORK, ModelKind.NETWORK);
        references.add(Literals.EXPERIMENT__MAPPING, ModelKind.MAPPING);
        Composite numbers = parts.section(column, Messages.varied, "");
        varied = new FeatureForm(parts.toolkit(), numbers, modelEditor());
        varied.add(Literals.EXPERIMENT__SIGMA_TRAIN);
        NumberListLink.add(parts, numbers, modelEditor(), this::experiment, Literals.EXPERIMENT__SIGMA_TRAIN, "0.1",
                "0.3", "0.1");
        varied.add(Literals.EXPERIMENT__SEEDS);
        NumberListLink.add(parts, numbers, modelEditor(), this::experiment, Literals.EXPERIMENT__SEEDS, "1", "3", "1");
        grid = new FeatureForm(parts.toolkit(), numbers, modelEditor());
        grid.add(Literals.EVALUATION__SIGMA_GRID);
        NumberListLink.add(parts, numbers, modelEditor(), () -> experiment().getEvaluation(),
                Literals.EVALUATION__SIGMA_GRID, "0", "0.5", "0.05");
        grid.add(Literals.EVALUATION__CHIPS);
    }

    private void createMethods(Composite page) {
        Composite client = parts.section(page, Messages.methods, Messages.methodsText);
        GridLayoutFactory.fillDefaults().applyTo(client);
        methods = new ListSection(parts, client, modelEditor(), "methods", this::experiment,
                Literals.EXPERIMENT__METHODS, MethodColumns.all(),
                List.of(Literals.CLEAN_TRAINING, Literals.NOISE_INJECTION, Literals.OVF, Literals.IRS,
                        Literals.OVF_IRS),
                ExperimentPage::method, 250);
    }

    private static EObject method(EClass kind) {
        Method created = (Method) EcoreUtil.create(kind);
        created.setName(FeatureTexts.label(kind));
        return created;
    }

    @Override
    public void documentReplaced() {
        general.setInput(experiment());
        varied.setInput(experiment());
        watch.restart();
        changed();
    }

    private void changed() {
        Evaluation evaluation = experiment().getEvaluation();
        if (evaluation != shownEvaluation || evaluation == null) {
            shownEvaluation = evaluation;
            grid.setInput(evaluation);
        }
        references.refresh();
        methods.refresh();
        run.refresh();
    }

    @Override
    public boolean showElement(EObject element, EStructuralFeature feature) {
        if (element == experiment()) {
            return feature == null || general.focus(feature) || references.focus(feature) || varied.focus(feature);
        }
        if (element == experiment().getEvaluation()) {
            return feature != null && grid.focus(feature);
        }
        return methods.reveal(element, feature);
    }
}
