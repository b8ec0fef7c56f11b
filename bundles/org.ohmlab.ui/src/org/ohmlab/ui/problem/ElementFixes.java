/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.problem;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.ohmlab.core.BadInputException;
import org.ohmlab.model.edit.ItemProviders;
import org.ohmlab.model.edit.fix.Fault;
import org.ohmlab.model.edit.fix.QuickFixes;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.io.OpenedModel;
import org.ohmlab.ui.editor.ModelEditor;
import org.ohmlab.workspace.ProblemMarkers;

/** Offers the remedies for a model problem; each is carried out in the file's editor, as a step to undo. */
public final class ElementFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        // Cheap on purpose: the view asks for every line that it shows.
        return !marker.getAttribute(ProblemMarkers.RULE, "").isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file) || !hasResolutions(marker)) {
            return new IMarkerResolution[0];
        }
        List<IMarkerResolution> resolutions = new ArrayList<>();
        for (String label : labels(marker, file)) {
            resolutions.add(new ElementResolution(label));
        }
        return resolutions.toArray(IMarkerResolution[]::new);
    }

    private static List<String> labels(IMarker marker, IFile file) {
        ModelEditor open = openEditor(file);
        if (open != null && open.hasDocument()) {
            return fixes(marker, open.getEditingDomain(), open.document()).stream().map(Command::getLabel).toList();
        }
        ComposedAdapterFactory adapters = ItemProviders.create();
        try {
            OpenedModel model = ModelFiles.open(file.getLocation().toPath());
            EditingDomain domain = new AdapterFactoryEditingDomain(adapters, new BasicCommandStack(),
                    model.resource().getResourceSet());
            return fixes(marker, domain, model.document()).stream().map(Command::getLabel).toList();
        } catch (BadInputException e) {
            ILog.of(ElementFixes.class).info("No fixes for a file that cannot be read: " + file.getFullPath(), e);
            return List.of();
        } finally {
            adapters.dispose();
        }
    }

    static List<Command> fixes(IMarker marker, EditingDomain domain, EObject document) {
        EObject element = document.eResource().getEObject(marker.getAttribute(ProblemMarkers.ELEMENT, ""));
        if (element == null) {
            return List.of();
        }
        return QuickFixes.of(new Fault(domain, marker.getAttribute(ProblemMarkers.RULE, ""), element,
                element.eClass().getEStructuralFeature(marker.getAttribute(ProblemMarkers.FEATURE, ""))));
    }

    private static ModelEditor openEditor(IFile file) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference reference : page.getEditorReferences()) {
                    IEditorPart part = reference.getEditor(false);
                    if (part instanceof ModelEditor editor
                            && file.equals(ResourceUtil.getFile(editor.getEditorInput()))) {
                        return editor;
                    }
                }
            }
        }
        return null;
    }
}
