/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartTable;
import org.ohmlab.chart.render.ChartPart;
import org.ohmlab.chart.render.ChartPicture;

/**
 * A chart with its table beside it, or below it where that fits better, and a context menu to zoom, copy and save.
 * Chart and table show what is marked in the other.
 */
public final class ChartPanel extends Composite {

    private static final int[] WEIGHTS = {68, 32};

    /** In less the table has no room beside the chart. */
    private static final int WIDE = 720;

    private final SashForm sash;
    private final ChartCanvas canvas;
    private final ChartTableControl table;
    private boolean answering;

    /**
     * @param parent the parent
     * @param tableVisible whether the table is shown at first
     */
    public ChartPanel(Composite parent, boolean tableVisible) {
        this(parent, tableVisible, ChartPart.ALL);
    }

    /**
     * @param parent the parent
     * @param tableVisible whether the table is shown at first
     * @param part what of the chart to show
     */
    public ChartPanel(Composite parent, boolean tableVisible, ChartPart part) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        canvas = new ChartCanvas(sash, SWT.NONE, part);
        table = new ChartTableControl(sash);
        sash.setWeights(WEIGHTS);
        setTableVisible(tableVisible);
        canvas.addSelectionListener(spot -> answer(() -> spot.ifPresent(this::showInTable)));
        table.addSelectionListener((row, column) -> answer(() -> showInChart(row, column)));
        sash.addListener(SWT.Resize, event -> turn());
        ChartMenu.install(this);
    }

    /** @param chart the chart to show, in both */
    public void setChart(Chart chart) {
        canvas.setChart(chart);
        if (tableVisible()) {
            table.setTable(new ChartTable(chart));
        }
    }

    /** @return the chart that is shown */
    public Chart chart() {
        return canvas.chart();
    }

    /** @return the picture */
    public ChartCanvas canvas() {
        return canvas;
    }

    /** @return whether the table is shown */
    public boolean tableVisible() {
        return sash.getMaximizedControl() == null;
    }

    /** @param visible whether the table is to be shown */
    public void setTableVisible(boolean visible) {
        sash.setMaximizedControl(visible ? null : canvas);
        if (visible) {
            table.setTable(new ChartTable(canvas.chart()));
        }
    }

    /** Puts the numbers of the chart on the clipboard. */
    public void copyTable() {
        ChartSaving.copyTable(chart(), getDisplay());
    }

    /** @return whether the picture or the table has the focus */
    public boolean hasFocus() {
        return canvas.isFocusControl() || table.control().isFocusControl();
    }

    /** Puts on the clipboard what has the focus: the picture or the selected rows; else all of the table. */
    public void copy() {
        if (canvas.isFocusControl()) {
            ChartSaving.copyPicture(chart(), canvas.theme(), getDisplay());
        } else if (table.control().isFocusControl()) {
            table.copy();
        } else {
            copyTable();
        }
    }

    @Override
    public boolean setFocus() {
        return canvas.setFocus();
    }

    List<Control> parts() {
        return List.of(canvas, table.control());
    }

    /** A wide panel has the table at its side, a high one below. */
    private void turn() {
        boolean wide = sash.getSize().x >= Math.max(WIDE, 1.25 * sash.getSize().y);
        int wanted = wide ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != wanted) {
            sash.setOrientation(wanted);
        }
    }

    private void showInTable(ChartPicture.Spot spot) {
        if (tableVisible() && spot.series() < chart().series().size()
                && spot.point() < chart().series().get(spot.series()).points().size()) {
            table.reveal(chart().series().get(spot.series()).points().get(spot.point()).x());
        }
    }

    private void showInChart(int row, int column) {
        ChartTable shown = table.table();
        for (int i = 0; i < shown.chart().series().size(); i++) {
            int series = column > 0 ? column - 1 : i;
            int point = shown.point(row, series)
                    .map(p -> shown.chart().series().get(series).points().indexOf(p)).orElse(-1);
            if (point >= 0) {
                canvas.select(series, point);
                return;
            }
        }
    }

    /** Lets one of the two follow the other without being followed itself. */
    private void answer(Runnable reaction) {
        if (!answering) {
            answering = true;
            try {
                reaction.run();
            } finally {
                answering = false;
            }
        }
    }
}
