/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.Marker;
import org.ohmlab.chart.Point;
import org.ohmlab.chart.Provenance;
import org.ohmlab.chart.Series;
import org.ohmlab.chart.SeriesStyle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgRendererTest {

    @Test
    void svgHoldsTitleDescriptionAndProvenance() throws Exception {
        Document svg = parse(file(Charts.falling(3).build()));
        assertEquals(List.of("Accuracy against device variation"), texts(svg, "title").subList(0, 1));
        assertTrue(texts(svg, "desc").get(0).contains("Method 2"));
        assertEquals(List.of("Software: Ohmlab 0.1.0\nrun hash: 0123456789abcdef"), texts(svg, "metadata"));
        Element root = svg.getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        for (String id : root.getAttribute("aria-labelledby").split(" ")) {
            assertTrue(ids(svg).contains(id), id);
        }
    }

    @Test
    void textIsText() throws Exception {
        List<String> texts = texts(parse(file(Charts.falling(3).build())), "text");
        assertTrue(texts.contains("device variation σd (relative to one cell’s full range)"), texts.toString());
        assertTrue(texts.containsAll(List.of("accuracy", "Method 0", "Method 1", "Method 2", "3 seeds × 20 chips",
                "trained at σd = 0.3", "Band: 95 % confidence interval.", "run 0123", "0.2", "80\u00a0%")),
                texts.toString());
    }

    @Test
    void eachPointHasATip() throws Exception {
        List<String> titles = texts(parse(file(Charts.falling(2).build())), "title");
        assertEquals(22, titles.stream().filter(t -> t.contains("% to ")).count());
        assertTrue(titles.contains("Method 0: 86.2\u00a0% (86.2\u00a0% to 86.2\u00a0%) at 0"), titles.toString());
    }

    @Test
    void labelsOfCloseMarkersDoNotLieOnEachOther() throws Exception {
        List<Marker> close = List.of(new Marker(0.200, "KPP_5"), new Marker(0.202, "KPP_5"),
                new Marker(0.204, "KPP_5"), new Marker(0.206, "KPP_5"), new Marker(0.4, "KPP_5"));
        List<String> texts = texts(parse(file(Charts.falling(2).markers(close).build())), "text");
        assertEquals(4, texts.stream().filter("KPP5"::equals).count(), "three rows, and the one far off");
    }

    @Test
    void hostileNamesAreOnlyText() throws Exception {
        String name = "<b>&\"'</b>\u0001]]>";
        Series series = new Series(name, SeriesStyle.of(0), List.of(Point.of(0, 0.5), Point.of(0.1, 0.4)));
        Chart chart = Chart.of("hostile", name, Charts.SIGMA, Charts.ACCURACY).series(List.of(series))
                .provenance(new Provenance("", List.of(new Provenance.Entry("method", name)))).build();
        Document svg = parse(file(chart));
        assertEquals(name.replace('\u0001', '\ufffd'), texts(svg, "title").get(0));
        assertEquals(0, svg.getElementsByTagName("b").getLength());
    }

    @Test
    void sameChartGivesSameBytesInAnyLocale() {
        Chart chart = Charts.falling(12).build();
        String first = file(chart);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("de-DE", "ar-EG", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(first, file(chart), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void drawingsOnSeveralThreadsDoNotDisturbEachOther() {
        Chart chart = Charts.falling(4).build();
        String expected = file(chart);
        assertEquals(Set.of(expected), new HashSet<>(
                List.of(1, 2, 3, 4, 5, 6, 7, 8).parallelStream().map(i -> file(chart)).toList()));
    }

    @Test
    void twelveSeriesAreAllThere() throws Exception {
        Chart chart = Charts.falling(12).build();
        Document svg = parse(SvgRenderer.file(chart, Theme.DARK, ChartDrawing.fittingSize(chart)));
        Set<String> ids = ids(svg);
        for (int i = 0; i < 12; i++) {
            assertTrue(ids.containsAll(List.of("falling-band-" + i, "falling-line-" + i, "falling-marks-" + i)));
        }
    }

    @Test
    void missingValuePartsTheLine() throws Exception {
        Chart chart = Charts.of(Point.of(0, 0.9), Point.of(0.1, 0.8), Point.of(0.2, Double.NaN), Point.of(0.3, 0.6),
                Point.of(0.4, 0.5));
        Document svg = parse(file(chart));
        Element line = byId(svg, "points-line-0");
        String path = ((Element) line.getElementsByTagName("path").item(0)).getAttribute("d");
        assertEquals(2, path.chars().filter(c -> c == 'M').count(), path);
        assertEquals(4, byId(svg, "points-marks-0").getElementsByTagName("title").getLength() - 1);
    }

    @Test
    void lonePointIsAMarkWithItsIntervalAsABar() throws Exception {
        Document svg = parse(file(Charts.of(new Point(0.3, 0.5, 0.4, 0.6))));
        assertEquals(3, byId(svg, "points-band-0").getElementsByTagName("line").getLength());
        assertEquals(null, byId(svg, "points-line-0"));
        assertEquals(1, byId(svg, "points-marks-0").getElementsByTagName("title").getLength() - 1);
    }

    @Test
    void emptyChartsSayWhyAndShowNoNumbers() throws Exception {
        for (Chart chart : List.of(Charts.of(), Charts.of(Point.of(Double.NaN, Double.NaN)),
                Chart.of("none", "None", Charts.SIGMA, Charts.ACCURACY).build())) {
            List<String> texts = texts(parse(file(chart)), "text");
            assertTrue(texts.contains(chart.whyEmpty()), texts.toString());
            assertTrue(texts.stream().noneMatch(t -> t.matches("[0-9].*")), texts.toString());
        }
    }

    @Test
    void inlineElementTakesItsColoursFromThePage() throws Exception {
        Chart chart = Charts.falling(9).build();
        String inline = SvgRenderer.inline(chart, ChartSize.STANDARD);
        parse(inline);
        for (Theme.Part part : Theme.LIGHT.parts()) {
            assertTrue(inline.contains("var(--chart-" + part.name() + ", " + part.css() + ")"), part.name());
            assertFalse(inline.contains("=\"" + part.css() + "\""), part.name());
        }
        assertFalse(inline.contains("http"), "an inline element refers to nothing outside");
    }

    @Test
    void fileRefersToNothingOutside() {
        String svg = file(Charts.falling(2).build());
        assertEquals(svg.indexOf("http"), svg.lastIndexOf("http"), "only the name of the namespace");
        assertFalse(svg.contains("DOCTYPE"));
    }

    private static String file(Chart chart) {
        return SvgRenderer.file(chart, Theme.LIGHT, ChartSize.STANDARD);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg, String element) {
        List<String> texts = new ArrayList<>();
        NodeList found = svg.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static Set<String> ids(Document svg) {
        Set<String> ids = new HashSet<>();
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                assertTrue(ids.add(id), "the id " + id + " is used twice");
            }
        }
        return ids;
    }

    private static Element byId(Document svg, String id) {
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (id.equals(((Element) all.item(i)).getAttribute("id"))) {
                return (Element) all.item(i);
            }
        }
        return null;
    }
}
