/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.svg;

/**
 * Widths of letters of a plain sans-serif face, close to those of Arial, Helvetica and Liberation Sans, in thousandths
 * of the size. A file must not look different from one machine to the next, so no font of the machine is asked.
 */
final class TextWidths {

    private static final String NARROW = "ijl'|";
    private static final String SLIM = "ft.,:;!/\\[]() I";
    private static final String SMALL = "rs-*\"";
    private static final String WIDE = "mwMW%@\u2192";
    private static final double BOLD = 1.07;

    private TextWidths() {
    }

    static double of(String text, double size, boolean bold) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
        }
        return width * size / 1000 * (bold ? BOLD : 1);
    }

    private static double of(char letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 222;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 278;
        }
        if (SMALL.indexOf(letter) >= 0) {
            return letter == 's' ? 500 : 333;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 833;
        }
        return Character.isUpperCase(letter) ? 690 : 556;
    }
}
