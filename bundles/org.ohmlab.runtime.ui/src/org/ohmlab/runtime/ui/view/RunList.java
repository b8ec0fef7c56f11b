/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.runtime.ui.job.ActiveRun;
import org.ohmlab.runtime.ui.job.RunState;
import org.ohmlab.runtime.ui.job.Runs;

/** The runs of this session, in the order in which they are computed. Delete takes an ended one off the list. */
final class RunList {

    private final Table table;
    private final Pictures pictures;
    private List<ActiveRun> runs = new ArrayList<>();

    RunList(Composite parent, Pictures pictures, Consumer<ActiveRun> chosen) {
        this.pictures = pictures;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        for (String title : List.of(ViewMessages.runsColumn, ViewMessages.stateColumn)) {
            new TableColumn(table, SWT.LEFT).setText(title);
        }
        table.addListener(SWT.Resize, event -> widths());
        table.addListener(SWT.Selection, event -> selected().ifPresent(chosen));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                selected().ifPresent(Runs.session()::forget);
            }
        });
    }

    /** Shows the runs, choosing one when it is not null, else leaving the choice where it is. */
    void show(List<ActiveRun> next, ActiveRun choice) {
        ActiveRun chosen = choice != null ? choice : selected().orElse(null);
        runs = new ArrayList<>(next);
        table.setItemCount(runs.size());
        refresh();
        int index = runs.indexOf(chosen);
        table.setSelection(index < 0 ? runs.size() - 1 : index);
        table.showSelection();
    }

    boolean shows(ActiveRun run) {
        return runs.contains(run);
    }

    void refresh() {
        for (int i = 0; i < runs.size(); i++) {
            ActiveRun run = runs.get(i);
            TableItem item = table.getItem(i);
            String state = words(run);
            if (!run.name().equals(item.getText(0)) || !state.equals(item.getText(1))) {
                item.setText(new String[] {run.name(), state});
                item.setImage(pictures.get(run.state().icon()));
            }
        }
    }

    Optional<ActiveRun> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= runs.size() ? Optional.empty() : Optional.of(runs.get(index));
    }

    static String words(RunState state) {
        return switch (state) {
            case QUEUED -> ViewMessages.stateQueued;
            case COMPUTING -> ViewMessages.stateComputing;
            case STOPPING -> ViewMessages.stateStopping;
            case CANCELLED -> ViewMessages.stateCancelled;
            case FAILED -> ViewMessages.stateFailed;
            case DONE -> ViewMessages.stateDone;
            case DIVERGED -> ViewMessages.stateDiverged;
        };
    }

    private static String words(ActiveRun run) {
        if (run.state() == RunState.COMPUTING) {
            return run.live().progress().map(p -> ChartNumbers.percent(p.fraction(), 0))
                    .orElse(ViewMessages.stateComputing);
        }
        return words(run.state());
    }

    private void widths() {
        int width = table.getClientArea().width;
        int state = Math.min(150, Math.max(76, width * 4 / 9));
        table.getColumn(0).setWidth(width - state);
        table.getColumn(1).setWidth(state);
    }
}
