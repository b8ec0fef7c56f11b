/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * Puts columns side by side where there is room, and one below the other where there is not. Widths are shared by
 * weights; heights are what the content takes.
 */
public final class ReflowLayout extends Layout implements ILayoutExtension {

    private static final int GAP = 16;

    private final int threshold;
    private final int margin;
    private final int[] weights;

    /**
     * @param threshold least width for columns side by side
     * @param margin space around everything
     * @param weights share of the width per column
     */
    public ReflowLayout(int threshold, int margin, int... weights) {
        this.threshold = threshold;
        this.margin = margin;
        this.weights = weights.clone();
    }

    /**
     * Lets the content of a form flow into the window's width instead of scrolling sideways.
     *
     * @param body the form's body, with one child
     */
    public static void fill(Composite body) {
        body.setLayout(new ReflowLayout(0, 0, 1));
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        int width = widthHint == SWT.DEFAULT ? Math.max(threshold, computeMinimumWidth(composite, flushCache))
                : widthHint;
        return new Point(width, arrange(composite, width, flushCache, false));
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        arrange(composite, composite.getClientArea().width, flushCache, true);
    }

    private int arrange(Composite composite, int width, boolean flushCache, boolean place) {
        Rectangle area = composite.getClientArea();
        Control[] columns = composite.getChildren();
        boolean beside = width >= threshold && columns.length > 1;
        int all = 0;
        for (int i = 0; i < columns.length; i++) {
            all += weights[Math.min(i, weights.length - 1)];
        }
        int room = width - 2 * margin - (beside ? GAP * (columns.length - 1) : 0);
        int x = margin;
        int y = margin;
        int bottom = margin;
        for (int i = 0; i < columns.length; i++) {
            int own = Math.max(1, beside ? room * weights[Math.min(i, weights.length - 1)] / all : room);
            int height = columns[i].computeSize(own, SWT.DEFAULT, flushCache).y;
            if (place) {
                // A column alone may as well fill what is there.
                int given = columns.length == 1 ? Math.max(height, area.height - 2 * margin) : height;
                columns[i].setBounds(area.x + x, area.y + y, own, given);
            }
            bottom = Math.max(bottom, y + height);
            if (beside) {
                x += own + GAP;
            } else {
                y += height + GAP;
            }
        }
        return bottom + margin;
    }

    @Override
    public int computeMinimumWidth(Composite parent, boolean changed) {
        int least = 0;
        for (Control column : parent.getChildren()) {
            Layout inner = column instanceof Composite composite ? composite.getLayout() : null;
            least = Math.max(least, inner instanceof ILayoutExtension extension
                    ? extension.computeMinimumWidth((Composite) column, changed)
                    : Math.min(320, column.computeSize(SWT.DEFAULT, SWT.DEFAULT, changed).x));
        }
        return least + 2 * margin;
    }

    @Override
    public int computeMaximumWidth(Composite parent, boolean changed) {
        return Integer.MAX_VALUE / 2;
    }
}
