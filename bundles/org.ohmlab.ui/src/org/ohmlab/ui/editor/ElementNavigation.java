/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.ide.IGotoMarker;
import org.ohmlab.workspace.ProblemMarkers;

/** Goes to an element from outside of the pages: from the outline, from the find dialog, and from a problem. */
final class ElementNavigation implements IGotoMarker {

    private final ModelEditor editor;

    ElementNavigation(ModelEditor editor) {
        this.editor = editor;
    }

    /**
     * Selects an element and shows it on the present page, or else on the first page that can.
     *
     * @param element an element of the document
     * @param feature the feature that is meant, or null
     */
    void reveal(EObject element, EStructuralFeature feature) {
        editor.selection().select(editor, List.of(element));
        IFormPage present = editor.getActivePageInstance();
        if (present instanceof ModelPage page && page.showElement(element, feature)) {
            return;
        }
        for (ModelPage candidate : editor.modelPages()) {
            IFormPage before = editor.getActivePageInstance();
            editor.setActivePage(candidate.getId());
            if (candidate.showElement(element, feature)) {
                return;
            }
            editor.setActivePage(before.getId());
        }
    }

    @Override
    public void gotoMarker(IMarker marker) {
        String id = marker.getAttribute(ProblemMarkers.ELEMENT, "");
        EObject element = !editor.hasDocument() || id.isEmpty() ? null : editor.model().resource().getEObject(id);
        if (element != null) {
            String feature = marker.getAttribute(ProblemMarkers.FEATURE, "");
            reveal(element, element.eClass().getEStructuralFeature(feature));
        }
    }
}
