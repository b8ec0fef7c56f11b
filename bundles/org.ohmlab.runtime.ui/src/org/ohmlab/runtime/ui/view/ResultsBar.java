/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ohmlab.report.Metric;
import org.ohmlab.report.compare.SigmaUnit;
import org.ohmlab.report.data.Softmax;

/** What is asked of the results: which metric, at which softmax temperature, in which unit of the variation. */
final class ResultsBar extends Composite {

    private final ResultsModel model;
    private final Combo metric;
    private final Combo temperature;
    private final Combo unit;

    ResultsBar(Composite parent, ResultsModel model, Runnable changed) {
        super(parent, SWT.NONE);
        this.model = model;
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.wrap = true;
        layout.spacing = 6;
        layout.marginLeft = 8;
        setLayout(layout);
        metric = choice(this, ViewMessages.metric, Arrays.stream(Metric.values()).map(ResultsBar::words).toList(),
                index -> {
                    model.setMetric(Metric.values()[index]);
                    changed.run();
                });
        temperature = choice(this, ViewMessages.temperature,
                List.of(ViewMessages.temperatureOne, ViewMessages.temperatureTraining), index -> {
                    model.setSoftmax(Softmax.values()[index]);
                    changed.run();
                });
        unit = choice(this, ViewMessages.unit, List.of(ViewMessages.unitFullRange, ViewMessages.unitLevel), index -> {
            model.setUnit(SigmaUnit.values()[index]);
            changed.run();
        });
        refresh();
    }

    void refresh() {
        metric.select(model.metric().ordinal());
        temperature.select(model.softmax().ordinal());
        temperature.setEnabled(model.metric().dependsOnTemperature());
        unit.select(model.unit().ordinal());
    }

    /** A label and a list to choose from, kept together when the row is broken. */
    static Combo choice(Composite parent, String label, List<String> texts, IntConsumer chosen) {
        Composite pair = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.marginLeft = 0;
        pair.setLayout(layout);
        new Label(pair, SWT.NONE).setText(label);
        Combo combo = new Combo(pair, SWT.READ_ONLY);
        combo.setItems(texts.toArray(String[]::new));
        combo.setLayoutData(new RowData());
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
        return combo;
    }

    private static String words(Metric metric) {
        return switch (metric) {
            case KPP_5 -> "KPP_5";
            case KPP_1 -> "KPP_1";
            default -> metric.title();
        };
    }
}
