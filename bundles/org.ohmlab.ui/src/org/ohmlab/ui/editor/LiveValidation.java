/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.validation.Finding;
import org.ohmlab.model.validation.FindingReport;
import org.ohmlab.model.validation.Validator;

/**
 * What the rules find in the present, perhaps unsaved state of an editor's model.
 *
 * <p>The rules run in the background, on a copy, a moment after the last change. Everything else here belongs to the
 * thread of the window.
 */
public final class LiveValidation {

    private static final int DELAY_MILLIS = 300;

    private final Display display;
    private final Supplier<Document> document;
    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final Runnable start = this::start;
    private List<Finding> findings = List.of();
    private Map<EObject, Integer> severities = Map.of();
    private int generation;
    private Job running;
    private boolean disposed;

    LiveValidation(Display display, Supplier<Document> document) {
        this.display = display;
        this.document = document;
    }

    /** Asks for new findings, soon; may be called after every change. */
    void schedule() {
        if (!disposed) {
            display.timerExec(-1, start);
            display.timerExec(DELAY_MILLIS, start);
        }
    }

    private void start() {
        Document root = document.get();
        if (disposed || root == null || root.eResource() == null) {
            return;
        }
        if (running != null) {
            running.cancel();
        }
        int mine = ++generation;
        ModelSnapshot snapshot = new ModelSnapshot(root);
        running = Job.createSystem("Validate " + root.getName(), (ICoreRunnable) monitor -> {
            Diagnostic result = new Validator().validate(snapshot.document());
            List<Finding> found = FindingReport.findings(result, Diagnostic.INFO);
            if (!monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> publish(mine, found, snapshot));
            }
        });
        running.schedule();
    }

    private void publish(int ofGeneration, List<Finding> onCopies, ModelSnapshot snapshot) {
        if (disposed || ofGeneration != generation) {
            return;
        }
        List<Finding> found = onCopies.stream().map(finding -> new Finding(finding.getSeverity(), finding.rule(),
                snapshot.original(finding.element()), finding.feature().orElse(null), finding.problem(),
                finding.remedy())).toList();
        findings = found;
        Map<EObject, Integer> worst = new IdentityHashMap<>();
        for (Finding finding : found) {
            for (EObject element = finding.element(); element != null; element = element.eContainer()) {
                worst.merge(element, finding.getSeverity(), Math::max);
            }
        }
        severities = Collections.unmodifiableMap(worst);
        listeners.forEach(Runnable::run);
    }

    /** @return all findings of the editor's document, in the order of the rules */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * @param element an element
     * @return the findings about it, without those about its content
     */
    public List<Finding> findings(EObject element) {
        return findings.stream().filter(finding -> finding.element() == element).toList();
    }

    /**
     * @param element an element
     * @return the worst severity of the findings about it and its content; {@link Diagnostic#OK} without any
     */
    public int severity(EObject element) {
        return severities.getOrDefault(element, Diagnostic.OK);
    }

    /** @param listener runs after each change of the findings */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** @param listener runs no longer */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    void dispose() {
        disposed = true;
        if (running != null) {
            running.cancel();
        }
    }
}
