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

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.Point;

class PngRendererTest {

    private record Chunk(String type, byte[] data) {
    }

    @Test
    void imageHasTheSizeTimesTheScale() throws Exception {
        byte[] file = PngRenderer.file(Charts.falling(5).build(), Theme.LIGHT, new ChartSize(640, 400), 2);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        assertEquals(1280, image.getWidth());
        assertEquals(800, image.getHeight());
    }

    @Test
    void textChunksHoldTheProvenance() {
        byte[] file = PngRenderer.file(Charts.falling(2).build(), Theme.LIGHT, ChartSize.STANDARD, 1);
        List<String> texts = chunks(file).stream().filter(c -> c.type().equals("tEXt"))
                .map(c -> new String(c.data(), StandardCharsets.ISO_8859_1)).toList();
        assertTrue(texts.contains("run hash\0" + "0123456789abcdef"), texts.toString());
        assertTrue(texts.contains("Title\0Accuracy against device variation"), texts.toString());
        // The description names sigma, which the older chunk cannot hold.
        assertTrue(chunks(file).stream().filter(c -> c.type().equals("iTXt"))
                .anyMatch(c -> new String(c.data(), StandardCharsets.UTF_8).contains("device variation σ_d")));
        assertTrue(chunks(file).stream().noneMatch(c -> c.type().equals("tIME")));
    }

    @Test
    void sameChartGivesSameBytes() {
        Chart chart = Charts.falling(12).build();
        assertArrayEquals(PngRenderer.file(chart, Theme.DARK, ChartSize.STANDARD, 2),
                PngRenderer.file(chart, Theme.DARK, ChartSize.STANDARD, 2));
    }

    @Test
    void seriesAreThereInTheColoursOfTheTheme() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            BufferedImage image = PngRenderer.image(Charts.falling(8).build(), theme, ChartSize.STANDARD, 2);
            Set<Integer> colours = new HashSet<>();
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    colours.add(image.getRGB(x, y) & 0xFFFFFF);
                }
            }
            for (Theme.Part part : theme.parts()) {
                assertTrue(colours.contains(part.colour().getRGB() & 0xFFFFFF), theme.name() + " " + part.name());
            }
        }
    }

    @Test
    void chartsWithLittleOrNoDataCanBeDrawn() {
        for (Chart chart : List.of(Charts.of(), Charts.of(Point.of(0.3, 0.5)), Charts.of(Point.of(0, 0)),
                Charts.of(Point.of(0, 0.5), Point.of(Double.NaN, 0.5), Point.of(0.2, Double.POSITIVE_INFINITY)),
                Charts.of(new Point(0.1, 0.5, 0.9, 0.1)), Charts.of(Point.of(-1e300, 0.1), Point.of(1e300, 0.9)))) {
            assertEquals(900, PngRenderer.image(chart, Theme.LIGHT, ChartSize.STANDARD, 1).getWidth());
        }
    }

    @Test
    void sizesOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ChartSize(10, 10));
        assertThrows(IllegalArgumentException.class, () -> new ChartSize(900, 1_000_000));
        assertThrows(IllegalArgumentException.class,
                () -> PngRenderer.image(Charts.of(), Theme.LIGHT, ChartSize.STANDARD, 0));
    }

    private static List<Chunk> chunks(byte[] file) {
        List<Chunk> chunks = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(file, 8, file.length - 8);
        while (in.hasRemaining()) {
            byte[] data = new byte[in.getInt()];
            byte[] type = new byte[4];
            in.get(type).get(data).getInt();
            chunks.add(new Chunk(new String(type, StandardCharsets.US_ASCII), data));
        }
        return chunks;
    }
}
