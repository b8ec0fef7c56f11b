/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.ui;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ohmlab.chart.ChartTable;

/** The numbers of a chart. Ctrl+C copies the selected rows, or all when none is selected. */
final class ChartTableControl {

    /** Hears which cell was chosen. */
    @FunctionalInterface
    interface CellListener {

        /**
         * @param row the row
         * @param column the column under the pointer, 0 for the keyboard
         */
        void chosen(int row, int column);
    }

    private static final int AIR = 26;
    private static final int WIDEST = 220;

    private final Table control;
    private ChartTable table;
    private int column;

    ChartTableControl(Composite parent) {
        control = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        control.setHeaderVisible(true);
        control.setLinesVisible(true);
        control.addListener(SWT.SetData, this::fill);
        control.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                copy();
            }
        });
    }

    Table control() {
        return control;
    }

    ChartTable table() {
        return table;
    }

    void addSelectionListener(CellListener listener) {
        control.addListener(SWT.MouseDown, event -> column = columnAt(event));
        control.addListener(SWT.KeyDown, event -> column = 0);
        control.addListener(SWT.Selection, event -> listener.chosen(control.getSelectionIndex(), column));
    }

    void setTable(ChartTable next) {
        boolean sameColumns = table != null && table.titles().equals(next.titles());
        table = next;
        control.setRedraw(false);
        try {
            if (!sameColumns) {
                columns();
            }
            control.setItemCount(next.rows());
            control.clearAll();
            if (!sameColumns) {
                widths();
            }
        } finally {
            control.setRedraw(true);
        }
    }

    void reveal(double x) {
        int row = table == null ? -1 : table.row(x);
        if (row >= 0) {
            control.setSelection(row);
            control.showSelection();
        }
    }

    private void columns() {
        for (TableColumn old : control.getColumns()) {
            old.dispose();
        }
        for (String title : table.titles()) {
            TableColumn made = new TableColumn(control, SWT.RIGHT);
            made.setText(shortened(title));
            made.setToolTipText(title);
            made.setMoveable(true);
        }
    }

    /** Of an axis the symbol is enough, where it has one; the chart and the tip say the rest. */
    private static String shortened(String title) {
        return title.contains("σ_d (") ? "σ_d" : title;
    }

    private void widths() {
        GC gc = new GC(control);
        Font bold = FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD).createFont(control.getDisplay());
        try {
            for (int i = 0; i < control.getColumnCount(); i++) {
                // Themes set titles in bold type.
                gc.setFont(bold);
                int width = Math.min(gc.textExtent(control.getColumn(i).getText()).x, WIDEST);
                gc.setFont(control.getFont());
                for (int row = 0; row < Math.min(table.rows(), 40); row++) {
                    width = Math.max(width, gc.textExtent(table.text(row, i)).x);
                }
                control.getColumn(i).setWidth(width + AIR);
            }
        } finally {
            gc.dispose();
            bold.dispose();
        }
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int row = control.indexOf(item);
        for (int i = 0; table != null && row < table.rows() && i < control.getColumnCount(); i++) {
            item.setText(i, table.text(row, i));
        }
    }

    private int columnAt(Event event) {
        TableItem item = control.getItem(new Point(event.x, event.y));
        for (int i = 0; item != null && i < control.getColumnCount(); i++) {
            if (item.getBounds(i).contains(event.x, event.y)) {
                return i;
            }
        }
        return 0;
    }

    /** Puts the selected rows on the clipboard, or all when none is selected. */
    void copy() {
        if (table == null) {
            return;
        }
        StringBuilder text = new StringBuilder(String.join("\t", table.titles())).append('\n');
        int[] rows = control.getSelectionIndices();
        if (rows.length == 0) {
            text = new StringBuilder(table.tabbed());
        }
        for (int row : rows) {
            for (int i = 0; i < table.titles().size(); i++) {
                text.append(i == 0 ? "" : "\t").append(table.text(row, i));
            }
            text.append('\n');
        }
        Clipboard clipboard = new Clipboard(control.getDisplay());
        clipboard.setContents(new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
