/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ohmlab.runtime.ui.live.LiveRun;
import org.ohmlab.runtime.ui.live.LogLine;

/** The log of a run; it follows the end as long as nobody has gone up in it. */
final class RunLog {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    private static final float MIDDLE = 0.5f;
    private static final RGB LIGHT_GROUND = new RGB(0x8A, 0x55, 0x00);
    private static final RGB DARK_GROUND = new RGB(0xF0, 0xB4, 0x4C);

    private final StyledText text;
    private int shown;

    RunLog(Composite parent) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
        text.setMargins(8, 6, 8, 6);
    }

    Control control() {
        return text;
    }

    void clear() {
        shown = 0;
        text.setText("");
    }

    void show(LiveRun run) {
        List<LogLine> lines = run.log(shown);
        shown = run.logSize();
        boolean follow = text.getTopPixel() + text.getClientArea().height
                >= text.getLineCount() * text.getLineHeight() - text.getLineHeight();
        for (LogLine line : lines) {
            int start = text.getCharCount();
            String words = TIME.format(line.at()) + "  " + line.text() + "\n";
            text.append(words);
            if (line.warning()) {
                StyleRange range = new StyleRange();
                range.start = start;
                range.length = words.length();
                range.foreground = warning();
                range.fontStyle = SWT.BOLD;
                text.setStyleRange(range);
            }
        }
        boolean higher = text.getLinePixel(text.getLineCount()) > text.getClientArea().height;
        if (follow && higher && !lines.isEmpty()) {
            text.setTopIndex(text.getLineCount() - 1);
        }
    }

    /** Amber, as warnings are everywhere, and legible on the ground. */
    private Color warning() {
        return new Color(text.getBackground().getRGB().getHSB()[2] < MIDDLE ? DARK_GROUND : LIGHT_GROUND);
    }
}
