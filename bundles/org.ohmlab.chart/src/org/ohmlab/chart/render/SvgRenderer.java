/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartDescription;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Charts as SVG: text is text, title and description are there for readers who listen, the provenance is in the
 * metadata. The same chart gives the same bytes.
 */
public final class SvgRenderer {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    // Batik shares its number formats between all generators without guarding them.
    private static final Object ONE_AT_A_TIME = new Object();

    private SvgRenderer() {
    }

    /**
     * A file of its own, with the theme's colours written out.
     *
     * @param chart the chart
     * @param theme its colours
     * @param size its size
     * @return the text of an SVG file, to be written as UTF-8
     */
    public static String file(Chart chart, Theme theme, ChartSize size) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + render(chart, theme, size, false);
    }

    /**
     * An element to put into an HTML page. Its colours are CSS variables {@code --chart-<part>} (see
     * {@link Theme#parts()}) that fall back to the light theme, so that the page can change them.
     *
     * @param chart the chart; its id must be unique on the page
     * @param size its size; the element fills the width that the page gives it
     * @return the text of an {@code svg} element
     */
    public static String inline(Chart chart, ChartSize size) {
        return render(chart, Theme.LIGHT, size, true);
    }

    private static String render(Chart chart, Theme theme, ChartSize size, boolean inline) {
        synchronized (ONE_AT_A_TIME) {
            SvgCanvas canvas = new SvgCanvas(newDocument(), chart.id(), size);
            ChartDrawing.draw(chart, theme, size, canvas);
            SvgText out = new SvgText(inline ? variables(theme) : Map.of());
            out.open("svg", root(chart, size, inline));
            out.line("title", Map.of("id", chart.id() + "-title"), chart.title());
            out.line("desc", Map.of("id", chart.id() + "-desc"), ChartDescription.of(chart));
            if (!chart.provenance().entries().isEmpty()) {
                out.line("metadata", Map.of(), chart.provenance().text());
            }
            out.open("g", defaults());
            Element drawing = canvas.drawing();
            for (Node child = drawing.getFirstChild(); child != null; child = child.getNextSibling()) {
                out.write((Element) child);
            }
            return out.close("g").close("svg").toString();
        }
    }

    private static Map<String, String> root(Chart chart, ChartSize size, boolean inline) {
        Map<String, String> attributes = new TreeMap<>();
        if (inline) {
            attributes.put("class", "chart");
        } else {
            attributes.put("xmlns", NAMESPACE);
            attributes.put("width", Integer.toString(size.width()));
            attributes.put("height", Integer.toString(size.height()));
        }
        attributes.put("viewBox", "0 0 " + size.width() + " " + size.height());
        attributes.put("role", "img");
        attributes.put("aria-labelledby", chart.id() + "-title " + chart.id() + "-desc");
        return attributes;
    }

    /** What Batik takes for granted where a group says nothing else: Java 2D's defaults differ from those of SVG. */
    private static Map<String, String> defaults() {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("fill", "#000000");
        attributes.put("font-family", Typeface.CSS_FAMILY);
        attributes.put("stroke", "#000000");
        attributes.put("stroke-linecap", "square");
        attributes.put("stroke-miterlimit", "10");
        return attributes;
    }

    private static Map<String, String> variables(Theme theme) {
        Map<String, String> variables = new TreeMap<>();
        for (Theme.Part part : theme.parts()) {
            variables.put(part.css(), "var(--chart-" + part.name() + ", " + part.css() + ")");
        }
        return variables;
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's XML parser is not usable.", e);
        }
    }
}
