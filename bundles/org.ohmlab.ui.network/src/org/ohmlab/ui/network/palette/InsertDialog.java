/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.palette;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.ui.network.Ids;
import org.ohmlab.ui.network.canvas.ThemeColors;

/** A small list of the kinds of layer, narrowed by typing; Enter adds one. */
public final class InsertDialog extends PopupDialog {

    private final Consumer<EClass> chosen;
    private GlyphImages images;
    private Text filter;
    private Table table;

    /**
     * @param parent the window
     * @param chosen is told which kind to add
     */
    public InsertDialog(Shell parent, Consumer<EClass> chosen) {
        super(parent, PopupDialog.INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false,
                PaletteMessages.insertTitle, PaletteMessages.insertInfo);
        this.chosen = chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, Ids.INSERT_HELP);
        images = new GlyphImages(area.getDisplay(), ThemeColors.current());
        area.addListener(SWT.Dispose, event -> images.dispose());
        filter = new Text(area, SWT.SINGLE | SWT.SEARCH);
        filter.setMessage(PaletteMessages.insertFilter);
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(filter);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(260, 300).applyTo(table);
        filter.addListener(SWT.Modify, event -> fill());
        filter.addListener(SWT.KeyDown, this::key);
        filter.addListener(SWT.DefaultSelection, event -> take());
        table.addListener(SWT.DefaultSelection, event -> take());
        table.addListener(SWT.MouseUp, event -> take());
        fill();
        return area;
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    private void fill() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<Tool> tools = Tool.layers().stream()
                .filter(tool -> tool.label().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        table.removeAll();
        for (Tool tool : tools) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(tool.label());
            item.setImage(images.of(tool));
            item.setData(tool);
        }
        if (!tools.isEmpty()) {
            table.select(0);
        }
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && table.getItemCount() > 0) {
            table.setSelection(Math.floorMod(table.getSelectionIndex() + step, table.getItemCount()));
            event.doit = false;
        }
    }

    private void take() {
        if (table.getSelectionCount() == 1) {
            Tool tool = (Tool) table.getSelection()[0].getData();
            close();
            chosen.accept(tool.element());
        }
    }
}
