/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.ohmlab.chart.Axis;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.chart.ui.ChartPanel;
import org.ohmlab.core.stats.MeanInterval;
import org.ohmlab.report.compare.Curve;
import org.ohmlab.report.compare.Overlay;
import org.ohmlab.report.compare.PairedChips;
import org.ohmlab.report.data.ChipQuantity;

/** Two methods on the same chips: the difference as a curve, and the figures behind it. */
final class PairedPage extends Composite {

    private static final Chart NOTHING = Chart.of("paired", "Same chips", Axis.number(""), Axis.number(""))
            .whenEmpty(ViewMessages.choosePair).build();

    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int DIFFERENCE = 3;
    private static final int INTERVAL = 4;
    private static final int NARROWEST = 50;
    private static final int WIDEST = 190;

    private final ResultsModel model;
    private final Combo first;
    private final Combo second;
    private final ChartPanel chart;
    private final Table table;

    PairedPage(Composite parent, ResultsModel model, Runnable changed) {
        super(parent, SWT.NONE);
        this.model = model;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        Composite bar = new Composite(this, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 6;
        row.marginLeft = 8;
        bar.setLayout(row);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        first = ResultsBar.choice(bar, ViewMessages.first, List.of(), index -> choose(changed));
        second = ResultsBar.choice(bar, ViewMessages.second, List.of(), index -> choose(changed));
        SashForm sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        chart = new ChartPanel(sash, false);
        table = new Table(sash, SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (String title : List.of("σ_d", "", "", ViewMessages.differenceColumn, ViewMessages.intervalColumn,
                ViewMessages.effectColumn, ViewMessages.betterColumn, ViewMessages.pairsColumn)) {
            TableColumn made = new TableColumn(table, SWT.RIGHT);
            made.setText(title);
            made.setWidth(90);
        }
        table.getColumn(INTERVAL).setToolTipText(ViewMessages.intervalTip);
        sash.setWeights(60, 40);
    }

    /** Puts the figures on the clipboard. */
    void copyTable() {
        TableText.copy(table);
    }

    boolean showsFigures() {
        return table.getItemCount() > 0;
    }

    ChartPanel chart() {
        return chart;
    }

    void refresh() {
        Overlay overlay = model.overlay();
        List<String> names = overlay.curves().stream().map(overlay::name).toList();
        fill(first, names, model.first());
        fill(second, names, model.second());
        first.getParent().getParent().layout(true, true);
        chart.setChart(model.paired().map(paired -> paired.chart(model.quantity(), model.softmax())).orElse(NOTHING));
        Map<Double, PairedChips> rows = model.pairedRows();
        table.setItemCount(rows.size());
        List<Curve> curves = overlay.curves();
        if (curves.size() > 1) {
            title(FIRST, names.get(Math.min(model.first(), names.size() - 1)));
            title(SECOND, names.get(Math.min(model.second(), names.size() - 1)));
        }
        table.getColumn(DIFFERENCE)
                .setText(share() ? ViewMessages.differencePointsColumn : ViewMessages.differenceColumn);
        table.getColumn(DIFFERENCE).setToolTipText(share() ? ViewMessages.differencePointsTip : null);
        int i = 0;
        for (Map.Entry<Double, PairedChips> row : rows.entrySet()) {
            table.getItem(i).setText(cells(row.getKey(), row.getValue()));
            i++;
        }
        if (!rows.isEmpty()) {
            for (TableColumn column : table.getColumns()) {
                column.pack();
                column.setWidth(Math.max(NARROWEST, Math.min(WIDEST, column.getWidth() + 4)));
            }
        }
    }

    /** A name that is longer than its column can be read when the pointer rests on it. */
    private void title(int column, String text) {
        table.getColumn(column).setText(text);
        table.getColumn(column).setToolTipText(text);
    }

    private String[] cells(double sigma, PairedChips row) {
        MeanInterval difference = row.difference();
        String interval = difference.low().isEmpty() ? "–" : points(difference.low().getAsDouble()) + " to "
                + points(difference.high().orElse(Double.NaN)) + (row.distinct() ? " *" : "");
        return new String[] {ChartNumbers.significant(sigma, 4), value(row.first()), value(row.second()),
            points(difference.mean()), interval, ChartNumbers.fixed(row.effect(), 2),
            ChartNumbers.percent(row.better(), 0), ChartNumbers.grouped(row.pairs())};
    }

    private String value(double number) {
        return share() ? ChartNumbers.percent(number, 2) : ChartNumbers.fixed(number, 4);
    }

    /** A difference of shares is a number of points, as on the axis of the chart, and no share itself. */
    private String points(double difference) {
        return share() ? ChartNumbers.fixed(100 * difference, 2) : ChartNumbers.fixed(difference, 4);
    }

    private boolean share() {
        return model.quantity() != ChipQuantity.ENTROPY && model.quantity() != ChipQuantity.NLL;
    }

    private void choose(Runnable changed) {
        model.setPair(first.getSelectionIndex(), second.getSelectionIndex());
        changed.run();
    }

    private static void fill(Combo combo, List<String> names, int index) {
        if (!List.of(combo.getItems()).equals(names)) {
            combo.setItems(names.toArray(String[]::new));
        }
        combo.select(Math.min(index, names.size() - 1));
    }
}
