/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.ohmlab.runtime.RunProgress;
import org.ohmlab.runtime.ui.job.ActiveRun;
import org.ohmlab.runtime.ui.job.RunState;
import org.ohmlab.runtime.ui.live.ProgressText;

/** The chosen run at a glance: name, state, progress, and what is being done. */
final class RunHeader extends Composite {

    private static final int PARTS = 1000;

    private final Pictures pictures;
    private final Label icon;
    private final Label name;
    private final Label state;
    private final ProgressBar bar;
    private final Label detail;
    private final Label step;

    RunHeader(Composite parent, Pictures pictures) {
        super(parent, SWT.NONE);
        this.pictures = pictures;
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 10;
        layout.marginHeight = 6;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 4;
        setLayout(layout);
        icon = new Label(this, SWT.NONE);
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
        name = new Label(this, SWT.NONE);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        state = new Label(this, SWT.NONE);
        bar = new ProgressBar(this, SWT.HORIZONTAL);
        bar.setMaximum(PARTS);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        detail = line();
        step = line();
    }

    /** A line over the whole width; what does not fit in can be read when the pointer rests on it. */
    private Label line() {
        Label line = new Label(this, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        return line;
    }

    void show(ActiveRun run) {
        RunState now = run.state();
        String form = !now.ended() ? ViewMessages.computingFor
                : now == RunState.DONE || now == RunState.DIVERGED ? ViewMessages.computingTime
                        : ViewMessages.computingUntil;
        String words = run.time().map(time -> NLS.bind(form, RunList.words(now), ProgressText.duration(time)))
                .orElse(RunList.words(now));
        boolean moved = set(name, run.name());
        moved |= set(state, words);
        set(detail, detail(run));
        set(step, run.state() == RunState.COMPUTING ? run.live().doing() : "");
        GridData place = (GridData) step.getLayoutData();
        if (place.exclude != run.state().ended()) {
            // An ended run takes no step; the charts get the room.
            place.exclude = run.state().ended();
            step.setVisible(!place.exclude);
            getParent().layout(true, true);
        }
        icon.setImage(pictures.get(now.icon()));
        double fraction = now == RunState.DONE || now == RunState.DIVERGED ? 1
                : run.live().progress().map(RunProgress::fraction).orElse(0.0);
        int part = (int) Math.round(PARTS * fraction);
        if (bar.getSelection() != part) {
            bar.setSelection(part);
        }
        if (moved) {
            layout();
        }
    }

    private static String detail(ActiveRun run) {
        if (run.state() == RunState.QUEUED) {
            return ViewMessages.waiting;
        }
        if (run.state().ended() && !run.message().isEmpty()) {
            return run.message();
        }
        return run.live().progress().map(ProgressText::of).orElse("");
    }

    /** A label that says the same is not touched, so that it does not flicker. */
    private static boolean set(Label label, String text) {
        String plain = text.replace("&", "&&");
        if (label.getText().equals(plain)) {
            return false;
        }
        label.setText(plain);
        label.setToolTipText(text);
        return true;
    }
}
