/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.layout;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;

/**
 * The sidecar file of a network, {@code <name>.network.layout}: a header and one line per layer, as
 *
 * <pre>
 * ohmlab-layout 1
 * &#64;loss 44 1240
 * conv1 0 78
 * </pre>
 *
 * <p>Lines are sorted by id and numbers are whole, so equal arrangements are equal byte for byte and a moved layer is
 * one changed line. Moving a box never touches the network file, whose hash is part of a run.
 */
public final class LayoutFile {

    /** What is appended to the network file's name. */
    public static final String SUFFIX = ".layout";

    private static final String HEADER = "ohmlab-layout 1";
    private static final double LIMIT = 1e7;

    private LayoutFile() {
    }

    /**
     * @param layout an arrangement
     * @param network the network it belongs to; places of other layers are left out
     * @return the file's text
     */
    public static String write(DiagramLayout layout, Network network) {
        Set<String> known = network.getLayers().stream().map(Layer::getId).filter(id -> id != null)
                .collect(Collectors.toSet());
        known.add(DiagramLayout.LOSS);
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Map.Entry<String, Point> place : layout.places().entrySet()) {
            if (known.contains(place.getKey())) {
                text.append(place.getKey()).append(' ').append((long) place.getValue().x()).append(' ')
                        .append((long) place.getValue().y()).append('\n');
            }
        }
        return text.toString();
    }

    /**
     * @param text a file's text
     * @return its places by key
     * @throws IOException when it is not a layout file, with the line and what to do
     */
    public static Map<String, Point> read(String text) throws IOException {
        String[] lines = text.split("\r?\n");
        if (!HEADER.equals(lines[0].strip())) {
            throw new IOException("Line 1 is not \"" + HEADER
                    + "\". Delete the file to have the diagram arranged anew.");
        }
        Map<String, Point> places = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                String[] words = lines[i].strip().split("\\s+");
                if (words.length != 3) {
                    throw bad(i, lines[i]);
                }
                places.put(words[0], new Point(number(words[1], i, lines[i]), number(words[2], i, lines[i])));
            }
        }
        return places;
    }

    private static double number(String word, int line, String text) throws IOException {
        try {
            double value = Math.rint(Double.parseDouble(word));
            if (Math.abs(value) <= LIMIT) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw bad(line, text);
        }
        throw bad(line, text);
    }

    private static IOException bad(int line, String text) {
        return new IOException("Line " + (line + 1) + " is not \"<id> <x> <y>\" but \"" + text.strip()
                + "\". Mend the line, or delete the file to have the diagram arranged anew.");
    }
}
