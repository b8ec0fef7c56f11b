/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.testing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.ohmlab.ui.Ids;
import org.ohmlab.ui.editor.ModelEditor;

/** Drives the editor of a model file as its user does. */
public final class EditorDriver {

    private final ModelEditor editor;

    private EditorDriver(ModelEditor editor) {
        this.editor = editor;
    }

    /**
     * Opens a file in its editor, as a double click in the navigator does.
     *
     * @param file a model file
     * @return the driver
     * @throws PartInitException when it cannot be opened
     */
    public static EditorDriver open(IFile file) throws PartInitException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        IEditorPart part = IDE.openEditor(page, file);
        EditorDriver driver = new EditorDriver(assertInstanceOf(ModelEditor.class, part));
        Await.idle();
        return driver;
    }

    /** @return the editor */
    public ModelEditor editor() {
        return editor;
    }

    /** Shows the page with all elements. */
    public EditorDriver elements() {
        return show(Ids.ELEMENTS_PAGE);
    }

    /**
     * @param pageId a page's identifier
     * @return this
     */
    public EditorDriver show(String pageId) {
        assertNotNull(editor.setActivePage(pageId), () -> "there is a page " + pageId);
        Await.idle();
        return this;
    }

    /**
     * @param id an element's id
     * @return the element
     */
    public EObject element(String id) {
        EObject element = editor.document().eResource().getEObject(id);
        assertNotNull(element, () -> "there is an element " + id);
        return element;
    }

    /**
     * Selects an element.
     *
     * @param id its id
     * @return this
     */
    public EditorDriver select(String id) {
        editor.selection().select(this, List.of(element(id)));
        Await.idle();
        return this;
    }

    /** @return the widgets of the present page */
    public Composite body() {
        return (Composite) editor.getActivePageInstance().getPartControl();
    }

    /**
     * Types into the field of a feature on the present page, or chooses there.
     *
     * @param feature the feature's name
     * @param value the new text, choice, or {@code true} or {@code false}
     * @return this
     */
    public EditorDriver enter(String feature, String value) {
        Control control = Widgets.field(body(), feature);
        assertTrue(control.isEnabled(), () -> feature + " can be edited");
        if (control instanceof Text text) {
            text.setFocus();
            text.setText(value);
            // As when the field is left: what was typed counts at once, not after the pause that ends typing.
            text.notifyListeners(SWT.FocusOut, new Event());
        } else if (control instanceof Combo combo) {
            int index = combo.indexOf(value);
            assertTrue(index >= 0, () -> value + " is among " + List.of(combo.getItems()));
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
        } else if (control instanceof Button button) {
            button.setSelection(Boolean.parseBoolean(value));
            button.notifyListeners(SWT.Selection, new Event());
        }
        Await.idle();
        return this;
    }

    /**
     * @param feature a feature's name
     * @return the text of its field on the present page
     */
    public String text(String feature) {
        Control control = Widgets.field(body(), feature);
        return control instanceof Text text ? text.getText() : ((Combo) control).getText();
    }

    /** Undoes the last step by the workbench's command. */
    public EditorDriver undo() {
        return run("org.eclipse.ui.edit.undo");
    }

    /** Does the last undone step again by the workbench's command. */
    public EditorDriver redo() {
        return run("org.eclipse.ui.edit.redo");
    }

    /** Saves by the workbench's command. */
    public EditorDriver save() {
        return run("org.eclipse.ui.file.save");
    }

    /**
     * Executes a command as a menu or a key does.
     *
     * @param command its identifier
     * @return this
     */
    public EditorDriver run(String command) {
        if (editor.getSite().getPage().getActivePart() != editor) {
            editor.getSite().getPage().activate(editor);
            Await.idle();
        }
        try {
            editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
            throw new AssertionError(command + " works", e);
        }
        Await.idle();
        return this;
    }

    /** @param dirty whether the editor's title has an asterisk */
    public EditorDriver expectDirty(boolean dirty) {
        Await.until("the editor is dirty: " + dirty, () -> dirty == editor.isDirty());
        return this;
    }
}
