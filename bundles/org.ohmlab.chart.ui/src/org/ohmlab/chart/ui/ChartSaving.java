/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.ui;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartTable;
import org.ohmlab.chart.render.ChartDrawing;
import org.ohmlab.chart.render.ChartFile;
import org.ohmlab.chart.render.PngRenderer;
import org.ohmlab.chart.render.Theme;
import org.ohmlab.core.OhmlabException;

/** Takes charts out of the window: to the clipboard and into files. */
public final class ChartSaving {

    private static final int SCALE = 2;

    /** Where the last chart was saved; charts of one text are saved side by side. */
    private static String folder = System.getProperty("user.home");

    private ChartSaving() {
    }

    /**
     * Puts the picture, and the table for programs that take text, on the clipboard.
     *
     * @param chart the chart
     * @param theme its colours
     * @param display the display
     */
    public static void copyPicture(Chart chart, Theme theme, Display display) {
        byte[] png = PngRenderer.file(chart, theme, ChartDrawing.fittingSize(chart), SCALE);
        ImageData data = new ImageLoader().load(new ByteArrayInputStream(png))[0];
        put(display, new Object[] {data, new ChartTable(chart).tabbed()},
                new Transfer[] {ImageTransfer.getInstance(), TextTransfer.getInstance()});
    }

    /**
     * Puts the table on the clipboard.
     *
     * @param chart the chart
     * @param display the display
     */
    public static void copyTable(Chart chart, Display display) {
        put(display, new Object[] {new ChartTable(chart).tabbed()}, new Transfer[] {TextTransfer.getInstance()});
    }

    /**
     * Asks for a file and saves the chart as what its ending says.
     *
     * @param chart the chart
     * @param shell the parent of the dialog
     */
    public static void save(Chart chart, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.saveTitle);
        dialog.setFilterNames(
                new String[] {Messages.formatSvg, Messages.formatPng, Messages.formatPdf, Messages.formatCsv});
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png", "*.pdf", "*.csv"});
        dialog.setFilterPath(folder);
        dialog.setFileName(chart.id() + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            folder = dialog.getFilterPath();
            ChartFile.Format filter = ChartFile.Format.values()[Math.max(0, dialog.getFilterIndex())];
            String name = Path.of(chosen).getFileName().toString();
            save(chart, Path.of(name.contains(".") ? chosen : chosen + "." + filter.ending()), shell);
        }
    }

    /**
     * Saves a chart, and says so when that fails.
     *
     * @param chart the chart
     * @param file the file
     * @param shell the parent of the message
     */
    static void save(Chart chart, Path file, Shell shell) {
        try {
            ChartFile.write(chart, file);
        } catch (OhmlabException e) {
            Platform.getLog(ChartSaving.class).warn(Messages.saveFailed, e);
            MessageDialog.openError(shell, Messages.saveTitle, Messages.saveFailed + "\n\n" + e.getMessage());
        }
    }

    private static void put(Display display, Object[] data, Transfer[] kinds) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(data, kinds);
        clipboard.dispose();
    }
}
