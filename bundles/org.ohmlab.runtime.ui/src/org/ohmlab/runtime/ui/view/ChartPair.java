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
 * for both: beside them, or below them where there is no room beside.
 */
final class ChartPair extends Composite {

    private static final double WIDEST_LEGEND = 0.34;
    private static final double HIGHEST_LEGEND = 0.34;
    private static final int LEAST_WIDTH = 640;
    private static final int LEAST_HEIGHT = 190;

    private final SashForm sash;
    private final ChartPanel first;
    private final ChartPanel second;
    private final ChartCanvas legend;
    private final GridData legendData;
    private final ChartCanvas rows;
    private final GridData rowsData;

    ChartPair(Composite parent) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        first = new ChartPanel(sash, false, ChartPart.WITHOUT_LEGEND);
        second = new ChartPanel(sash, false, ChartPart.WITHOUT_LEGEND);
        legend = new ChartCanvas(this, SWT.NONE, ChartPart.LEGEND);
        legendData = new GridData(SWT.FILL, SWT.FILL, false, true);
        legend.setLayoutData(legendData);
        rows = new ChartCanvas(this, SWT.NONE, ChartPart.LEGEND_ROWS);
        rowsData = new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1);
        rows.setLayoutData(rowsData);
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
        boolean beside = getSize().x >= LEAST_WIDTH;
        int width = named.series().isEmpty() || !beside ? 0
                : (int) Math.min(ChartPicture.legendWidth(named), WIDEST_LEGEND * getSize().x);
        int height = named.series().isEmpty() || beside || getSize().y < LEAST_HEIGHT ? 0
                : (int) Math.min(ChartPicture.legendHeight(named, getSize().x), HIGHEST_LEGEND * getSize().y);
        if (legendData.widthHint != width || rowsData.heightHint != height) {
            legendData.widthHint = width;
            legendData.exclude = width == 0;
            legend.setVisible(width > 0);
            rowsData.heightHint = height;
            rowsData.exclude = height == 0;
            rows.setVisible(height > 0);
            layout();
        }
        legend.setChart(named);
        rows.setChart(named);
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
