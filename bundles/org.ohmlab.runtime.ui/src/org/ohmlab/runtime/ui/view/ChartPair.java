/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.render.ChartPart;
import org.ohmlab.chart.render.ChartPicture;
import org.ohmlab.chart.ui.ChartCanvas;
import org.ohmlab.chart.ui.ChartPanel;

/**
 * Two charts of the same series side by side, or one below the other where that gives them more room, with one legend
 * for both.
 */
final class ChartPair extends Composite {

    private static final double WIDEST_LEGEND = 0.34;
    private static final int LEAST_WIDTH = 520;

    private final SashForm sash;
    private final ChartPanel first;
    private final ChartPanel second;
    private final ChartCanvas legend;
    private final GridData legendData;

    ChartPair(Composite parent) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        setLayout(layout);
        sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        first = new ChartPanel(sash, false, ChartPart.WITHOUT_LEGEND);
        second = new ChartPanel(sash, false, ChartPart.WITHOUT_LEGEND);
        legend = new ChartCanvas(this, SWT.NONE, ChartPart.LEGEND);
        legendData = new GridData(SWT.FILL, SWT.FILL, false, true);
        legend.setLayoutData(legendData);
        sash.addListener(SWT.Resize, event -> {
            int wanted = sash.getSize().x >= 1.3 * sash.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL;
            if (sash.getOrientation() != wanted) {
                sash.setOrientation(wanted);
            }
        });
    }

    void setCharts(Chart left, Chart right) {
        first.setChart(left);
        second.setChart(right);
        Chart named = left.series().size() >= right.series().size() ? left : right;
        int width = named.series().isEmpty() || getSize().x < LEAST_WIDTH ? 0
                : (int) Math.min(ChartPicture.legendWidth(named), WIDEST_LEGEND * getSize().x);
        if (legendData.widthHint != width) {
            legendData.widthHint = width;
            legendData.exclude = width == 0;
            legend.setVisible(width > 0);
            layout();
        }
        legend.setChart(named);
    }

    ChartPanel first() {
        return first;
    }

    ChartPanel second() {
        return second;
    }

    @Override
    public boolean setFocus() {
        return first.setFocus();
    }
}
