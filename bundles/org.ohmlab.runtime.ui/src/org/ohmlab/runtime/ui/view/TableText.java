/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What a table says, as spreadsheets take it from the clipboard. */
final class TableText {

    private TableText() {
    }

    /** Puts the selected rows on the clipboard, or all when at most one is selected. */
    static void copy(Table table) {
        if (table.getItemCount() == 0) {
            return;
        }
        Clipboard clipboard = new Clipboard(table.getDisplay());
        clipboard.setContents(new Object[] {of(table)}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** For tables of views whose site has no Copy of its own. */
    static void copyOnKey(Table table) {
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                copy(table);
            }
        });
    }

    private static String of(Table table) {
        int columns = table.getColumnCount();
        // One selected row says no more than where one has looked.
        List<TableItem> rows = Arrays.asList(table.getSelectionCount() > 1 ? table.getSelection() : table.getItems());
        String titles = Arrays.stream(table.getColumns()).map(TableColumn::getText).collect(Collectors.joining("\t"));
        return rows.stream().map(row -> IntStream.range(0, columns).mapToObj(row::getText)
                .collect(Collectors.joining("\t"))).collect(Collectors.joining("\n", titles + "\n", "\n"));
    }
}
