/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.chart.ui.SeriesImages;
import org.ohmlab.report.compare.Curve;
import org.ohmlab.report.compare.Overlay;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.RunInfo;

/** The runs of the workspace with their methods; what is ticked is shown, and has the look of its curve as icon. */
final class RunTree {

    private final Tree tree;
    private final Pictures pictures;
    private final ResultsModel model;
    private final Runnable changed;
    private final SeriesImages samples;

    RunTree(Composite parent, Pictures pictures, ResultsModel model, Runnable changed) {
        this.pictures = pictures;
        this.model = model;
        this.changed = changed;
        tree = new Tree(parent, SWT.CHECK | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.addListener(SWT.Selection, this::select);
        samples = new SeriesImages(tree);
        // The theme may have changed.
        tree.addListener(SWT.Paint, event -> {
            if (samples.outdated()) {
                tree.getDisplay().asyncExec(this::redraw);
            }
        });
    }

    Tree control() {
        return tree;
    }

    /** The run that is selected, or whose method is, if there is one. */
    Optional<ResultsModel.Found> selected() {
        TreeItem[] items = tree.getSelection();
        if (items.length == 0) {
            return model.runs().stream().filter(run -> !model.ticked(run).isEmpty()).findFirst();
        }
        TreeItem top = items[0].getParentItem() == null ? items[0] : items[0].getParentItem();
        return Optional.of((ResultsModel.Found) top.getData());
    }

    /** Shows the runs of the model; what was open stays open. */
    void refresh() {
        Set<String> open = new HashSet<>();
        Set<String> closed = new HashSet<>();
        for (TreeItem item : tree.getItems()) {
            if (item.getItemCount() > 0) {
                (item.getExpanded() ? open : closed).add(item.getText());
            }
        }
        tree.setRedraw(false);
        tree.removeAll();
        for (ResultsModel.Found run : model.runs()) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setData(run);
            item.setText(title(run));
            item.setImage(pictures.get(icon(run)));
            for (MethodKey key : run.methods()) {
                TreeItem method = new TreeItem(item, SWT.NONE);
                method.setData(key);
                method.setText(title(run, key));
            }
            // What is shown of itself is open, for its methods are the legend of the chart.
            item.setExpanded(open.contains(item.getText())
                    || !closed.contains(item.getText()) && !model.ticked(run).isEmpty());
        }
        ticks();
        tree.setRedraw(true);
    }

    /** Shows what the model has ticked. */
    void ticks() {
        Overlay overlay = model.overlay();
        for (TreeItem item : tree.getItems()) {
            ResultsModel.Found run = (ResultsModel.Found) item.getData();
            Set<MethodKey> ticked = model.ticked(run);
            item.setChecked(!ticked.isEmpty());
            item.setGrayed(!ticked.isEmpty() && ticked.size() < run.methods().size());
            for (TreeItem method : item.getItems()) {
                MethodKey key = (MethodKey) method.getData();
                method.setChecked(ticked.contains(key));
                method.setImage(!ticked.contains(key) ? null : run.run()
                        .map(named -> samples.get(overlay.style(new Curve(named, key)))).orElse(null));
            }
        }
    }

    /** Draws all icons anew. */
    private void redraw() {
        if (tree.isDisposed() || !samples.outdated()) {
            return;
        }
        for (TreeItem item : tree.getItems()) {
            item.setImage(pictures.get(icon((ResultsModel.Found) item.getData())));
            for (TreeItem method : item.getItems()) {
                method.setImage((Image) null);
            }
        }
        samples.forget();
        ticks();
    }

    private void select(Event event) {
        if (event.detail != SWT.CHECK) {
            return;
        }
        TreeItem item = (TreeItem) event.item;
        if (item.getParentItem() == null) {
            model.tick((ResultsModel.Found) item.getData(), item.getChecked());
            if (item.getChecked()) {
                item.setExpanded(true);
            }
        } else {
            model.tick((ResultsModel.Found) item.getParentItem().getData(), (MethodKey) item.getData(),
                    item.getChecked());
        }
        ticks();
        changed.run();
    }

    private String title(ResultsModel.Found run) {
        boolean several = model.runs().stream().map(ResultsModel.Found::project).distinct().count() > 1;
        String name = several ? NLS.bind(ViewMessages.inProject, run.entry().name(), run.project())
                : run.entry().name();
        if (run.entry().info().isEmpty()) {
            return name + " (" + ViewMessages.unreadable + ")";
        }
        if (run.methods().isEmpty()) {
            return name + " (" + ViewMessages.noResults + ")";
        }
        return name;
    }

    /** At which sigma a method was trained is said where it was trained at several. */
    private static String title(ResultsModel.Found run, MethodKey key) {
        boolean several = run.methods().stream().filter(other -> other.method().equals(key.method())).count() > 1;
        return several ? key.method() + ", σ_train " + ChartNumbers.significant(key.sigmaTrain(), 4) : key.method();
    }

    private static String icon(ResultsModel.Found run) {
        String status = run.entry().info().map(RunInfo::identity).map(RunInfo.Identity::status).orElse("failed");
        return List.of("done", "cancelled", "diverged", "failed", "running").contains(status) ? "run_" + status
                : "runfolder";
    }
}
