/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartTable;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.core.io.AtomicFile;

/** Charts as files for papers, slides and spreadsheets. Every kind of file holds the chart's provenance. */
public final class ChartFile {

    private static final int PNG_SCALE = 3;

    /** A kind of file. */
    public enum Format {
        /** a drawing whose text is text */
        SVG,
        /** pixels, dense enough for print */
        PNG,
        /** a drawing for LaTeX and for reading */
        PDF,
        /** the numbers */
        CSV;

        /** @return the file's ending, without the dot */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private ChartFile() {
    }

    /**
     * @param file a file's name
     * @return the format that its ending names
     * @throws BadInputException when no format has that ending
     */
    public static Format format(Path file) throws BadInputException {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(Format.values()).filter(format -> format.name().equals(ending)).findFirst()
                .orElseThrow(() -> new BadInputException(file.toString(), "", "A chart cannot be saved as this.",
                        "End the name in " + Arrays.stream(Format.values()).map(format -> "." + format.ending())
                                .collect(Collectors.joining(", ")) + "."));
    }

    /**
     * Writes a chart in the light theme, whole, whatever part of it a window may show.
     *
     * @param chart the chart
     * @param file the file; its ending decides the format
     * @throws OhmlabException when there is no such format, the file cannot be written, or charts cannot be drawn here
     */
    public static void write(Chart chart, Path file) throws OhmlabException {
        byte[] content = content(chart, format(file));
        AtomicFile.write(file, out -> out.write(content));
    }

    /**
     * @param chart the chart
     * @param format the format
     * @return the file's bytes
     * @throws OhmlabException when charts cannot be drawn here
     */
    public static byte[] content(Chart chart, Format format) throws OhmlabException {
        if (format != Format.CSV) {
            ChartDrawing.prepare();
        }
        return switch (format) {
            case SVG -> SvgRenderer.file(chart, Theme.LIGHT, ChartDrawing.fittingSize(chart))
                    .getBytes(StandardCharsets.UTF_8);
            case PNG -> PngRenderer.file(chart, Theme.LIGHT, ChartDrawing.fittingSize(chart), PNG_SCALE);
            case PDF -> PdfRenderer.file(chart, Theme.LIGHT, ChartDrawing.fittingSize(chart));
            case CSV -> new ChartTable(chart).csv().getBytes(StandardCharsets.UTF_8);
        };
    }
}
