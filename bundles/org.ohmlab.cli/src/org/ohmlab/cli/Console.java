/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Objects;

/**
 * Where the command prints. Results go to the standard output; progress, problems and notes to the error output, so
 * that the results can be piped. On a terminal one line of progress is kept up to date below everything else.
 */
final class Console {

    private static final int DEFAULT_WIDTH = 80;
    private static final int SMALLEST_WIDTH = 20;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final int width;
    private final boolean plain;
    private String status = "";

    /**
     * @param out receives results
     * @param err receives everything else
     * @param terminal whether {@code err} is a terminal that understands a carriage return
     * @param width columns of the terminal
     * @param charset what both can show; signs beyond it are written in ASCII
     */
    Console(PrintStream out, PrintStream err, boolean terminal, int width, Charset charset) {
        this.out = Objects.requireNonNull(out, "out");
        this.err = Objects.requireNonNull(err, "err");
        this.terminal = terminal;
        this.width = Math.max(SMALLEST_WIDTH, width);
        plain = !charset.newEncoder().canEncode("\u00b1\u2026\u03c3");
    }

    /** @return the console of this process */
    static Console system() {
        String kind = System.getenv("TERM");
        boolean terminal = System.console() != null && kind != null && !kind.equals("dumb");
        String encoding = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
        Charset charset = encoding != null && Charset.isSupported(encoding) ? Charset.forName(encoding)
                : Charset.defaultCharset();
        return new Console(System.out, System.err, terminal, columns(System.getenv("COLUMNS")), charset);
    }

    private static int columns(String text) {
        return text != null && text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : DEFAULT_WIDTH;
    }

    /** @return whether a line of progress can be kept up to date */
    boolean terminal() {
        return terminal;
    }

    /** @param line a line of the result */
    synchronized void result(String line) {
        clear();
        out.println(shown(line));
        out.flush();
        redraw();
    }

    /** @param line a line for the user's information */
    synchronized void note(String line) {
        clear();
        err.println(shown(line));
        err.flush();
        redraw();
    }

    /** @param line the present progress, shown on a terminal only; empty to remove it */
    synchronized void status(String line) {
        if (terminal) {
            clear();
            String text = shown(line);
            // The last column stays free, because many terminals wrap when it is filled.
            status = text.length() < width ? text : text.substring(0, width - 1);
            redraw();
        }
    }

    private String shown(String line) {
        return plain ? line.replace("\u00b1", "+-").replace("\u2026", "...").replace("\u03c3", "sigma") : line;
    }

    private void clear() {
        if (!status.isEmpty()) {
            err.print(CLEAR_LINE);
        }
    }

    private void redraw() {
        if (!status.isEmpty()) {
            err.print(status);
        }
        err.flush();
    }
}
