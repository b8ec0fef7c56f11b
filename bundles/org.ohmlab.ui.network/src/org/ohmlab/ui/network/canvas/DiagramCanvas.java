/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.canvas;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.geometry.Viewport;
import org.ohmlab.diagram.paint.ColorRole;
import org.ohmlab.diagram.paint.Colors;
import org.ohmlab.diagram.paint.Rgb;
import org.ohmlab.diagram.paint.ScenePainter;
import org.ohmlab.diagram.paint.Stroke;
import org.ohmlab.diagram.scene.BadgeFigure;
import org.ohmlab.diagram.scene.ConnectionFigure;
import org.ohmlab.diagram.scene.Figure;
import org.ohmlab.diagram.scene.Scene;
import org.ohmlab.ui.network.edit.DiagramModel;

/** Shows the diagram: paints, scrolls and zooms. What mouse and keys do is with others. */
public final class DiagramCanvas extends Canvas {

    /** Zoom below which texts are left out; they could not be read. */
    private static final double READABLE = 0.3;
    private static final double STEP = 1.2;
    private static final double LINE = 40;
    private static final double HANDLE = 4;

    private final DiagramModel diagram;
    private final GcSurface.Fonts fonts;
    private final IPropertyChangeListener themes = event -> themeChanged();
    private Colors colors = ThemeColors.current();
    private Viewport view = new Viewport(0, 0, 1);
    private Overlay overlay = Overlay.NONE;
    private Scene measured;
    private Box bounds;
    private boolean shown;
    private Runnable viewListener = () -> { };

    /**
     * @param parent its parent
     * @param diagram what it shows
     */
    public DiagramCanvas(Composite parent, DiagramModel diagram) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        this.diagram = diagram;
        fonts = new GcSurface.Fonts(getDisplay(), JFaceResources.getDefaultFont().getFontData()[0].getName());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        scrollBar(getHorizontalBar(), true);
        scrollBar(getVerticalBar(), false);
        diagram.addListener(this::diagramChanged);
        IThemeManager manager = PlatformUI.getWorkbench().getThemeManager();
        manager.addPropertyChangeListener(themes);
        addListener(SWT.Dispose, event -> {
            manager.removePropertyChangeListener(themes);
            fonts.dispose();
        });
    }

    private void themeChanged() {
        if (!isDisposed()) {
            colors = ThemeColors.current();
            redraw();
            viewListener.run();
        }
    }

    private void diagramChanged() {
        if (!isDisposed()) {
            updateBars();
            redraw();
            viewListener.run();
        }
    }

    /** @param listener is told when another part of the diagram is shown, or the diagram has changed */
    public void onChange(Runnable listener) {
        viewListener = listener;
    }

    /** @return the colours in use */
    public Colors colors() {
        return colors;
    }

    GcSurface.Fonts fonts() {
        return fonts;
    }

    /** @return which part of the diagram is shown */
    public Viewport view() {
        return view;
    }

    /** @param next which part to show */
    public void show(Viewport next) {
        if (!next.equals(view)) {
            view = next;
            updateBars();
            redraw();
            viewListener.run();
        }
    }

    private void resized() {
        Rectangle area = getClientArea();
        if (!shown && area.width > 1 && area.height > 1) {
            shown = true;
            showBeginning();
        }
        updateBars();
    }

    /** All of a small network; of a large one the beginning, in a size that can be read. */
    private void showBeginning() {
        Rectangle area = getClientArea();
        Box bounds = diagram.scene().bounds();
        Viewport fit = Viewport.fit(bounds, area.width, area.height, 1);
        if (fit.zoom() >= 0.75) {
            show(fit);
        } else {
            double zoom = Math.max(0.85, Math.min(1, area.width / bounds.width()));
            double left = bounds.width() * zoom > area.width ? bounds.x()
                    : bounds.center().x() - area.width / zoom / 2;
            show(new Viewport(left, bounds.y(), zoom));
        }
    }

    /** Shows everything, but nothing larger than 100 %. */
    public void fit() {
        Rectangle area = getClientArea();
        show(Viewport.fit(diagram.scene().bounds(), area.width, area.height, 1));
    }

    /** @param zoom the zoom to use; the middle of the window stays where it is */
    public void zoom(double zoom) {
        Rectangle area = getClientArea();
        show(view.zoomed(zoom, new Point(area.width / 2.0, area.height / 2.0)));
    }

    /** Zooms one step in. */
    public void zoomIn() {
        zoom(view.zoom() * STEP);
    }

    /** Zooms one step out. */
    public void zoomOut() {
        zoom(view.zoom() / STEP);
    }

    /** @param figure what must be seen */
    public void reveal(Figure figure) {
        Rectangle area = getClientArea();
        Box box = figure instanceof ConnectionFigure connection ? connection.bounds()
                : figure instanceof BadgeFigure badge ? badge.box() : figure.bounds();
        show(view.revealing(box.grown(24), area.width, area.height));
    }

    /**
     * @param event a mouse event of this widget
     * @return its place in the diagram
     */
    Point place(Event event) {
        return view.toScene(new Point(event.x, event.y));
    }

    /** @return how far away from a line is still on it, in the scene's measure */
    double tolerance() {
        return 6 / view.zoom();
    }

    void overlay(Overlay next) {
        if (!next.equals(overlay)) {
            overlay = next;
            redraw();
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            show(view.zoomed(view.zoom() * Math.pow(STEP, Integer.signum(event.count)),
                    new Point(event.x, event.y)));
        } else if ((event.stateMask & SWT.MOD2) != 0) {
            show(view.scrolled(-event.count * LINE / 3, 0));
        } else {
            show(view.scrolled(0, -event.count * LINE / 3));
        }
        event.doit = false;
    }

    private void scrollBar(ScrollBar bar, boolean across) {
        bar.addListener(SWT.Selection, event -> {
            Box whole = scrollable();
            double at = bar.getSelection() / view.zoom();
            show(across ? new Viewport(whole.x() + at, view.y(), view.zoom())
                    : new Viewport(view.x(), whole.y() + at, view.zoom()));
        });
    }

    /** Everything there is, and everything that is shown. */
    private Box scrollable() {
        Rectangle area = getClientArea();
        if (measured != diagram.scene()) {
            measured = diagram.scene();
            bounds = measured.bounds();
        }
        return bounds.union(view.visible(area.width, area.height));
    }

    private void updateBars() {
        Rectangle area = getClientArea();
        Box whole = scrollable();
        set(getHorizontalBar(), (view.x() - whole.x()) * view.zoom(), whole.width() * view.zoom(), area.width);
        set(getVerticalBar(), (view.y() - whole.y()) * view.zoom(), whole.height() * view.zoom(), area.height);
    }

    private static void set(ScrollBar bar, double at, double length, int shownLength) {
        boolean needed = length > shownLength + 1;
        bar.setEnabled(needed);
        bar.setVisible(needed);
        int thumb = Math.max(1, shownLength);
        bar.setValues((int) Math.round(at), 0, Math.max(thumb, (int) Math.round(length)), thumb,
                (int) LINE, Math.max(1, thumb - (int) LINE));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Box visible = view.visible(area.width, area.height);
        GcSurface surface = new GcSurface(gc, fonts, view);
        Set<Figure> selected = diagram.selectedFigures();
        Scene scene = diagram.scene();
        new ScenePainter(surface, colors, selected, view.zoom() >= READABLE).paint(scene, visible);
        handles(surface);
        overlay(surface);
        gc.setTransform(null);
        if (scene.layers().isEmpty()) {
            hint(gc, area);
        }
        if (isFocusControl()) {
            gc.setForeground(color(colors.get(ColorRole.SELECTION)));
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(1);
            gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }

    private static Color color(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }

    private void hint(GC gc, Rectangle area) {
        gc.setForeground(color(colors.get(ColorRole.QUIET_INK)));
        gc.setFont(JFaceResources.getDialogFont());
        org.eclipse.swt.graphics.Point size = gc.textExtent(CanvasMessages.empty);
        gc.drawText(CanvasMessages.empty, (area.width - size.x) / 2, (area.height - size.y) / 2, true);
    }

    /** The ends of a selected connection can be taken hold of. */
    private void handles(GcSurface surface) {
        ConnectionFigure connection = diagram.connection();
        if (connection != null) {
            List<Point> route = connection.route();
            for (Point end : List.of(route.get(0), route.get(route.size() - 1))) {
                double size = HANDLE / Math.min(1, view.zoom());
                surface.box(new Box(end.x() - size, end.y() - size, 2 * size, 2 * size), size,
                        colors.get(ColorRole.PAGE), new Stroke(colors.get(ColorRole.SELECTION), 2));
            }
        }
    }

    private void overlay(GcSurface surface) {
        Rgb accent = colors.get(overlay.possible() ? ColorRole.SELECTION : ColorRole.ERROR);
        if (overlay.target() instanceof ConnectionFigure connection) {
            surface.line(connection.route(), 7, new Stroke(accent, 4));
        } else if (overlay.target() != null) {
            Figure target = overlay.target();
            Box box = target instanceof BadgeFigure badge ? badge.box() : target.bounds();
            surface.box(box.grown(5), 10, null, new Stroke(accent, 2.5, 6, 3));
        }
        if (!overlay.line().isEmpty()) {
            surface.line(overlay.line(), 0, new Stroke(accent, 2));
            Point end = overlay.line().get(1);
            surface.box(new Box(end.x() - 3, end.y() - 3, 6, 6), 3, accent, null);
        }
        if (overlay.rubber() != null) {
            surface.box(overlay.rubber(), 0, null, new Stroke(accent, 1 / view.zoom(), 4 / view.zoom(),
                    3 / view.zoom()));
        }
    }
}
