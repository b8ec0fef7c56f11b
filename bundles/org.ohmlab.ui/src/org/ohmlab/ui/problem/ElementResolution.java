/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.problem;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ohmlab.ui.editor.ModelEditor;
import org.ohmlab.workspace.ProblemMarkers;

/** One remedy: opens the file's editor, shows the element, and executes the command there. */
final class ElementResolution implements IMarkerResolution2 {

    private final String label;

    ElementResolution(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public void run(IMarker marker) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null) {
            window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        }
        try {
            IEditorPart part = IDE.openEditor(window.getActivePage(), (IFile) marker.getResource());
            if (part instanceof ModelEditor editor && editor.hasDocument()) {
                run(marker, editor);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    private void run(IMarker marker, ModelEditor editor) {
        EObject element = editor.document().eResource()
                .getEObject(marker.getAttribute(ProblemMarkers.ELEMENT, ""));
        for (Command fix : ElementFixes.fixes(marker, editor.getEditingDomain(), editor.document())) {
            if (fix.getLabel().equals(label)) {
                editor.execute(fix);
                break;
            }
        }
        if (element != null && element.eResource() != null) {
            editor.selection().select(this, List.of(element));
        }
    }

    @Override
    public String getDescription() {
        return null;
    }

    @Override
    public Image getImage() {
        return null;
    }
}
