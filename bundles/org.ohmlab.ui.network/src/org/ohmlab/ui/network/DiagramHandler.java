/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network;

import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.ui.editor.ModelEditor;

/** Carries a command out on the diagram in front. Which action is given behind the class name in {@code plugin.xml}. */
public final class DiagramHandler extends AbstractHandler implements IExecutableExtension {

    private DiagramAction action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = Arrays.stream(DiagramAction.values()).filter(each -> each.key().equals(data)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No action of the diagram: " + data));
    }

    private static DiagramPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        return editor instanceof ModelEditor model && model.getActivePageInstance() instanceof DiagramPage diagram
                ? diagram : null;
    }

    @Override
    public void setEnabled(Object context) {
        DiagramPage page = page();
        setBaseEnabled(page != null && page.actions() != null && page.actions().canRun(action));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        DiagramPage page = page();
        if (page != null && page.actions() != null && page.actions().canRun(action)) {
            page.actions().run(action);
        }
        return null;
    }
}
