/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartDescription;

/**
 * Charts as PDF 1.4: one page, lines and letters as outlines, so that it looks the same everywhere without any font.
 * Title, description and provenance are in the document's information. The same chart gives the same bytes on the same
 * Java.
 */
public final class PdfRenderer {

    /** PDF counts 72 points per inch, charts 96 units. */
    private static final double POINTS = 0.75;

    private final List<byte[]> objects = new ArrayList<>();

    private PdfRenderer() {
    }

    /**
     * Draws a chart into a PDF file.
     *
     * @param chart the chart
     * @param theme its colours
     * @param size its size, in the unit of its fonts
     * @return the bytes of the file
     */
    public static byte[] file(Chart chart, Theme theme, ChartSize size) {
        return new PdfRenderer().render(chart, theme, size);
    }

    private byte[] render(Chart chart, Theme theme, ChartSize size) {
        PdfCanvas canvas = new PdfCanvas();
        canvas.setPaint(theme.background());
        canvas.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        ChartDrawing.draw(chart, theme, size, canvas);
        String content = PdfCanvas.number(POINTS) + " 0 0 " + PdfCanvas.number(-POINTS) + " 0 "
                + PdfCanvas.number(POINTS * size.height()) + " cm\n" + canvas.content();
        StringBuilder states = new StringBuilder();
        for (double alpha : canvas.alphas()) {
            states.append('/').append(PdfCanvas.state(alpha)).append(" << /ca ").append(PdfCanvas.number(alpha))
                    .append(" /CA ").append(PdfCanvas.number(alpha)).append(" >> ");
        }
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + PdfCanvas.number(POINTS * size.width()) + ' '
                + PdfCanvas.number(POINTS * size.height()) + "] /Contents 4 0 R /Resources << /ExtGState << " + states
                + ">> >> >>");
        stream(content);
        object("<< /Title " + text(chart.title()) + " /Subject " + text(ChartDescription.of(chart)) + " /Keywords "
                + text(chart.provenance().text()) + " /Creator " + text("Ohmlab") + " >>");
        return assemble();
    }

    private void object(String text) {
        objects.add(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void stream(String content) {
        byte[] packed = deflate(content.getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("<< /Length " + packed.length + " /Filter /FlateDecode >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(packed);
        out.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(out.toByteArray());
    }

    private byte[] assemble() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n ", out.size())).append('\n');
            write(out, (i + 1) + " 0 obj\n");
            out.writeBytes(objects.get(i));
            write(out, "\nendobj\n");
        }
        int start = out.size();
        int count = objects.size() + 1;
        write(out, "xref\n0 " + count + "\n" + table + "trailer\n<< /Size " + count + " /Root 1 0 R /Info "
                + objects.size() + " 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Letters of any script, as hexadecimal UTF-16. */
    private static String text(String words) {
        StringBuilder hex = new StringBuilder("<FEFF");
        for (char letter : words.toCharArray()) {
            hex.append(String.format(Locale.ROOT, "%04X", (int) letter));
        }
        return hex.append('>').toString();
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
