/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help.markdown;

import java.util.List;
import java.util.Locale;

/** A part of a page. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the page's title
     * @param text its text
     */
    record Heading(int level, List<Inline> text) implements Block {

        /** @return the name by which links lead here: lower case, only letters, digits, '-' for blanks */
        public String anchor() {
            return Inline.plain(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").trim()
                    .replace(' ', '-');
        }
    }

    /**
     * A paragraph.
     *
     * @param text its text
     */
    record Paragraph(List<Inline> text) implements Block {
    }

    /**
     * An item of a list.
     *
     * @param mark what stands before it: a number with a point, or a bullet
     * @param depth 0 for the outermost list
     * @param text its text
     */
    record Item(String mark, int depth, List<Inline> text) implements Block {
    }

    /**
     * Literal lines.
     *
     * @param text the lines
     */
    record Code(String text) implements Block {
    }

    /**
     * A table.
     *
     * @param rows its rows of cells, the header first; all of one length
     */
    record Table(List<List<List<Inline>>> rows) implements Block {
    }
}
