/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site.probe;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;

/** Looks at the charts of a view. The chart's class is asked by name, as no bundle of Ohmlab may be required. */
final class Curves {

    static final String RESULTS = "org.ohmlab.runtime.ui.view.results";

    private static final String PANEL = "org.ohmlab.chart.ui.ChartPanel";

    private static final String ASKED = "org.ohmlab.site.probe.asked";
    private static final String PAINTED = "org.ohmlab.site.probe.painted";

    private Curves() {
    }

    /** @return how many points the charts show that can be seen in the view */
    static int points(IWorkbenchPage page, String view) {
        int points = 0;
        for (Composite panel : panels(page, view)) {
            Object chart = call(panel, "chart");
            for (Object series : chart == null ? List.of() : (Collection<?>) call(chart, "series")) {
                points += ((Collection<?>) call(series, "points")).size();
            }
        }
        return points;
    }

    /** @return whether their picture has been painted on the screen, with points on it */
    static boolean drawn(IWorkbenchPage page, String view) {
        int spots = 0;
        boolean painted = true;
        for (Composite panel : panels(page, view)) {
            Control canvas = (Control) call(panel, "canvas");
            Optional<?> picture = (Optional<?>) call(canvas, "picture");
            if (picture.isEmpty() || !(boolean) call(canvas, "upToDate")) {
                return false;
            }
            spots += ((Collection<?>) call(picture.get(), "spots")).size();
            painted &= painted(canvas, picture.get());
        }
        return spots > 0 && painted;
    }

    /** Asks for one more painting once the picture is there, and tells whether it has come. */
    private static boolean painted(Control canvas, Object picture) {
        if (canvas.getData(PAINTED) == picture) {
            return true;
        }
        if (canvas.getData(ASKED) != picture) {
            canvas.setData(ASKED, picture);
            canvas.addListener(SWT.Paint, event -> canvas.setData(PAINTED, picture));
            canvas.redraw();
        }
        return false;
    }

    private static List<Composite> panels(IWorkbenchPage page, String id) {
        IViewPart view = page.findView(id);
        return view != null && view.getSite().getService(MPart.class).getWidget() instanceof Composite part
                ? Hands.all(part, Composite.class,
                        child -> child.getClass().getName().equals(PANEL) && child.isVisible())
                : List.of();
    }

    private static Object call(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " of " + target, e);
        }
    }
}
