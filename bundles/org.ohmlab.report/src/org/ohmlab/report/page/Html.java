/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.page;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects the text of a page. Whatever is given as text is escaped; only {@link #markup} takes text as it is, and is
 * only given what Ohmlab itself has drawn.
 */
final class Html {

    private static final Pattern SUBSCRIPT = Pattern.compile("(?<=σ|KPP)_(train|d|\\d+)(?![A-Za-z0-9])");

    private final StringBuilder out = new StringBuilder(1 << 18);

    /** Opens an element: {@code tag} may be followed by attributes that hold no text of the run. */
    Html open(String tag) {
        out.append('<').append(tag).append(">\n");
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** An element with text; {@code tag} may be followed by attributes that hold no text of the run. */
    Html element(String tag, String text) {
        int end = tag.indexOf(' ');
        out.append('<').append(tag).append('>').append(rich(text)).append("</")
                .append(end < 0 ? tag : tag.substring(0, end)).append(">\n");
        return this;
    }

    Html paragraph(String text) {
        return element("p", text);
    }

    Html list(Collection<String> items) {
        open("ul");
        items.forEach(item -> element("li", item));
        return close("ul");
    }

    /** Text that is markup already. */
    Html markup(String markup) {
        out.append(markup);
        return this;
    }

    /** The text escaped, with real subscripts in {@code σ_d} and {@code KPP_5}. */
    static String rich(String text) {
        Matcher matcher = SUBSCRIPT.matcher(escape(text));
        return matcher.replaceAll("<sub>$1</sub>");
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(printable(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /** Control characters have no meaning on a page, nor have halves of surrogate pairs. */
    private static boolean printable(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && (c < 0x7F || c > 0x9F) && (c < 0xD800 || c > 0xDFFF);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
