/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.runtime.ui.live.Convergence;

/** How many trainings of each method have ended, and how. */
final class ConvergenceTable {

    private static final int METHOD_WIDTH = 150;
    private static final int COUNT_WIDTH = 92;

    private final Table table;

    ConvergenceTable(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI);
        TableText.copyOnKey(table);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        column(ViewMessages.methodColumn, SWT.LEFT, METHOD_WIDTH);
        column(ViewMessages.sigmaTrainColumn, SWT.RIGHT, COUNT_WIDTH);
        column(ViewMessages.endedColumn, SWT.RIGHT, COUNT_WIDTH);
        column(ViewMessages.convergedColumn, SWT.RIGHT, COUNT_WIDTH);
        column(ViewMessages.collapsedColumn, SWT.RIGHT, COUNT_WIDTH);
        column(ViewMessages.divergedColumn, SWT.RIGHT, COUNT_WIDTH);
        table.addListener(SWT.Resize, event -> table.getColumn(0).setWidth(Math.max(METHOD_WIDTH,
                table.getClientArea().width - (table.getColumnCount() - 1) * COUNT_WIDTH)));
    }

    Control control() {
        return table;
    }

    void show(List<Convergence> rows) {
        table.setItemCount(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Convergence row = rows.get(i);
            TableItem item = table.getItem(i);
            item.setText(new String[] {row.key().method(), ChartNumbers.significant(row.key().sigmaTrain(), 4),
                NLS.bind(ViewMessages.ofPlanned, row.ended(), row.planned()), Integer.toString(row.converged()),
                Integer.toString(row.collapsed()), Integer.toString(row.diverged())});
        }
    }

    private void column(String title, int style, int width) {
        TableColumn made = new TableColumn(table, style);
        made.setText(title);
        made.setWidth(width);
    }
}
