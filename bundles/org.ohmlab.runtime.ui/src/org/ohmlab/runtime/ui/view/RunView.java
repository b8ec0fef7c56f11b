/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
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
import org.ohmlab.runtime.ui.job.ActiveRun;
import org.ohmlab.runtime.ui.job.Runs;
import org.ohmlab.runtime.ui.live.LiveChart;

/**
 * What is being computed: the runs of this session at the left, the chosen one at the right with its progress, its
 * curves as they grow, its convergence and its log. It looks at the runs a few times a second, so that however much
 * they tell, the window has the same little to do.
 */
public final class RunView extends ViewPart {

    private static final int MILLIS = 200;
    private static final int LEAST_LIST = 170;
    private static final int MOST_LIST = 280;
    private static final String HELP = "org.ohmlab.help.run_view";

    private final Consumer<ActiveRun> listener = this::changed;
    private Display display;
    private StackLayout stack;
    private Composite pages;
    private Composite nothing;
    private SashForm content;
    private RunList list;
    private Composite details;
    private RunHeader header;
    private RunTabs tabs;
    private boolean ticking;

    /**
     * @param window a window
     * @return its Run view, null when it is not open
     */
    public static RunView find(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        IViewPart view = page == null ? null : page.findView(Ids.RUN_VIEW);
        return view instanceof RunView run ? run : null;
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        pages = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        pages.setLayout(stack);
        nothing = nothing(pages);
        content = new SashForm(pages, SWT.HORIZONTAL | SWT.SMOOTH);
        Pictures pictures = new Pictures(pages);
        list = new RunList(content, pictures, this::choose);
        details = new Composite(content, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        details.setLayout(layout);
        header = new RunHeader(details, pictures);
        header.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        tabs = new RunTabs(details, pictures);
        tabs.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        content.addListener(SWT.Resize, event -> share());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, HELP);
        Runs.session().addListener(listener);
        List<ActiveRun> runs = Runs.session().all();
        list.show(runs, runs.isEmpty() ? null : runs.get(runs.size() - 1));
        update();
    }

    @Override
    public void dispose() {
        Runs.session().removeListener(listener);
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (stack.topControl == content) {
            tabs.setFocus();
        } else {
            pages.setFocus();
        }
    }

    /** @return the chosen run, if there is one */
    public Optional<ActiveRun> selected() {
        return list == null ? Optional.empty() : list.selected();
    }

    /**
     * @param which a chart
     * @return where it is shown
     */
    public ChartPanel chart(LiveChart which) {
        return tabs.chart(which);
    }

    /** @param which the chart to bring to the front */
    public void show(LiveChart which) {
        tabs.show(which);
        update();
    }

    /** Names and states of runs need the same room however wide the view is. */
    private void share() {
        int width = content.getClientArea().width;
        if (width > 0) {
            int wanted = Math.min(width / 2, Math.max(LEAST_LIST, Math.min(MOST_LIST, width / 5)));
            content.setWeights(wanted, width - wanted);
        }
    }

    private static Composite nothing(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout());
        Label words = new Label(page, SWT.WRAP | SWT.CENTER);
        words.setText(ViewMessages.empty);
        words.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        return page;
    }

    private void choose(ActiveRun run) {
        tabs.forget();
        update();
    }

    /** On any thread. */
    private void changed(ActiveRun run) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!pages.isDisposed()) {
                    List<ActiveRun> runs = Runs.session().all();
                    // A run that was just launched is what the user wants to see.
                    boolean fresh = runs.contains(run) && !list.shows(run);
                    list.show(runs, fresh ? run : null);
                    update();
                }
            });
        }
    }

    private void update() {
        Optional<ActiveRun> run = selected();
        Composite wanted = run.isPresent() ? content : nothing;
        if (stack.topControl != wanted) {
            stack.topControl = wanted;
            pages.layout();
        }
        // One run needs no list to be chosen from, and its charts need the room.
        Control alone = Runs.session().all().size() > 1 ? null : details;
        if (content.getMaximizedControl() != alone) {
            content.setMaximizedControl(alone);
        }
        run.ifPresent(shown -> {
            header.show(shown);
            tabs.show(shown);
            list.refresh();
        });
        tick();
    }

    private void tick() {
        if (!ticking && Runs.session().active()) {
            ticking = true;
            display.timerExec(MILLIS, () -> {
                ticking = false;
                if (!pages.isDisposed()) {
                    update();
                }
            });
        }
    }
}
