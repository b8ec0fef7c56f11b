/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ohmlab.report.compare.InputDifferences;
import org.ohmlab.report.compare.NamedRun;

/** What the ticked runs were made of, side by side; what differs is set in bold. */
final class InputsPage extends Composite {

    private static final int SECTION_WIDTH = 96;
    private static final int FACT_WIDTH = 144;
    private static final int LEAST_WIDTH = 120;

    private final ResultsModel model;
    private final Button only;
    private final Label hint;
    private final Table table;

    InputsPage(Composite parent, ResultsModel model) {
        super(parent, SWT.NONE);
        this.model = model;
        setLayout(new GridLayout(2, false));
        only = new Button(this, SWT.CHECK);
        only.setText(ViewMessages.onlyDifferences);
        only.addListener(SWT.Selection, event -> refresh());
        hint = new Label(this, SWT.NONE);
        hint.setText(ViewMessages.chooseRuns);
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new Table(this, SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        for (int width : new int[] {SECTION_WIDTH, FACT_WIDTH, LEAST_WIDTH, LEAST_WIDTH}) {
            new TableColumn(table, SWT.LEFT).setWidth(width);
        }
        table.getColumn(1).setText(ViewMessages.factColumn);
        table.addListener(SWT.Resize, event -> widths());
    }

    /** Puts the facts on the clipboard. */
    void copyTable() {
        TableText.copy(table);
    }

    boolean showsFacts() {
        return table.getItemCount() > 0;
    }

    /** The two runs share the room, for hashes and names of files are long. */
    private void widths() {
        int left = table.getClientArea().width - SECTION_WIDTH - FACT_WIDTH;
        table.getColumn(2).setWidth(Math.max(LEAST_WIDTH, left / 2));
        table.getColumn(3).setWidth(Math.max(LEAST_WIDTH, left - left / 2));
    }

    void refresh() {
        List<NamedRun> runs = model.comparedRuns();
        hint.setVisible(runs.size() < 2);
        table.getColumn(2).setText(runs.isEmpty() ? "" : runs.get(0).name());
        table.getColumn(3).setText(runs.size() < 2 ? "" : runs.get(1).name());
        List<InputDifferences.Row> rows = model.inputs(only.getSelection());
        Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        table.setRedraw(false);
        table.setItemCount(rows.size());
        String section = "";
        for (int i = 0; i < rows.size(); i++) {
            InputDifferences.Row row = rows.get(i);
            TableItem item = table.getItem(i);
            item.setText(new String[] {row.section().equals(section) ? "" : row.section(), words(row.name()),
                row.left(), row.right()});
            item.setFont(row.differs() ? bold : null);
            section = row.section();
        }
        table.setRedraw(true);
    }

    /** Keys of the record as words; paths of settings stay what can be typed. */
    private static String words(String fact) {
        return fact.contains(".") ? fact : fact.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
