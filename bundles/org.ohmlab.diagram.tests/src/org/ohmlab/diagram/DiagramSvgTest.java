/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.diagram.paint.Colors;
import org.ohmlab.diagram.paint.ColorRole;
import org.ohmlab.diagram.svg.DiagramSvg;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Network;
import org.w3c.dom.Document;

/** The diagram as a file, made without a display. */
class DiagramSvgTest {

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isWellFormedAndNamesEverything() throws Exception {
        Network network = Networks.small();
        network.setName("a < b & \"c\"");
        Networks.layer(network, "conv").setName("first <conv>\u0001");
        ((Convolution) Networks.layer(network, "conv")).setOvf(Networks.F.createOvfPoint());
        Networks.exit(Networks.layer(network, "pool"), "e1");
        Document svg = parse(DiagramSvg.of(network, new DiagramLayout(), Colors.light()));
        assertEquals("a < b & \"c\"", svg.getElementsByTagName("title").item(0).getTextContent());
        String text = svg.getDocumentElement().getTextContent();
        for (String word : List.of("first <conv>", "OVF", "IRS 1", "Loss", "6\u00d76\u00d74", "Dense, 10 units")) {
            assertTrue(text.contains(word), word);
        }
    }

    @Test
    void equalDiagramsAreEqualByteForByte() {
        String first = DiagramSvg.of(Networks.residual(2), new DiagramLayout(), Colors.light());
        assertEquals(first, DiagramSvg.of(Networks.residual(2), new DiagramLayout(), Colors.light()));
        assertNotEquals(first, DiagramSvg.of(Networks.residual(2), new DiagramLayout(), Colors.dark()));
    }

    @Test
    void drawingChangesNoLayout() {
        DiagramLayout layout = new DiagramLayout();
        DiagramSvg.of(Networks.small(), layout, Colors.light());
        assertTrue(layout.isEmpty());
    }

    @Test
    void textStandsOutInBothThemes() {
        for (Colors colors : new Colors[] {Colors.light(), Colors.dark()}) {
            for (ColorRole role : new ColorRole[] {ColorRole.INK, ColorRole.QUIET_INK, ColorRole.OVF, ColorRole.IRS,
                ColorRole.ERROR}) {
                double ratio = contrast(colors, role, ColorRole.PAGE);
                assertTrue(ratio >= 4.0, () -> role + " has a contrast of only " + ratio);
            }
        }
    }

    /** Contrast ratio of WCAG 2.1. */
    private static double contrast(Colors colors, ColorRole a, ColorRole b) {
        double first = luminance(colors.get(a).red(), colors.get(a).green(), colors.get(a).blue());
        double second = luminance(colors.get(b).red(), colors.get(b).green(), colors.get(b).blue());
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int red, int green, int blue) {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
