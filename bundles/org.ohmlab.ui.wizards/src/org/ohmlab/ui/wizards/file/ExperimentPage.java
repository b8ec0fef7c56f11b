/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.ohmlab.project.template.DataChoice;
import org.ohmlab.project.template.ExperimentSettings;
import org.ohmlab.project.template.FeedbackChoice;
import org.ohmlab.project.template.FeedbackPoints;
import org.ohmlab.project.template.InputShape;
import org.ohmlab.project.template.MethodChoice;
import org.ohmlab.ui.wizards.Fields;
import org.ohmlab.ui.wizards.Ids;
import org.ohmlab.ui.wizards.Messages;
import org.ohmlab.ui.wizards.Texts;
import org.ohmlab.ui.wizards.preferences.Defaults;

/** Asks for images, methods, values of sigma_d and effort of a new experiment. */
public final class ExperimentPage extends WizardPage {

    private static final int FEW_IMAGES = 8500;

    private final Map<MethodChoice, Button> methods = new EnumMap<>(MethodChoice.class);
    private Combo data;
    private Button few;
    private Text sigmaTrain;
    private Text sigmaGrid;
    private Spinner epochs;
    private Spinner batch;
    private Spinner chips;
    private FeedbackPoints points = FeedbackPoints.of(FeedbackChoice.OVF_AND_IRS);

    /** Creates the page. */
    public ExperimentPage() {
        super("experiment");
        setTitle(Messages.experimentTitle);
        setDescription(Messages.experimentDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, "wizard_experiment", this::check);
        List<String> sets = new ArrayList<>();
        Arrays.stream(DataChoice.values()).map(choice -> choice.label() + " (" + choice.shape() + ")")
                .forEach(sets::add);
        sets.add(Messages.dataLater);
        data = fields.combo("data", Messages.data, sets);
        few = fields.check("few", Messages.fewImages, true);
        Composite choices = new Composite(fields.composite(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(choices);
        fields.before(choices, "methods", Messages.methods);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(choices);
        for (MethodChoice method : MethodChoice.values()) {
            Button button = new Button(choices, SWT.CHECK);
            button.setText(method.label());
            button.setData(Ids.WIDGET, "method." + method.name());
            button.setSelection(true);
            button.addListener(SWT.Selection, event -> check());
            methods.put(method, button);
        }
        sigmaTrain = fields.text("sigmaTrain", Messages.sigmaTrain);
        sigmaTrain.setText(Double.toString(Defaults.number(Defaults.SIGMA_TRAIN)));
        sigmaGrid = fields.text("sigmaGrid", Messages.sigmaGrid);
        sigmaGrid.setText(Defaults.text(Defaults.SIGMA_GRID));
        epochs = fields.spinner("epochs", Messages.epochs, Defaults.whole(Defaults.EPOCHS), 1, 100_000, "");
        batch = fields.spinner("batch", Messages.batch, Defaults.whole(Defaults.BATCH), 1, 65_536, Messages.images);
        chips = fields.spinner("chips", Messages.chips, Defaults.whole(Defaults.CHIPS), 1, 1_000_000,
                Messages.chipsHint);
        setControl(fields.composite());
        showPossible();
        check();
    }

    /**
     * Chooses the images that have a network's shape, and leaves out methods whose feedback points it lacks.
     *
     * @param input shape of the images that the network reads
     * @param has the network's feedback points
     */
    public void fit(InputShape input, FeedbackPoints has) {
        points = has;
        if (data == null) {
            return;
        }
        int fitting = DataChoice.values().length;
        for (DataChoice choice : DataChoice.values()) {
            if (choice.shape().equals(input)) {
                fitting = choice.ordinal();
            }
        }
        data.select(fitting);
        showPossible();
        check();
    }

    private void showPossible() {
        methods.forEach((method, button) -> {
            boolean possible = points.allow(method);
            if (button.getEnabled() != possible) {
                button.setEnabled(possible);
                button.setSelection(possible);
                button.setToolTipText(possible ? null : Messages.needsPoints);
            }
        });
    }

    private void check() {
        if (chips == null) {
            return;
        }
        few.setEnabled(choice() != null);
        String problem = null;
        if (chosen().isEmpty()) {
            problem = Messages.noMethod;
        } else if (Texts.number(sigmaTrain.getText()).filter(sigma -> sigma > 0).isEmpty()) {
            problem = Messages.badSigmaTrain;
        } else if (Texts.numbers(sigmaGrid.getText()).filter(all -> all.stream().allMatch(s -> s >= 0)).isEmpty()) {
            problem = Messages.badSigmaGrid;
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private DataChoice choice() {
        int index = data.getSelectionIndex();
        return index < DataChoice.values().length ? DataChoice.values()[index] : null;
    }

    private List<MethodChoice> chosen() {
        return methods.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
                .toList();
    }

    /**
     * @param name the experiment's name
     * @return the settings
     */
    public ExperimentSettings settings(String name) {
        return new ExperimentSettings(name, choice(), choice() != null && few.getSelection() ? FEW_IMAGES : 0, chosen(),
                Texts.number(sigmaTrain.getText()).orElseThrow(),
                Texts.numbers(sigmaGrid.getText()).orElseThrow().stream().distinct().sorted().toList(),
                epochs.getSelection(), batch.getSelection(), Defaults.number(Defaults.LEARNING_RATE),
                chips.getSelection());
    }
}
