/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.chart.Axis;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.render.ChartPart;
import org.ohmlab.chart.render.ChartPicture;
import org.ohmlab.chart.render.ChartSize;
import org.ohmlab.chart.render.Theme;
import org.ohmlab.chart.render.Viewport;

/**
 * A widget that shows a chart. It is drawn by the code that writes the picture files, off the window's thread, with all
 * pixels that the screen has, in light or dark as its background is. See {@link ChartGestures} for mouse and keyboard.
 */
public final class ChartCanvas extends Canvas {

    private static final Chart NOTHING = Chart.of("nothing", "", Axis.number(""), Axis.number("")).build();
    private static final int LEAST_WIDTH = 200;
    private static final int LEAST_HEIGHT = 90;

    private final ChartRendering rendering;
    private final ChartPart part;
    private final List<Consumer<Optional<ChartPicture.Spot>>> listeners = new ArrayList<>();
    private Chart chart = NOTHING;
    private Optional<Viewport> viewport = Optional.empty();
    private long wishes;
    private long shownWish;
    private ChartPicture picture;
    private Theme theme;
    private Image image;
    private RGB ground;
    private ChartPicture.Spot spot;
    private Rectangle band;
    private boolean failed;

    /**
     * @param parent the parent
     * @param style SWT style bits, such as {@link SWT#BORDER}
     */
    public ChartCanvas(Composite parent, int style) {
        this(parent, style, ChartPart.ALL);
    }

    /**
     * @param parent the parent
     * @param style SWT style bits
     * @param part what of a chart to show
     */
    public ChartCanvas(Composite parent, int style, ChartPart part) {
        super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        // Java 2D must not open a connection of its own to the display that SWT owns.
        System.setProperty("java.awt.headless", "true");
        // Style sheets know widgets by their own class's name, and of this one only by a mark.
        setData("org.eclipse.e4.ui.css.CssClassName", "OhmlabSheet");
        this.part = part;
        rendering = new ChartRendering(getDisplay(), this::take, this::fail);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> wish());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Dispose, event -> forget());
        ChartGestures.install(this);
        ChartAccess.install(this);
    }

    /**
     * Shows a chart. The part that is shown is kept when the chart has the same id as the one before, so that a chart
     * that grows can be looked at closely.
     *
     * @param chart the chart
     */
    public void setChart(Chart chart) {
        checkWidget();
        Objects.requireNonNull(chart, "chart");
        if (chart.equals(this.chart)) {
            return;
        }
        if (!chart.id().equals(this.chart.id())) {
            viewport = Optional.empty();
            spot = null;
        }
        this.chart = chart;
        wish();
    }

    /** @return the chart that is shown, or about to be */
    public Chart chart() {
        return chart;
    }

    /** @return the theme that fits the widget's background */
    public Theme theme() {
        RGB rgb = getBackground().getRGB();
        return Theme.on(rgb.red, rgb.green, rgb.blue);
    }

    /** @return whether the newest chart, size and part are on the screen */
    public boolean upToDate() {
        return shownWish == wishes && wishes > 0;
    }

    /** @return the picture on the screen, if there is one yet */
    public Optional<ChartPicture> picture() {
        return Optional.ofNullable(picture);
    }

    /** Shows all of the chart. */
    public void showAll() {
        show(Optional.empty());
    }

    /**
     * Zooms about the middle of the plot.
     *
     * @param factor below 1 to see less, above 1 to see more
     */
    public void zoom(double factor) {
        if (picture != null) {
            Viewport shown = viewport.orElse(picture.whole());
            zoom(factor, factor, (shown.left() + shown.right()) / 2, (shown.bottom() + shown.top()) / 2);
        }
    }

    /** @return whether only a part of the chart is shown */
    public boolean zoomed() {
        return viewport.isPresent();
    }

    /**
     * Marks a point, as if the pointer were on it.
     *
     * @param series index of its series
     * @param point its index in the series
     */
    public void select(int series, int point) {
        mark(find(series, point));
    }

    /** @return the marked point, if there is one */
    public Optional<ChartPicture.Spot> selection() {
        return Optional.ofNullable(spot);
    }

    /** @param listener hears which point is marked, by mouse or keyboard */
    public void addSelectionListener(Consumer<Optional<ChartPicture.Spot>> listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 420 : widthHint, heightHint == SWT.DEFAULT ? 280 : heightHint);
    }

    void zoom(double factorX, double factorY, double x, double y) {
        if (picture != null) {
            Viewport whole = picture.whole();
            show(Optional.of(viewport.orElse(whole).zoom(factorX, factorY, x, y, whole)));
        }
    }

    void move(double shareX, double shareY) {
        if (picture != null && viewport.isPresent()) {
            show(Optional.of(viewport.get().move(shareX, shareY, picture.whole())));
        }
    }

    void show(Optional<Viewport> next) {
        Optional<Viewport> wanted = next.filter(p -> picture == null || !p.covers(picture.whole()));
        if (!wanted.equals(viewport)) {
            viewport = wanted;
            wish();
        }
    }

    void mark(ChartPicture.Spot next) {
        if (!Objects.equals(next, spot)) {
            spot = next;
            redraw();
            List.copyOf(listeners).forEach(listener -> listener.accept(Optional.ofNullable(next)));
            getAccessible().setFocus(ACC.CHILDID_SELF);
        }
    }

    /** Shows a rectangle that is being drawn up; null for none. */
    void band(Rectangle next) {
        if (!Objects.equals(next, band)) {
            band = next;
            redraw();
        }
    }

    private ChartPicture.Spot find(int series, int point) {
        return picture == null ? null : picture.spots().stream()
                .filter(s -> s.series() == series && s.point() == point).findFirst().orElse(null);
    }

    private void wish() {
        Rectangle area = getClientArea();
        // Until it is told what to show it is an empty sheet.
        if (area.width < 2 || area.height < 2 || chart == NOTHING) {
            return;
        }
        ground = getBackground().getRGB();
        ChartSize size = new ChartSize(Math.max(LEAST_WIDTH, area.width), Math.max(LEAST_HEIGHT, area.height));
        wishes++;
        rendering.draw(new ChartRendering.Wish(wishes, chart, part, theme(), size, DeviceScale.of(getDisplay()),
                viewport));
    }

    private void take(ChartRendering.Wish wish, ChartPicture next) {
        if (isDisposed()) {
            return;
        }
        forget();
        image = DeviceScale.image(getDisplay(), next.pixels(), next.pixelWidth(), next.pixelHeight(), next.scale());
        picture = next;
        theme = wish.theme();
        shownWish = wish.number();
        failed = false;
        spot = spot == null ? null : find(spot.series(), spot.point());
        redraw();
    }

    private void fail(RuntimeException problem) {
        if (!failed) {
            // Once is enough: a chart that grows would fill the log.
            Platform.getLog(ChartCanvas.class).error(Messages.drawingFailed, problem);
        }
        failed = true;
        shownWish = wishes;
        if (!isDisposed()) {
            redraw();
        }
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        if (!getBackground().getRGB().equals(ground)) {
            // The theme has changed.
            wish();
        }
        Rectangle area = getClientArea();
        gc.setBackground(getBackground());
        gc.fillRectangle(area);
        if (failed) {
            gc.setForeground(getForeground());
            gc.drawText(Messages.drawingFailed, 12, 12, true);
            return;
        }
        if (image == null) {
            return;
        }
        gc.drawImage(image, 0, 0);
        ChartOverlay overlay = new ChartOverlay(gc, theme);
        if (band != null) {
            overlay.band(band);
        } else if (spot != null) {
            overlay.callout(spot, chart, area);
        }
        if (isFocusControl()) {
            overlay.focus(area);
        }
    }
}
