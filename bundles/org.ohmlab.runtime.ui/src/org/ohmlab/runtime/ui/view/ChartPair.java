/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ui.ChartPanel;

/** Two charts side by side, or one below the other where that gives them more room. */
final class ChartPair extends Composite {

    private final SashForm sash;
    private final ChartPanel first;
    private final ChartPanel second;

    ChartPair(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        first = new ChartPanel(sash, false);
        second = new ChartPanel(sash, false);
        sash.addListener(SWT.Resize, event -> {
            int wanted = sash.getSize().x >= 1.3 * sash.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL;
            if (sash.getOrientation() != wanted) {
                sash.setOrientation(wanted);
            }
        });
    }

    void setCharts(Chart left, Chart right) {
        first.setChart(left);
        second.setChart(right);
    }

    ChartPanel first() {
        return first;
    }

    ChartPanel second() {
        return second;
    }

    @Override
    public boolean setFocus() {
        return first.setFocus();
    }
}
