/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report;

import java.nio.file.Path;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.render.ChartDrawing;
import org.ohmlab.chart.render.ChartSize;
import org.ohmlab.chart.render.PngRenderer;
import org.ohmlab.chart.render.SvgRenderer;
import org.ohmlab.chart.render.Theme;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.core.io.AtomicFile;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.page.ReportPage;

/** Writes charts and page of a run into its folder, from nothing but the files that are there. */
public final class ReportWriter {

    private static final int PNG_SCALE = 2;

    /**
     * Writes {@code charts/*.svg}, {@code charts/*.png} and {@code report.html}; files of the same names are replaced,
     * others left alone.
     *
     * @param runFolder folder with {@code run.json} and the run's tables
     * @return the page
     * @throws BadInputException when a file of the run is missing or does not fit, or a result cannot be written
     * @throws OhmlabException when charts cannot be drawn on this system
     */
    public Path write(Path runFolder) throws OhmlabException {
        Run run = Run.read(runFolder);
        ChartDrawing.prepare();
        Path charts = runFolder.resolve("charts");
        for (Chart chart : new RunCharts(run).all()) {
            ChartSize size = ChartDrawing.fittingSize(chart);
            AtomicFile.writeText(charts.resolve(chart.id() + ".svg"), SvgRenderer.file(chart, Theme.LIGHT, size));
            byte[] png = PngRenderer.file(chart, Theme.LIGHT, size, PNG_SCALE);
            AtomicFile.write(charts.resolve(chart.id() + ".png"), out -> out.write(png));
        }
        Path page = runFolder.resolve("report.html");
        AtomicFile.writeText(page, new ReportPage(run).text());
        return page;
    }
}
