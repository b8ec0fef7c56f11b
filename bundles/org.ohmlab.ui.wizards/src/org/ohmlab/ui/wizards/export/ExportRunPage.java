/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.export;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.chart.render.ChartFile;
import org.ohmlab.ui.wizards.Fields;
import org.ohmlab.ui.wizards.Ids;
import org.ohmlab.ui.wizards.Messages;
import org.ohmlab.ui.wizards.Models;
import org.ohmlab.ui.wizards.preferences.Defaults;

/** Asks for the run, what to take out of it, and where to put it. */
final class ExportRunPage extends WizardPage {

    private final Map<ChartFile.Format, Button> formats = new EnumMap<>(ChartFile.Format.class);
    private final List<IContainer> runs;
    private final IContainer selected;
    private final ExportRunWizard.Content first;
    private ResourceChooser<IContainer> run;
    private Button report;
    private Button weights;
    private TargetFolder target;

    ExportRunPage(List<IContainer> runs, IContainer selected, ExportRunWizard.Content first) {
        super("run");
        this.runs = runs;
        this.selected = selected;
        this.first = first;
        setTitle(Messages.exportRunTitle);
        setDescription(Messages.exportRunDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, "wizard_export", this::check);
        run = new ResourceChooser<>(fields, "run", Messages.exportRun, runs, selected);
        Composite choices = new Composite(fields.composite(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(14, 0).applyTo(choices);
        fields.before(choices, "charts", Messages.exportCharts);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(choices);
        for (ChartFile.Format format : ChartFile.Format.values()) {
            Button button = new Button(choices, SWT.CHECK);
            button.setText(format.name());
            button.setData(Ids.WIDGET, "chart." + format.name());
            button.setSelection(first == ExportRunWizard.Content.CHARTS && format != ChartFile.Format.PDF);
            button.addListener(SWT.Selection, event -> check());
            formats.put(format, button);
        }
        report = fields.check("report", Messages.exportReport, first == ExportRunWizard.Content.REPORT);
        weights = fields.check("weights", Messages.exportWeights, first == ExportRunWizard.Content.WEIGHTS);
        target = new TargetFolder(fields);
        setControl(fields.composite());
        check();
    }

    private void check() {
        if (target == null) {
            return;
        }
        String problem;
        if (run.isEmpty()) {
            problem = Messages.exportNoRun;
        } else if (export().isEmpty()) {
            problem = Messages.exportNothing;
        } else {
            problem = target.problem();
        }
        setErrorMessage(problem);
        setMessage(problem == null ? target.warning() : null, WARNING);
        setPageComplete(problem == null);
    }

    RunExport export() {
        Set<ChartFile.Format> chosen = EnumSet.noneOf(ChartFile.Format.class);
        formats.forEach((format, button) -> {
            if (button.getSelection()) {
                chosen.add(format);
            }
        });
        return new RunExport(Models.path(run.chosen()), target.path(), chosen,
                Defaults.whole(Defaults.PICTURE_SCALE), report.getSelection(), weights.getSelection());
    }
}
