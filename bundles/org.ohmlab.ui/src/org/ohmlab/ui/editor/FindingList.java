/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.ohmlab.model.edit.fix.Fault;
import org.ohmlab.model.edit.fix.QuickFixes;
import org.ohmlab.model.validation.Finding;

/** What the rules find about one element, each with links that mend it; takes no room without findings. */
final class FindingList {

    private final FormToolkit toolkit;
    private final ModelEditor editor;
    private final Runnable resized;
    private final Composite list;
    private List<String> shown = List.of();
    private EObject element;

    FindingList(FormToolkit toolkit, Composite parent, ModelEditor editor, Runnable resized) {
        this.toolkit = toolkit;
        this.editor = editor;
        this.resized = resized;
        list = toolkit.createComposite(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(6, 4).spacing(6, 4).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(list);
        Runnable findings = this::refresh;
        editor.validation().addListener(findings);
        list.addDisposeListener(event -> editor.validation().removeListener(findings));
    }

    /** Shows the findings about an element; null for none. */
    void show(EObject other) {
        element = other;
        refresh();
    }

    private void refresh() {
        List<Finding> found = element == null ? List.of() : editor.validation().findings(element);
        List<String> texts = found.stream().map(Finding::getMessage).toList();
        if (texts.equals(shown)) {
            return;
        }
        shown = texts;
        for (Control old : list.getChildren()) {
            old.dispose();
        }
        found.forEach(this::add);
        list.setVisible(!found.isEmpty());
        GridDataFactory.createFrom((GridData) list.getLayoutData()).exclude(found.isEmpty())
                .applyTo(list);
        resized.run();
    }

    private void add(Finding finding) {
        Label sign = toolkit.createLabel(list, "");
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(
                finding.getSeverity() >= Diagnostic.ERROR ? FieldDecorationRegistry.DEC_ERROR
                        : finding.getSeverity() == Diagnostic.WARNING ? FieldDecorationRegistry.DEC_WARNING
                                : FieldDecorationRegistry.DEC_INFORMATION).getImage());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(sign);
        Label text = toolkit.createLabel(list, (finding.problem() + " " + finding.remedy()).replace("&", "&&"),
                SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
        if (editor.isReadOnly()) {
            return;
        }
        for (Command fix : fixes(finding)) {
            String label = fix.getLabel();
            toolkit.createLabel(list, "");
            Hyperlink link = toolkit.createHyperlink(list, label, SWT.WRAP);
            link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> mend(finding, label)));
        }
    }

    private List<Command> fixes(Finding finding) {
        return QuickFixes.of(new Fault(editor.getEditingDomain(), finding.rule(), finding.element(),
                finding.feature().orElse(null)));
    }

    /** Looks the fix up again, for the model may have changed since the link was made. */
    private void mend(Finding finding, String label) {
        fixes(finding).stream().filter(fix -> fix.getLabel().equals(label)).findFirst().ifPresent(editor::execute);
    }
}
