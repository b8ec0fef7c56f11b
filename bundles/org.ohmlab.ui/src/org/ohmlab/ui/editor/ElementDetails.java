/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.ui.form.FeatureForm;

/** What one element is and all its features to edit; one form per kind of element, made when first needed. */
final class ElementDetails {

    private record Shown(Composite area, FindingList findings, FeatureForm form) {
    }

    private final FormToolkit toolkit;
    private final ModelEditor editor;
    private final ScrolledComposite scrolled;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Map<EClass, Shown> forms = new HashMap<>();
    private final Label nothing;
    private Shown present;

    ElementDetails(FormToolkit toolkit, Composite parent, ModelEditor editor) {
        this.toolkit = toolkit;
        this.editor = editor;
        parent.setLayout(new FillLayout());
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        toolkit.adapt(scrolled, false, false);
        stack = toolkit.createComposite(scrolled);
        stack.setLayout(layout);
        scrolled.setContent(stack);
        nothing = toolkit.createLabel(stack, Messages.nothingSelected, SWT.WRAP);
        show(null);
    }

    void show(EObject element) {
        if (present != null) {
            present.form().setInput(null);
            present.findings().show(null);
        }
        present = element == null ? null : forms.computeIfAbsent(element.eClass(), this::create);
        if (present == null) {
            layout.topControl = nothing;
        } else {
            present.form().setInput(element);
            present.findings().show(element);
            layout.topControl = present.area();
        }
        reflow();
    }

    private void reflow() {
        if (!stack.isDisposed() && layout.topControl != null) {
            stack.layout(true, true);
            scrolled.setMinSize(layout.topControl.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        }
    }

    private Shown create(EClass type) {
        Composite area = toolkit.createComposite(stack);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        Label kind = toolkit.createLabel(area, FeatureTexts.label(type), SWT.NONE);
        kind.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().indent(6, 4).applyTo(kind);
        Label description = toolkit.createLabel(area, FeatureTexts.description(type), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(200, SWT.DEFAULT).applyTo(description);
        FindingList findings = new FindingList(toolkit, area, editor, this::reflow);
        Composite fields = toolkit.createComposite(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        return new Shown(area, findings, new FeatureForm(toolkit, fields, editor).addAll(type));
    }

    boolean focus(EStructuralFeature feature) {
        return present != null && present.form().focus(feature);
    }
}
