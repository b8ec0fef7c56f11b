/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.ui.Ids;

/** In place of all other pages when a file cannot be read: says why, and opens it as text. */
final class UnreadablePage extends FormPage {

    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

    private final BadInputException failure;

    UnreadablePage(BadInputException failure) {
        super(Ids.UNREADABLE_PAGE, Messages.unreadable);
        this.failure = failure;
    }

    @Override
    protected void createFormContent(IManagedForm managedForm) {
        FormToolkit toolkit = managedForm.getToolkit();
        ScrolledForm form = managedForm.getForm();
        toolkit.decorateFormHeading(form.getForm());
        form.setText(Messages.unreadableFile);
        form.setMessage(getEditorInput().getName(), IMessageProvider.ERROR);
        Composite body = form.getBody();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, Ids.UNREADABLE_HELP);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 12).applyTo(body);
        for (InputProblem problem : failure.problems()) {
            String place = problem.element().isBlank() ? "" : problem.element() + ": ";
            Label label = toolkit.createLabel(body,
                    (place + problem.message() + "\n" + problem.remedy()).replace("&", "&&"), SWT.WRAP);
            GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
            data.widthHint = 400;
            label.setLayoutData(data);
        }
        Button open = toolkit.createButton(body, Messages.openAsText, SWT.PUSH);
        open.addListener(SWT.Selection, event -> openAsText());
    }

    private void openAsText() {
        try {
            getSite().getPage().openEditor((IFileEditorInput) getEditorInput(), TEXT_EDITOR, true,
                    org.eclipse.ui.IWorkbenchPage.MATCH_ID | org.eclipse.ui.IWorkbenchPage.MATCH_INPUT);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
