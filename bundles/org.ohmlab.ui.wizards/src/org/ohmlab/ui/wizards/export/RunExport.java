/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.ohmlab.chart.Chart;
import org.ohmlab.chart.render.ChartDrawing;
import org.ohmlab.chart.render.ChartFile;
import org.ohmlab.chart.render.PngRenderer;
import org.ohmlab.chart.render.Theme;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.core.io.AtomicFile;
import org.ohmlab.report.RunCharts;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.page.ReportPage;

/**
 * What is to be taken out of a run folder. The run itself is only read.
 *
 * @param run the run folder
 * @param target the folder that gets the files; made when it is not there
 * @param charts formats in which every chart is written; none for no charts
 * @param pictureScale pixels per point of PNG pictures
 * @param report whether the report is written, which is one file with its charts inside
 * @param weights whether the trained networks are copied, as NumPy archives
 */
public record RunExport(Path run, Path target, Set<ChartFile.Format> charts, int pictureScale, boolean report,
        boolean weights) {

    private static final String WEIGHTS = "weights";
    private static final String ARCHIVE = ".npz";

    /** Copies the set. */
    public RunExport {
        charts = charts.isEmpty() ? EnumSet.noneOf(ChartFile.Format.class) : EnumSet.copyOf(charts);
    }

    /** @return whether anything is to be written */
    public boolean isEmpty() {
        return charts.isEmpty() && !report && !weights;
    }

    /**
     * @param folder a folder
     * @return whether a run has written it
     */
    public static boolean isRun(Path folder) {
        return Files.isRegularFile(folder.resolve("run.json"));
    }

    /**
     * Writes the files; those of the same names are replaced, others left alone.
     *
     * @return the files
     * @throws OhmlabException when the run cannot be read or a file not be written
     */
    public List<Path> write() throws OhmlabException {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(target);
            Run read = charts.isEmpty() && !report ? null : Run.read(run);
            if (!charts.isEmpty()) {
                for (Chart chart : new RunCharts(read).all()) {
                    for (ChartFile.Format format : charts) {
                        Path file = target.resolve(chart.id() + "." + format.ending());
                        byte[] content = content(chart, format);
                        AtomicFile.write(file, out -> out.write(content));
                        written.add(file);
                    }
                }
            }
            if (report) {
                Path page = target.resolve("report.html");
                AtomicFile.writeText(page, new ReportPage(read).text());
                written.add(page);
            }
            if (weights) {
                copyWeights(written);
            }
        } catch (IOException e) {
            throw new OhmlabException(target + ": The run was not exported: " + e.getMessage(), e);
        }
        return written;
    }

    private byte[] content(Chart chart, ChartFile.Format format) throws OhmlabException {
        if (format != ChartFile.Format.PNG) {
            return ChartFile.content(chart, format);
        }
        ChartDrawing.prepare();
        return PngRenderer.file(chart, Theme.LIGHT, ChartDrawing.fittingSize(chart), pictureScale);
    }

    private void copyWeights(List<Path> written) throws IOException, OhmlabException {
        Path from = run.resolve(WEIGHTS);
        List<Path> archives;
        if (Files.isDirectory(from)) {
            try (Stream<Path> files = Files.list(from)) {
                archives = files.filter(file -> file.toString().endsWith(ARCHIVE)).sorted().toList();
            }
        } else {
            archives = List.of();
        }
        if (archives.isEmpty()) {
            throw new OhmlabException(run + ": This run has no trained networks yet. Resume it first.");
        }
        for (Path archive : archives) {
            Path file = target.resolve(archive.getFileName());
            AtomicFile.write(file, out -> Files.copy(archive, out));
            written.add(file);
        }
    }
}
