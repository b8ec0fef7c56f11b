/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartDescription;
import org.ohmlab.chart.Provenance;

/**
 * Charts as pixels, and as PNG files whose text chunks hold title, description and provenance. The same chart gives the
 * same bytes on the same Java.
 */
public final class PngRenderer {

    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngRenderer() {
    }

    /**
     * Draws a chart into an image.
     *
     * @param chart the chart
     * @param theme its colours
     * @param size its size, in the unit of its fonts
     * @param scale pixels per unit, such as 2 for dense screens and for print
     * @return an opaque image of {@code size x scale} pixels
     */
    public static BufferedImage image(Chart chart, Theme theme, ChartSize size, int scale) {
        if (scale < 1 || scale > 8) {
            throw new IllegalArgumentException("A scale of " + scale + " is out of range (1 to 8).");
        }
        BufferedImage image = new BufferedImage(size.width() * scale, size.height() * scale,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setPaint(theme.background());
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            ChartDrawing.draw(chart, theme, size, graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /**
     * Draws a chart into a PNG file.
     *
     * @param chart the chart
     * @param theme its colours
     * @param size its size, in the unit of its fonts
     * @param scale pixels per unit
     * @return the bytes of the file
     */
    public static byte[] file(Chart chart, Theme theme, ChartSize size, int scale) {
        BufferedImage image = image(chart, theme, size, scale);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Not ImageIO.write: it may cache in a file of the temporary folder, which may be full.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), null);
            metadata.mergeTree(FORMAT, tree(facts(chart), scale));
            writer.setOutput(out);
            writer.write(metadata, new IIOImage(image, null, metadata), null);
        } catch (IIOInvalidTreeException e) {
            throw new IllegalStateException("The JDK's PNG writer refused the chart's provenance.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("A PNG could not be written into memory.", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> facts(Chart chart) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Title", chart.title());
        facts.put("Description", ChartDescription.of(chart));
        for (Provenance.Entry entry : chart.provenance().entries()) {
            facts.put(entry.key(), entry.value());
        }
        return facts;
    }

    private static IIOMetadataNode tree(Map<String, String> facts, int scale) {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        // 96 units per inch, as CSS has it.
        String perMetre = Long.toString(Math.round(scale * 96 / 0.0254));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMetre);
        physical.setAttribute("pixelsPerUnitYAxis", perMetre);
        physical.setAttribute("unitSpecifier", "meter");
        root.appendChild(physical);
        IIOMetadataNode latin = new IIOMetadataNode("tEXt");
        IIOMetadataNode international = new IIOMetadataNode("iTXt");
        facts.forEach((key, value) -> {
            // Most readers know only the older chunk, which knows only Latin 1.
            boolean plain = StandardCharsets.ISO_8859_1.newEncoder().canEncode(value);
            IIOMetadataNode entry = new IIOMetadataNode(plain ? "tEXtEntry" : "iTXtEntry");
            entry.setAttribute("keyword", key);
            if (plain) {
                entry.setAttribute("value", value);
                latin.appendChild(entry);
            } else {
                entry.setAttribute("compressionFlag", "FALSE");
                entry.setAttribute("compressionMethod", "0");
                entry.setAttribute("languageTag", "en");
                entry.setAttribute("translatedKeyword", key);
                entry.setAttribute("text", value);
                international.appendChild(entry);
            }
        });
        for (IIOMetadataNode node : new IIOMetadataNode[] {latin, international}) {
            if (node.hasChildNodes()) {
                root.appendChild(node);
            }
        }
        return root;
    }
}
