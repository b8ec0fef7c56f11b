/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.outline;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.ohmlab.ui.Ids;
import org.ohmlab.ui.editor.ElementMenu;
import org.ohmlab.ui.editor.ElementTree;
import org.ohmlab.ui.editor.ModelEditor;

/** The outline of a model: all its elements as a tree, with the editor's selection and the editor's menu. */
public final class ModelOutlinePage extends Page implements IContentOutlinePage {

    private final ModelEditor editor;
    private ElementTree tree;

    /** @param editor the editor */
    public ModelOutlinePage(ModelEditor editor) {
        this.editor = editor;
    }

    @Override
    public void init(IPageSite pageSite) {
        super.init(pageSite);
        pageSite.setSelectionProvider(editor.selection());
    }

    @Override
    public void createControl(Composite parent) {
        tree = new ElementTree(editor, parent, SWT.NONE);
        tree.setMenu(ElementMenu.create(editor));
        tree.viewer().addDoubleClickListener(event -> editor.selection().elements().stream().findFirst()
                .ifPresent(element -> editor.reveal(element, null)));
        editor.actions().fill(getSite().getActionBars());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), Ids.OUTLINE_HELP);
    }

    /** The editor has another document now. */
    public void documentReplaced() {
        if (!isDisposed()) {
            tree.documentReplaced();
        }
    }

    /** @return whether the outline was closed */
    public boolean isDisposed() {
        return tree != null && tree.viewer().getControl().isDisposed();
    }

    @Override
    public Control getControl() {
        return tree == null ? null : tree.viewer().getControl();
    }

    @Override
    public void setFocus() {
        getControl().setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        editor.selection().addSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return editor.selection().getSelection();
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        editor.selection().removeSelectionChangedListener(listener);
    }

    @Override
    public void setSelection(ISelection selection) {
        editor.selection().setSelection(selection);
    }
}
