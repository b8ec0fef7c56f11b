/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.ohmlab.model.edit.ElementTexts;
import org.ohmlab.ui.OhmlabImages;

/** Finds elements by parts of their name, kind or numbers, and reveals the chosen one. */
final class FindElementDialog {

    private final ModelEditor editor;

    FindElementDialog(ModelEditor editor) {
        this.editor = editor;
    }

    void open() {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(editor.getSite().getShell(), new Labels());
        dialog.setTitle(Messages.find);
        dialog.setMessage(Messages.findMessage);
        dialog.setElements(elements().toArray());
        dialog.setMultipleSelection(false);
        dialog.setMatchEmptyString(true);
        // What is typed may be any part of the text.
        dialog.setFilter("*");
        if (dialog.open() == ElementListSelectionDialog.OK && dialog.getFirstResult() instanceof EObject found) {
            editor.reveal(found, null);
        }
    }

    private List<EObject> elements() {
        List<EObject> all = new ArrayList<>();
        all.add(editor.document());
        editor.document().eAllContents().forEachRemaining(all::add);
        return all;
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            EObject object = (EObject) element;
            return (ElementTexts.name(object) + "  " + ElementTexts.details(object)).strip();
        }

        @Override
        public Image getImage(Object element) {
            return OhmlabImages.image(((EObject) element).eClass());
        }
    }
}
