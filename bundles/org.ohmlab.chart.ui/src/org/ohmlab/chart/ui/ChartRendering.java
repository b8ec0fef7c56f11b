/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.ui;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.render.ChartPart;
import org.ohmlab.chart.render.ChartPicture;
import org.ohmlab.chart.render.ChartSize;
import org.ohmlab.chart.render.Theme;
import org.ohmlab.chart.render.Viewport;

/**
 * Draws the pictures of one widget away from the window's thread, because laying out and drawing may take longer than a
 * window may stand still. Only the newest wish counts: those that were overtaken are never drawn.
 */
final class ChartRendering {

    /** One thread for all charts: drawing is quick, and computing needs the others. */
    private static final Executor DRAWING = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "Ohmlab chart drawing");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * What to draw.
     *
     * @param number counts the wishes of a widget
     * @param chart the chart
     * @param part what of it to show
     * @param theme its colours
     * @param size its size in points
     * @param scale pixels per point
     * @param viewport the part to show; empty for all
     */
    record Wish(long number, Chart chart, ChartPart part, Theme theme, ChartSize size, double scale,
            Optional<Viewport> viewport) {
    }

    private final AtomicReference<Wish> next = new AtomicReference<>();
    private final Display display;
    private final BiConsumer<Wish, ChartPicture> done;
    private final Consumer<RuntimeException> failed;

    /**
     * @param display whose thread takes the pictures
     * @param done takes a picture
     * @param failed takes what kept one from being drawn
     */
    ChartRendering(Display display, BiConsumer<Wish, ChartPicture> done, Consumer<RuntimeException> failed) {
        this.display = display;
        this.done = done;
        this.failed = failed;
    }

    void draw(Wish wish) {
        if (next.getAndSet(wish) == null) {
            DRAWING.execute(this::work);
        }
    }

    private void work() {
        Wish wish = next.getAndSet(null);
        if (wish == null || display.isDisposed()) {
            return;
        }
        try {
            ChartPicture picture = ChartPicture.of(wish.chart(), wish.part(), wish.theme(), wish.size(),
                    wish.scale(), wish.viewport());
            hand(() -> done.accept(wish, picture));
        } catch (RuntimeException e) {
            hand(() -> failed.accept(e));
        }
    }

    private void hand(Runnable result) {
        if (!display.isDisposed()) {
            display.asyncExec(result);
        }
    }
}
