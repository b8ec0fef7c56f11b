/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.edit.ElementTexts;
import org.ohmlab.model.validation.Finding;
import org.ohmlab.ui.OhmlabImages;

/**
 * A page of the editor of a model file. A subclass needs a public constructor without arguments and an extension at
 * the point {@code org.ohmlab.ui.editorPages}.
 */
public abstract class ModelPage extends FormPage {

    private final Runnable findings = this::showFindings;
    private boolean headed;

    /**
     * @param id the page's identifier
     * @param title its title, one word
     */
    protected ModelPage(String id, String title) {
        super(id, title);
    }

    /** The platform would take the title from the extension, which has none. */
    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        String title = getPartName();
        super.setInitializationData(element, property, data);
        setPartName(title);
    }

    /** @return the editor that this page belongs to */
    public final ModelEditor modelEditor() {
        return (ModelEditor) getEditor();
    }

    /**
     * @param <T> the kind of document
     * @param type the kind of document
     * @return the document as it is now; another one after each reload
     */
    protected final <T extends Document> T document(Class<T> type) {
        return type.cast(modelEditor().document());
    }

    /** Makes a form with the document's name as its head; pages without a form override this as a whole. */
    @Override
    protected void createFormContent(IManagedForm managedForm) {
        ScrolledForm form = managedForm.getForm();
        managedForm.getToolkit().decorateFormHeading(form.getForm());
        form.getBody().setLayout(new FillLayout());
        Composite body = managedForm.getToolkit().createComposite(form.getBody(), SWT.NONE);
        createContent(managedForm, body);
        modelEditor().validation().addListener(findings);
        form.addDisposeListener(event -> modelEditor().validation().removeListener(findings));
        headed = true;
        showHead();
        showFindings();
        style(form);
    }

    /** What is made after its editor has been opened is not coloured by the style sheet before the editor is left. */
    private void style(ScrolledForm form) {
        IStylingEngine engine = getSite().getService(IStylingEngine.class);
        if (engine != null) {
            form.getDisplay().asyncExec(() -> {
                if (!form.isDisposed()) {
                    engine.style(form);
                }
            });
        }
    }

    /**
     * Fills the page.
     *
     * @param managedForm the form, with a head already
     * @param body an empty composite for the content, without a layout
     */
    protected void createContent(IManagedForm managedForm, Composite body) {
        // Pages without a form have none.
    }

    /**
     * The editor has read its file again: everything of the old document is void. Only called on pages that were
     * shown before.
     */
    public abstract void documentReplaced();

    /**
     * Shows an element, for somebody who looks for it.
     *
     * @param element an element of the document
     * @param feature the feature that is meant, or null
     * @return whether this page can show it
     */
    public boolean showElement(EObject element, EStructuralFeature feature) {
        return false;
    }

    /** Puts the document's present name into the head, if the page has one. */
    final void showHead() {
        if (headed && !getManagedForm().getForm().isDisposed()) {
            Document document = modelEditor().document();
            ScrolledForm form = getManagedForm().getForm();
            form.setText(ElementTexts.name(document).replace("&", "&&"));
            form.setImage(OhmlabImages.image(document.eClass()));
        }
    }

    private static String count(long number, String one, String several) {
        return number == 0 ? "" : number == 1 ? one : NLS.bind(several, number);
    }

    private void showFindings() {
        ScrolledForm form = getManagedForm().getForm();
        if (form.isDisposed()) {
            return;
        }
        List<Finding> all = modelEditor().validation().findings();
        long errors = all.stream().filter(finding -> finding.getSeverity() >= Diagnostic.ERROR).count();
        long warnings = all.stream().filter(finding -> finding.getSeverity() == Diagnostic.WARNING).count();
        if (errors + warnings == 0) {
            form.setMessage(null, IMessageProvider.NONE);
        } else {
            String words = Stream.of(count(errors, Messages.oneError, Messages.errors),
                    count(warnings, Messages.oneWarning, Messages.warnings)).filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            form.setMessage(words, errors > 0 ? IMessageProvider.ERROR : IMessageProvider.WARNING);
            // The platform's red and olive cannot be read on a dark ground; the icon tells them apart as well.
            for (Control part : form.getForm().getHead().getChildren()) {
                if (part instanceof CLabel) {
                    part.setForeground(form.getForeground());
                }
            }
        }
    }
}
