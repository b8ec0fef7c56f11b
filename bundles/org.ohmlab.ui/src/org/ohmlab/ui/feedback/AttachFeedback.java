/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.feedback;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.model.edit.network.AttachAsReference;
import org.ohmlab.model.edit.network.AttachExit;
import org.ohmlab.model.edit.network.AttachOvf;
import org.ohmlab.model.edit.network.AttachToAllAnalog;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.ui.editor.ModelEditor;

/** Attaches feedback to the selected layers, or to the whole network, of the editor in front. */
public final class AttachFeedback extends AbstractHandler implements IExecutableExtension {

    private String what = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        what = Objects.toString(data, "");
    }

    @Override
    public Object execute(ExecutionEvent event) {
        ModelEditor editor = networkEditor();
        if (editor != null) {
            editor.execute(command(editor));
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        ModelEditor editor = networkEditor();
        setBaseEnabled(editor != null && !editor.isReadOnly() && command(editor).canExecute());
    }

    private static ModelEditor networkEditor() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart part = window == null || window.getActivePage() == null ? null
                : window.getActivePage().getActiveEditor();
        return part instanceof ModelEditor editor && editor.hasDocument() && editor.document() instanceof Network
                ? editor : null;
    }

    private Command command(ModelEditor editor) {
        EditingDomain domain = editor.getEditingDomain();
        Network network = (Network) editor.document();
        if ("attachToAllAnalog".equals(what)) {
            return new AttachToAllAnalog(domain, network);
        }
        if ("attachAsReference".equals(what)) {
            return new AttachAsReference(domain, network);
        }
        return selected(domain, editor.selection().elements());
    }

    /** One step for all selected layers; those that cannot take the point are left out. */
    private Command selected(EditingDomain domain, List<EObject> elements) {
        CompoundCommand all = new CompoundCommand("attachOvf".equals(what) ? "Attach OVF Point" : "Attach IRS Exit");
        for (EObject element : elements) {
            Command one = null;
            if ("attachOvf".equals(what) && element instanceof WeightedLayer layer) {
                one = new AttachOvf(domain, layer);
            } else if ("attachExit".equals(what) && element instanceof Layer layer) {
                one = new AttachExit(domain, layer);
            }
            if (one != null && one.canExecute()) {
                all.append(one);
            }
        }
        return all;
    }
}
