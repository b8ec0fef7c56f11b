/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.chart.ui.ChartPanel;

/** The chips at one device variation, as histograms. */
final class DistributionPage extends Composite {

    private final ResultsModel model;
    private final Combo sigma;
    private final ChartPanel chart;
    private List<Double> sigmas = List.of();

    DistributionPage(Composite parent, ResultsModel model, Runnable changed) {
        super(parent, SWT.NONE);
        this.model = model;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        Composite bar = new Composite(this, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.marginLeft = 8;
        bar.setLayout(row);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        sigma = ResultsBar.choice(bar, ViewMessages.sigma, List.of(), index -> {
            model.setSigma(sigmas.get(index));
            changed.run();
        });
        chart = new ChartPanel(this, true);
        chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    ChartPanel chart() {
        return chart;
    }

    void refresh() {
        List<Double> next = model.overlay().sigmas(model.unit());
        if (!next.equals(sigmas)) {
            sigmas = next;
            sigma.setItems(sigmas.stream().map(s -> ChartNumbers.significant(s, 4)).toArray(String[]::new));
            sigma.getParent().getParent().layout(true, true);
        }
        sigma.select(sigmas.indexOf(model.sigma()));
        chart.setChart(model.distributionChart());
    }
}
