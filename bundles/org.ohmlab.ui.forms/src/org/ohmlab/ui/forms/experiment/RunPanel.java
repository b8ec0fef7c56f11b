/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.experiment;

import java.util.function.Supplier;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.preview.time.RunEstimate;
import org.ohmlab.preview.time.RunEstimate.MethodTime;
import org.ohmlab.ui.OhmlabImages;
import org.ohmlab.ui.editor.ModelEditor;
import org.ohmlab.ui.forms.FormParts;
import org.ohmlab.ui.forms.Ids;

/** What a run will do and how long it may take, and the button that starts it. */
final class RunPanel {

    private final FormParts parts;
    private final ModelEditor editor;
    private final Supplier<Experiment> experiment;
    private final Button run;
    private final Button estimate;
    private final Label summary;
    private final Label time;
    private final Label details;
    private EstimateJob job;
    /** Whether the time that is shown is that of the experiment as it is now. */
    private boolean estimated;

    RunPanel(FormParts parts, Composite column, ModelEditor editor, Supplier<Experiment> experiment) {
        this.parts = parts;
        this.editor = editor;
        this.experiment = experiment;
        Composite client = parts.section(column, Messages.run, "");
        GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 6).spacing(8, 6).applyTo(client);
        summary = parts.caption(client, 2);
        time = parts.toolkit().createLabel(client, Messages.timeUnknown);
        time.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        time.setData(Ids.WIDGET, "estimate");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(time);
        details = parts.caption(client, 2);
        Composite buttons = parts.toolkit().createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
        run = parts.toolkit().createButton(buttons, Messages.runButton, SWT.PUSH);
        run.setImage(OhmlabImages.image("obj16/run.png"));
        run.setToolTipText(Messages.runTip);
        run.setData(Ids.WIDGET, "run");
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(run);
        run.addListener(SWT.Selection, event -> start());
        estimate = parts.toolkit().createButton(buttons, Messages.estimate, SWT.PUSH);
        estimate.setImage(OhmlabImages.image("obj16/stopwatch.png"));
        estimate.setToolTipText(Messages.estimateTip);
        estimate.setData(Ids.WIDGET, "estimateButton");
        estimate.addListener(SWT.Selection, event -> estimate());
        client.addDisposeListener(event -> {
            if (job != null) {
                job.cancel();
            }
        });
        parts.say(details, Messages.estimateHint);
    }

    /** Says what a run of the experiment as it is now would do. */
    void refresh() {
        parts.say(summary, RunSummary.of(experiment.get()));
        ICommandService commands = editor.getSite().getService(ICommandService.class);
        Command command = commands.getCommand(Ids.RUN_COMMAND);
        boolean something = RunSummary.trainings(experiment.get()) > 0;
        run.setEnabled(command.isDefined() && something);
        if (estimated) {
            estimated = false;
            time.setText(time.getText() + " " + Messages.beforeChanges);
        }
    }

    private void start() {
        try {
            editor.getSite().getPage().activate(editor);
            editor.getSite().getService(IHandlerService.class).executeCommand(Ids.RUN_COMMAND, null);
        } catch (NotDefinedException | NotEnabledException | NotHandledException | ExecutionException e) {
            StatusManager.getManager().handle(Status.error(Messages.notStarted, e),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }

    private void estimate() {
        estimate.setEnabled(false);
        time.setText(Messages.measuring);
        Display display = time.getDisplay();
        job = new EstimateJob(
                ExperimentCopy.of(experiment.get(), editor.file().getLocation().toPath()),
                found -> later(display, () -> show(found)), why -> later(display, () -> fail(why)));
        estimated = false;
        job.schedule();
    }

    private void later(Display display, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!time.isDisposed()) {
                    estimate.setEnabled(true);
                    what.run();
                }
            });
        }
    }

    private void show(RunEstimate found) {
        estimated = true;
        time.setText(NLS.bind(Messages.about, RunSummary.text(found.total())));
        String form = found.threads() == 1 ? Messages.onOneThread : Messages.onThreads;
        StringBuilder text = new StringBuilder(NLS.bind(form, new Object[] {found.threads(),
            RunSummary.text(found.trainingWork()), RunSummary.text(found.evaluation())}));
        for (MethodTime method : found.training()) {
            text.append("\n").append(NLS.bind(Messages.methodTime, new Object[] {method.method(), method.trainings(),
                    RunSummary.text(method.time())}));
        }
        parts.say(details, text.toString());
    }

    private void fail(String why) {
        time.setText(Messages.timeUnknown);
        parts.say(details, why);
    }
}
