/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.chart.Chart;
import org.ohmlab.core.BadInputException;

class ChartFileTest {

    @TempDir
    Path folder;

    @Test
    void endingsDecideTheFormat() throws Exception {
        Chart chart = Charts.falling(3).build();
        for (ChartFile.Format format : ChartFile.Format.values()) {
            Path file = folder.resolve("chart." + format.ending());
            ChartFile.write(chart, file);
            byte[] content = Files.readAllBytes(file);
            assertArrayEquals(ChartFile.content(chart, format), content);
            String text = new String(content, StandardCharsets.UTF_8);
            assertTrue(text.contains("0123456789abcdef") || format == ChartFile.Format.PDF, "provenance in " + format);
        }
        assertTrue(Files.readString(folder.resolve("chart.svg")).startsWith("<?xml"));
        BadInputException problem = assertThrows(BadInputException.class,
                () -> ChartFile.write(chart, folder.resolve("chart.doc")));
        assertTrue(problem.getMessage().contains(".svg, .png, .pdf, .csv"), problem.getMessage());
    }

    @Test
    void pdfIsWellFormedAndHoldsTheOrigin() throws Exception {
        byte[] file = PdfRenderer.file(Charts.falling(3).build(), Theme.LIGHT, ChartSize.STANDARD);
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%PDF-1.4"));
        assertTrue(text.endsWith("%%EOF\n"));
        assertTrue(text.contains("/MediaBox [0 0 675 405]"), "900 x 540 units are 675 x 405 points");
        int start = Integer.parseInt(text.substring(text.indexOf("startxref\n") + 10).split("\n")[0]);
        assertEquals("xref", text.substring(start, start + 4));
        String[] table = text.substring(start).split("\n");
        for (int i = 1; i <= 5; i++) {
            int at = Integer.parseInt(table[2 + i].substring(0, 10));
            assertTrue(text.startsWith(i + " 0 obj", at), "object " + i);
        }
        StringBuilder hash = new StringBuilder();
        for (char letter : "0123456789abcdef".toCharArray()) {
            hash.append(String.format("%04X", (int) letter));
        }
        assertTrue(text.contains(hash), "run hash");
        String content = content(file, text);
        assertEquals(count(content, "q\n"), count(content, "Q\n"));
        assertTrue(content.contains(" gs\n"), "bands are transparent");
        assertTrue(count(content, "S\n") > 5, "lines");
    }

    private static String content(byte[] file, String text) throws Exception {
        int from = text.indexOf("stream\n") + 7;
        int length = text.indexOf("\nendstream") - from;
        Inflater inflater = new Inflater();
        inflater.setInput(file, from, length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!inflater.finished()) {
            out.write(buffer, 0, inflater.inflate(buffer));
        }
        inflater.end();
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static int count(String text, String part) {
        return text.split("(?<=\n|^)" + part, -1).length;
    }
}
