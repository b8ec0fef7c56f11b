/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ui.ChartPanel;
import org.ohmlab.runtime.ui.job.ActiveRun;
import org.ohmlab.runtime.ui.live.LiveChart;

/** The chosen run in detail. Only the tab in front is kept up to date. */
final class RunTabs {

    private final CTabFolder folder;
    private final ChartPair training;
    private final ChartPair robustness;
    private final ConvergenceTable convergence;
    private final RunLog log;
    private ActiveRun shown;
    private long version = -1;

    RunTabs(Composite parent, Pictures pictures) {
        folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        training = new ChartPair(folder);
        robustness = new ChartPair(folder);
        convergence = new ConvergenceTable(folder);
        log = new RunLog(folder);
        tab(ViewMessages.trainingTab, "training", training, pictures);
        tab(ViewMessages.robustnessTab, "chart_band", robustness, pictures);
        tab(ViewMessages.convergenceTab, "table", convergence.control(), pictures);
        tab(ViewMessages.logTab, "log", log.control(), pictures);
        folder.setSelection(0);
        folder.addListener(SWT.Selection, event -> {
            forget();
            if (shown != null) {
                show(shown);
            }
        });
    }

    Control control() {
        return folder;
    }

    void setFocus() {
        Control front = folder.getSelection().getControl();
        front.setFocus();
    }

    ChartPanel chart(LiveChart which) {
        return switch (which) {
            case LOSS -> training.first();
            case TRAINING_ACCURACY -> training.second();
            case ACCURACY -> robustness.first();
            case ENTROPY -> robustness.second();
        };
    }

    void show(LiveChart which) {
        folder.setSelection(which == LiveChart.LOSS || which == LiveChart.TRAINING_ACCURACY ? 0 : 1);
        forget();
    }

    /** Makes the next {@link #show(ActiveRun)} draw everything anew. */
    void forget() {
        version = -1;
    }

    void show(ActiveRun run) {
        long now = run.live().version();
        if (run == shown && now == version) {
            return;
        }
        if (run != shown) {
            log.clear();
        }
        shown = run;
        version = now;
        Control front = folder.getSelection().getControl();
        if (front == training || front == robustness) {
            Map<LiveChart, Chart> charts = run.live().charts();
            if (front == training) {
                training.setCharts(charts.get(LiveChart.LOSS), charts.get(LiveChart.TRAINING_ACCURACY));
            } else {
                robustness.setCharts(charts.get(LiveChart.ACCURACY), charts.get(LiveChart.ENTROPY));
            }
        } else if (front == convergence.control()) {
            convergence.show(run.live().convergence());
        } else {
            log.show(run.live());
        }
    }

    private void tab(String text, String icon, Control control, Pictures pictures) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(text);
        item.setImage(pictures.get(icon));
        item.setControl(control);
    }
}
