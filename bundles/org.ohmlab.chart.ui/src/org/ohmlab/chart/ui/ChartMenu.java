/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** The context menu of a chart and its table. */
final class ChartMenu {

    private static final double STEP = 1.5;

    private ChartMenu() {
    }

    static void install(ChartPanel panel) {
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu -> {
            boolean drawable = panel.chart().drawable();
            menu.add(action(Messages.copyPicture, drawable, () -> ChartSaving.copyPicture(panel.chart(),
                    panel.canvas().theme(), panel.getDisplay())));
            menu.add(action(Messages.copyTable, drawable,
                    () -> ChartSaving.copyTable(panel.chart(), panel.getDisplay())));
            menu.add(action(Messages.save, drawable, () -> ChartSaving.save(panel.chart(), panel.getShell())));
            menu.add(new Separator());
            menu.add(action(Messages.zoomIn, drawable, () -> panel.canvas().zoom(1 / STEP)));
            menu.add(action(Messages.zoomOut, panel.canvas().zoomed(), () -> panel.canvas().zoom(STEP)));
            menu.add(action(Messages.showAll, panel.canvas().zoomed(), panel.canvas()::showAll));
            menu.add(new Separator());
            IAction table = new Action(Messages.showTable, IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    panel.setTableVisible(isChecked());
                }
            };
            table.setChecked(panel.tableVisible());
            menu.add(table);
        });
        for (Control part : panel.parts()) {
            Menu menu = manager.createContextMenu(part);
            part.setMenu(menu);
        }
        panel.canvas().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && event.stateMask == SWT.MOD1 && panel.chart().drawable()) {
                ChartSaving.copyPicture(panel.chart(), panel.canvas().theme(), panel.getDisplay());
            }
        });
        panel.addListener(SWT.Dispose, event -> manager.dispose());
    }

    private static IAction action(String text, boolean enabled, Runnable task) {
        IAction action = new Action(text) {
            @Override
            public void run() {
                task.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }
}
