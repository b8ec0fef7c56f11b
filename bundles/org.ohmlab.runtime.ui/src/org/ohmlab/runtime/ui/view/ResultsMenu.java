/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

/**
 * The context menu of the runs in the Results view, and what the rest of the window learns of them: the folder of the
 * selected run is the view's selection, and Copy puts the numbers behind the chart on the clipboard.
 */
final class ResultsMenu implements ISelectionProvider {

    /** The platform's group for what is copied, between what is opened and what others add. */
    private static final String EDIT = "edit";

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final RunTree tree;

    private ResultsMenu(RunTree tree) {
        this.tree = tree;
    }

    /**
     * @param site the view's site
     * @param runs the runs
     * @param copying puts on the clipboard what is in front; empty when there is nothing
     */
    static void install(IViewSite site, RunTree runs, Supplier<Optional<Runnable>> copying) {
        ResultsMenu provider = new ResultsMenu(runs);
        Tree control = runs.control();
        control.addListener(SWT.Selection, event -> provider.tell());
        site.setSelectionProvider(provider);

        IAction copy = copy(copying);
        site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            shown.add(new GroupMarker("run"));
            shown.add(new Separator("open"));
            shown.add(new Separator(EDIT));
            copy.setEnabled(copying.get().isPresent());
            shown.add(copy);
            shown.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        control.setMenu(menu.createContextMenu(control));
        site.registerContextMenu(menu, provider);
    }

    private static IAction copy(Supplier<Optional<Runnable>> copying) {
        IAction copy = new Action(ViewMessages.copyTable) {
            @Override
            public void run() {
                copying.get().ifPresent(Runnable::run);
            }
        };
        copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
        copy.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
        return copy;
    }

    private void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public IStructuredSelection getSelection() {
        Optional<IContainer> folder = tree.control().isDisposed() ? Optional.empty() : tree.selected()
                .map(run -> ResourcesPlugin.getWorkspace().getRoot()
                        .findContainersForLocationURI(run.entry().folder().toUri()))
                .filter(found -> found.length > 0).map(found -> found[0]);
        return folder.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
    }

    @Override
    public void setSelection(ISelection selection) {
        // The view decides for itself what is selected.
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
