/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selected elements of an editor; the same for its pages, the outline, the properties and the workbench. */
public final class ElementSelection implements IPostSelectionProvider {

    /** Is told about a new selection. */
    @FunctionalInterface
    public interface Listener {

        /**
         * @param source who selected; a listener that is the source itself has nothing to do
         * @param elements what is selected now
         */
        void selected(Object source, List<EObject> elements);
    }

    private final ListenerList<Listener> listeners = new ListenerList<>();
    private final ListenerList<ISelectionChangedListener> workbenchListeners = new ListenerList<>();
    private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
    private List<EObject> elements = List.of();

    /** @return the selected elements, in the order of selection */
    public List<EObject> elements() {
        return elements;
    }

    /**
     * Selects elements and tells everybody who listens, unless they are selected already.
     *
     * @param source who selects
     * @param selected elements of the editor's document
     */
    public void select(Object source, Collection<? extends EObject> selected) {
        List<EObject> next = List.copyOf(selected);
        if (next.equals(elements)) {
            return;
        }
        elements = next;
        listeners.forEach(listener -> listener.selected(source, next));
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        workbenchListeners.forEach(listener -> listener.selectionChanged(event));
        postListeners.forEach(listener -> listener.selectionChanged(event));
    }

    /** Takes out what was deleted: it cannot stay selected. */
    void retain(Object source, Resource resource) {
        select(source, elements.stream().filter(element -> element.eResource() == resource).toList());
    }

    /** @param listener is told about each new selection */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** @param listener is no longer told */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(elements);
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            select(null, structured.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList());
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        workbenchListeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        workbenchListeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.remove(listener);
    }
}
