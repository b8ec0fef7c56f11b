/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.ohmlab.chart.ui.ChartPanel;
import org.ohmlab.runtime.ui.Ids;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What was computed: the run folders of the workspace at the left, and what is ticked there as curves over the device
 * variation, as distributions over the chips, as a comparison on the same chips, and by what went into it.
 */
public final class ResultsView extends ViewPart {

    private static final String HELP = "org.ohmlab.help.results_view";
    private static final int NARROW = 640;
    private static final int LEAST_TREE = 200;
    private static final int MOST_TREE = 320;
    private static final int INPUTS = 3;

    private final ResultsModel model = new ResultsModel();
    private final IResourceChangeListener resources = this::changed;
    private Display display;
    private Composite pages;
    private StackLayout stack;
    private Label nothing;
    private SashForm content;
    private RunTree tree;
    private ResultsBar bar;
    private CTabFolder tabs;
    private ChartPanel curves;
    private DistributionPage distribution;
    private PairedPage paired;
    private InputsPage inputs;
    private ResultsReading reading;

    /**
     * @param window a window
     * @return its Results view, null when it is not open
     */
    public static ResultsView find(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        IViewPart view = page == null ? null : page.findView(Ids.RESULTS_VIEW);
        return view instanceof ResultsView results ? results : null;
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        restore();
        pages = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        pages.setLayout(stack);
        Composite empty = new Composite(pages, SWT.NONE);
        empty.setLayout(new GridLayout());
        nothing = new Label(empty, SWT.WRAP | SWT.CENTER);
        nothing.setText(ViewMessages.resultsLoading);
        nothing.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        stack.topControl = empty;
        content = new SashForm(pages, SWT.HORIZONTAL | SWT.SMOOTH);
        Pictures pictures = new Pictures(pages);
        tree = new RunTree(content, pictures, model, this::refresh);
        Composite details = new Composite(content, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        details.setLayout(layout);
        bar = new ResultsBar(details, model, this::refresh);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        tabs = new CTabFolder(details, SWT.BOTTOM | SWT.FLAT);
        tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        curves = new ChartPanel(tabs, true);
        distribution = new DistributionPage(tabs, model, this::refresh);
        paired = new PairedPage(tabs, model, this::refresh);
        inputs = new InputsPage(tabs, model);
        tab(ViewMessages.curvesTab, "chart_band", curves, pictures);
        tab(ViewMessages.distributionTab, "chart_histogram", distribution, pictures);
        tab(ViewMessages.pairedTab, "chart_paired", paired, pictures);
        tab(ViewMessages.inputsTab, "compare_inputs", inputs, pictures);
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> refresh());
        content.addListener(SWT.Resize, event -> share());
        ResultsMenu.install(getViewSite(), tree, this::copy);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, HELP);
        reading = new ResultsReading(this::take);
        reading.schedule();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
        if (reading != null) {
            reading.cancel();
            store();
        }
        super.dispose();
    }

    /** In a narrow view the runs lie above the charts, for beside them neither would be legible. */
    private void share() {
        int width = content.getClientArea().width;
        int height = content.getClientArea().height;
        boolean narrow = width < NARROW;
        if (width > 0 && height > 0) {
            content.setOrientation(narrow ? SWT.VERTICAL : SWT.HORIZONTAL);
            int wanted = narrow ? height / 4 : Math.max(LEAST_TREE, Math.min(MOST_TREE, width / 5));
            content.setWeights(wanted, (narrow ? height : width) - wanted);
        }
    }

    /** Shows what was shown when the view was last closed, in this session or an earlier one. */
    private void restore() {
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(Ids.BUNDLE);
        Map<String, String> texts = new HashMap<>();
        for (String key : ResultsState.keys()) {
            String text = kept.get(key, null);
            if (text != null) {
                texts.put(key, text);
            }
        }
        ResultsState.restore(texts, model);
    }

    private void store() {
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(Ids.BUNDLE);
        ResultsState.of(model).forEach(kept::put);
        try {
            kept.flush();
        } catch (BackingStoreException e) {
            Platform.getLog(ResultsView.class).warn(e.getMessage(), e);
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == content) {
            tree.control().setFocus();
        } else {
            pages.setFocus();
        }
    }

    /** @return what the view shows */
    public ResultsModel model() {
        return model;
    }

    /** @return the run that is selected, if there is one */
    public Optional<ResultsModel.Found> selected() {
        return tree.selected();
    }

    /** Looks for run folders again. */
    public void reload() {
        reading.schedule();
    }

    /** Shows what the model says. */
    public void refresh() {
        boolean any = !model.runs().isEmpty();
        Control wanted = any ? content : nothing.getParent();
        if (stack.topControl != wanted) {
            stack.topControl = wanted;
            pages.layout();
        }
        if (!any) {
            nothing.setText(ViewMessages.resultsEmpty);
            nothing.getParent().layout();
            return;
        }
        bar.refresh();
        tree.ticks();
        Control front = tabs.getSelection().getControl();
        if (front == curves) {
            curves.setChart(model.curvesChart());
        } else if (front == distribution) {
            distribution.refresh();
        } else if (front == paired) {
            paired.refresh();
        } else {
            inputs.refresh();
        }
    }

    /**
     * @param index a tab, from 0: curves, chips, same chips, inputs
     * @return the chart on it; empty for the last
     */
    public Optional<ChartPanel> show(int index) {
        tabs.setSelection(index);
        refresh();
        return front();
    }

    /** Brings the page to the front that compares what two runs were made of. */
    public void showInputs() {
        show(INPUTS);
    }

    private Optional<ChartPanel> front() {
        return switch (tabs.getSelectionIndex()) {
            case 0 -> Optional.of(curves);
            case 1 -> Optional.of(distribution.chart());
            case 2 -> Optional.of(paired.chart());
            default -> Optional.empty();
        };
    }

    /** What Copy does on the page in front; empty when there is nothing to copy. */
    private Optional<Runnable> copy() {
        Optional<ChartPanel> chart = front();
        if (tabs.getSelection().getControl() == inputs) {
            return inputs.showsFacts() ? Optional.of(inputs::copyTable) : Optional.empty();
        }
        boolean inChart = chart.filter(ChartPanel::hasFocus).isPresent();
        if (tabs.getSelection().getControl() == paired && !inChart) {
            return paired.showsFigures() ? Optional.of(paired::copyTable) : Optional.empty();
        }
        return chart.filter(panel -> panel.chart().drawable()).map(panel -> panel::copy);
    }

    /** On the reading thread. */
    private void take(List<ResultsModel.Found> runs) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!pages.isDisposed()) {
                    model.setRuns(runs);
                    tree.refresh();
                    refresh();
                }
            });
        }
    }

    /** A run folder, or a project, has come, changed or gone. */
    private void changed(IResourceChangeEvent event) {
        boolean[] concerned = {false};
        try {
            if (event.getDelta() != null) {
                event.getDelta().accept(delta -> {
                    boolean project = delta.getFullPath().segmentCount() == 1
                            && (delta.getKind() != IResourceDelta.CHANGED
                                    || (delta.getFlags() & IResourceDelta.OPEN) != 0);
                    concerned[0] |= project || "run.json".equals(delta.getFullPath().lastSegment());
                    return !concerned[0];
                });
            }
        } catch (CoreException e) {
            Platform.getLog(ResultsView.class).log(e.getStatus());
        }
        if (concerned[0]) {
            reading.schedule(ResultsReading.SOON);
        }
    }

    private void tab(String text, String icon, Control control, Pictures pictures) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(text);
        item.setImage(pictures.get(icon));
        item.setControl(control);
    }
}
