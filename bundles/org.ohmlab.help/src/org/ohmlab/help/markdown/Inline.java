/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of text in one style.
 *
 * @param text the text, with no marks left
 * @param style how it is shown
 * @param target where a link leads; empty for other styles
 */
public record Inline(String text, Style style, String target) {

    /** How a piece is shown. */
    public enum Style {
        /** As the rest. */
        PLAIN,
        /** Strong. */
        BOLD,
        /** Slanted. */
        ITALIC,
        /** Literal, in a font of fixed width. */
        CODE,
        /** Leads to another page. */
        LINK
    }

    /** Literal text first, for marks mean nothing in it; then pictures, links, strong and slanted text. */
    private static final Pattern MARKS = Pattern.compile("`([^`]+)`"
            + "|!?\\[([^\\]]*)\\]\\(((?:[^()\\s]|\\([^()\\s]*\\))+)\\)"
            + "|\\*\\*(.+?)\\*\\*|(?<![\\w*])\\*([^*\\s][^*]*?)\\*(?![\\w*])");

    /**
     * @param text a line of Markdown
     * @return its pieces, in order
     */
    public static List<Inline> parse(String text) {
        List<Inline> pieces = new ArrayList<>();
        Matcher mark = MARKS.matcher(text);
        int end = 0;
        while (mark.find()) {
            plain(pieces, text.substring(end, mark.start()));
            if (mark.group(1) != null) {
                pieces.add(new Inline(mark.group(1), Style.CODE, ""));
            } else if (mark.group(3) != null) {
                // Labels of links may hold literal text; the link is what counts.
                pieces.add(new Inline(mark.group(2).replace("`", ""), Style.LINK, mark.group(3)));
            } else if (mark.group(4) != null) {
                pieces.add(new Inline(mark.group(4).replace("`", ""), Style.BOLD, ""));
            } else {
                pieces.add(new Inline(mark.group(5), Style.ITALIC, ""));
            }
            end = mark.end();
        }
        plain(pieces, text.substring(end));
        return pieces;
    }

    private static void plain(List<Inline> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Inline(text.replaceAll("\\\\([\\\\*_|`\\[\\]])", "$1"), Style.PLAIN, ""));
        }
    }

    /**
     * @param pieces pieces of text
     * @return the text without its styles
     */
    public static String plain(List<Inline> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
