/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.ui.label.ElementContentProvider;
import org.ohmlab.ui.label.ElementLabelProvider;

/** A tree of all elements of an editor's document whose selection is that of the editor, both ways. */
public final class ElementTree {

    private final ModelEditor editor;
    private final TreeViewer viewer;
    private boolean following;

    /**
     * @param editor the editor
     * @param parent holds the tree
     * @param style of the tree
     */
    public ElementTree(ModelEditor editor, Composite parent, int style) {
        this.editor = editor;
        viewer = new TreeViewer(parent, style | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setLabelProvider(
                new DelegatingStyledCellLabelProvider(new ElementLabelProvider(editor.validation())));
        viewer.addSelectionChangedListener(event -> {
            if (!following) {
                editor.selection().select(this, event.getStructuredSelection().stream()
                        .filter(EObject.class::isInstance).map(EObject.class::cast).toList());
            }
        });
        ElementSelection.Listener follow = (source, elements) -> {
            if (source != this) {
                follow(elements);
            }
        };
        Runnable findings = () -> viewer.refresh(true);
        editor.selection().addListener(follow);
        editor.validation().addListener(findings);
        viewer.getControl().addDisposeListener(event -> {
            editor.selection().removeListener(follow);
            editor.validation().removeListener(findings);
        });
        documentReplaced();
    }

    private void follow(List<EObject> elements) {
        following = true;
        try {
            viewer.setSelection(new StructuredSelection(elements), true);
        } finally {
            following = false;
        }
    }

    /** Shows the editor's present document. */
    public void documentReplaced() {
        if (viewer.getContentProvider() != null) {
            // The new provider must not be asked about elements of the old document.
            viewer.setInput(null);
        }
        viewer.setContentProvider(new ElementContentProvider(editor.adapterFactory()));
        viewer.setInput(new Object[] {editor.document()});
        viewer.expandToLevel(2);
        follow(editor.selection().elements());
    }

    /** @param menu the menu that is to pop up on the tree */
    public void setMenu(MenuManager menu) {
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
    }

    /** @return the viewer */
    public TreeViewer viewer() {
        return viewer;
    }
}
