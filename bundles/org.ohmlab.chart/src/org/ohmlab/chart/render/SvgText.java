/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes elements as text with sorted attributes, one element a line, leaving out what a generator says about fonts and
 * rendering in general. Colours can be turned into CSS variables on the way.
 */
final class SvgText {

    private static final Set<String> SILENT = Set.of("font-style", "text-rendering", "image-rendering",
            "color-rendering", "shape-rendering", "color-interpolation", "xml:space");
    private static final Set<String> FONT = Set.of("font-family", "font-size", "font-weight");
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),\\s*(\\d+),\\s*(\\d+)\\)");

    private final StringBuilder out = new StringBuilder(32_768);
    private final Map<String, String> variables;

    /** @param variables what to write in place of a colour such as {@code #0072b2}; may be empty */
    SvgText(Map<String, String> variables) {
        this.variables = variables;
    }

    SvgText open(String name, Map<String, String> attributes) {
        start(name, attributes);
        out.append(">\n");
        return this;
    }

    SvgText close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    SvgText line(String name, Map<String, String> attributes, String content) {
        start(name, attributes);
        out.append('>').append(escape(content)).append("</").append(name).append(">\n");
        return this;
    }

    void write(Element element) {
        Map<String, String> attributes = attributes(element);
        boolean group = "g".equals(element.getNodeName());
        if (group && attributes.isEmpty() && !hasTitle(element)) {
            children(element);
        } else if (!element.hasChildNodes()) {
            if (!group && !"defs".equals(element.getNodeName())) {
                start(element.getNodeName(), attributes);
                out.append("/>\n");
            }
        } else if ("text".equals(element.getNodeName()) || "title".equals(element.getNodeName())) {
            start(element.getNodeName(), attributes);
            out.append('>');
            inText(element);
            out.append("</").append(element.getNodeName()).append(">\n");
        } else {
            open(element.getNodeName(), attributes);
            children(element);
            close(element.getNodeName());
        }
    }

    private void children(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                write(inner);
            }
        }
    }

    private void inText(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element span) {
                start(span.getNodeName(), attributes(span));
                out.append('>').append(escape(span.getTextContent())).append("</").append(span.getNodeName())
                        .append('>');
            } else {
                out.append(escape(child.getNodeValue()));
            }
        }
    }

    private Map<String, String> attributes(Element element) {
        Map<String, String> kept = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            String name = all.item(i).getNodeName();
            boolean ofText = "text".equals(element.getNodeName()) || "tspan".equals(element.getNodeName());
            if (!SILENT.contains(name) && (ofText || !FONT.contains(name))) {
                kept.put(name, all.item(i).getNodeValue());
            }
        }
        if ("none".equals(kept.get("stroke"))) {
            kept.keySet().removeIf(name -> name.startsWith("stroke-"));
        }
        return kept;
    }

    private void start(String name, Map<String, String> attributes) {
        out.append('<').append(name);
        StringBuilder style = new StringBuilder();
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            String value = colour(attribute.getKey(), attribute.getValue());
            if (variables.containsKey(value)) {
                style.append(style.isEmpty() ? "" : ";").append(attribute.getKey()).append(':')
                        .append(variables.get(value));
            } else {
                out.append(' ').append(attribute.getKey()).append("=\"").append(escape(value)).append('"');
            }
        }
        if (!style.isEmpty()) {
            out.append(" style=\"").append(escape(style.toString())).append('"');
        }
    }

    private static String colour(String attribute, String value) {
        if (!"fill".equals(attribute) && !"stroke".equals(attribute)) {
            return value;
        }
        Matcher matcher = RGB.matcher(value);
        if (matcher.matches()) {
            return String.format(Locale.ROOT, "#%02x%02x%02x", Integer.valueOf(matcher.group(1)),
                    Integer.valueOf(matcher.group(2)), Integer.valueOf(matcher.group(3)));
        }
        return "white".equals(value) ? "#ffffff" : "black".equals(value) ? "#000000" : value;
    }

    private static boolean hasTitle(Element element) {
        return element.getFirstChild() != null && "title".equals(element.getFirstChild().getNodeName());
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n', '\t' -> safe.append((char) c);
                default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /** XML has no way to write control characters, lone surrogates and two more. */
    private static boolean allowed(int c) {
        return c >= 0x20 && (c < 0x7F || c > 0x9F) && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
