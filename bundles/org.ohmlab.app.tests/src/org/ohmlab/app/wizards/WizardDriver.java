/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardRegistry;

/** An open wizard: fills its fields by key, turns its pages, finishes or cancels. */
final class WizardDriver implements AutoCloseable {

    private static final String KEY = "org.ohmlab.widget";

    private final Dialog dialog;

    /** Gives access to the buttons. */
    private static final class Dialog extends WizardDialog {

        Dialog(IWorkbenchWizard wizard) {
            super(Window.shell(), wizard);
            setBlockOnOpen(false);
        }

        Button button(int id) {
            return getButton(id);
        }
    }

    private WizardDriver(IWizardRegistry registry, String id, IResource selected) throws CoreException {
        assertNotNull(registry.findWizard(id), id);
        IWorkbenchWizard wizard = registry.findWizard(id).createWizard();
        wizard.init(PlatformUI.getWorkbench(),
                selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected));
        dialog = new Dialog(wizard);
        dialog.create();
        dialog.open();
        Window.settle();
        checkMnemonics();
    }

    /** Alt and a letter means one thing on a page, and Back, Next and Finish keep theirs. */
    private void checkMnemonics() {
        Map<Character, String> taken = new HashMap<>(Map.of('b', "Back", 'n', "Next", 'f', "Finish"));
        Composite page = (Composite) dialog.getCurrentPage().getControl();
        // A page may have several buttons of one name.
        Set<String> texts = new LinkedHashSet<>();
        Window.all(page, Label.class, label -> true).forEach(label -> texts.add(label.getText()));
        Window.all(page, Button.class, button -> true).forEach(button -> texts.add(button.getText()));
        for (String text : texts) {
            int mark = text.indexOf('&');
            if (mark >= 0 && mark + 1 < text.length() && text.charAt(mark + 1) != '&') {
                assertEquals(null, taken.put(Character.toLowerCase(text.charAt(mark + 1)), text),
                        () -> "the key of " + text + " is its own");
            }
        }
    }

    static WizardDriver openNew(String id, IResource selected) throws CoreException {
        return new WizardDriver(PlatformUI.getWorkbench().getNewWizardRegistry(), id, selected);
    }

    static WizardDriver openImport(String id, IResource selected) throws CoreException {
        return new WizardDriver(PlatformUI.getWorkbench().getImportWizardRegistry(), id, selected);
    }

    static WizardDriver openExport(String id, IResource selected) throws CoreException {
        return new WizardDriver(PlatformUI.getWorkbench().getExportWizardRegistry(), id, selected);
    }

    <T extends Control> T field(String key, Class<T> type) {
        return Window.one((Composite) dialog.getCurrentPage().getControl(), type,
                control -> key.equals(control.getData(KEY)));
    }

    WizardDriver text(String key, String value) {
        field(key, Text.class).setText(value);
        return this;
    }

    WizardDriver choose(String key, int index) {
        Combo combo = field(key, Combo.class);
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
        return this;
    }

    WizardDriver number(String key, int value) {
        field(key, Spinner.class).setSelection(value);
        return this;
    }

    WizardDriver tick(String key, boolean value) {
        Button button = field(key, Button.class);
        button.setSelection(value);
        button.notifyListeners(SWT.Selection, new Event());
        return this;
    }

    String page() {
        return dialog.getCurrentPage().getName();
    }

    String message() {
        return dialog.getCurrentPage().getMessage();
    }

    String error() {
        return dialog.getCurrentPage().getErrorMessage();
    }

    boolean canFinish() {
        return dialog.button(IDialogConstants.FINISH_ID).isEnabled();
    }

    boolean canGoOn() {
        return dialog.button(IDialogConstants.NEXT_ID).isEnabled();
    }

    WizardDriver next() {
        assertTrue(canGoOn(), () -> "Next is possible: " + error());
        dialog.button(IDialogConstants.NEXT_ID).notifyListeners(SWT.Selection, new Event());
        Window.settle();
        checkMnemonics();
        return this;
    }

    WizardDriver back() {
        dialog.button(IDialogConstants.BACK_ID).notifyListeners(SWT.Selection, new Event());
        Window.settle();
        return this;
    }

    void finish() {
        assertTrue(canFinish(), () -> "Finish is possible: " + error());
        dialog.button(IDialogConstants.FINISH_ID).notifyListeners(SWT.Selection, new Event());
        Window.settle();
        String left = dialog.getShell() == null || dialog.getShell().isDisposed() ? null : error();
        assertEquals(null, left, "the wizard is done");
    }

    @Override
    public void close() {
        if (dialog.getShell() != null && !dialog.getShell().isDisposed()) {
            dialog.close();
        }
    }
}
