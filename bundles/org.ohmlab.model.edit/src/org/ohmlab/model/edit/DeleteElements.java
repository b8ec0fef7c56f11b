/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.edit.network.DeleteLayers;
import org.ohmlab.model.network.Layer;

/**
 * Deletes elements of one document with all that refers to them there. Layers are taken out of the chain they are in,
 * so that what they read flows on to what read them.
 */
public final class DeleteElements extends CompoundCommand {

    private final EditingDomain domain;
    private final List<EObject> elements;

    /**
     * @param domain the domain of the elements
     * @param elements what is to go; the root of a document cannot be deleted
     */
    public DeleteElements(EditingDomain domain, Collection<? extends EObject> elements) {
        super("Delete");
        this.domain = domain;
        this.elements = List.copyOf(EcoreUtil.filterDescendants(elements));
    }

    @Override
    protected boolean prepare() {
        if (elements.isEmpty() || elements.stream().anyMatch(element -> element.eContainer() == null)) {
            return false;
        }
        List<Layer> layers = new ArrayList<>();
        List<EObject> others = new ArrayList<>();
        for (EObject element : elements) {
            if (element instanceof Layer layer) {
                layers.add(layer);
            } else {
                others.add(element);
            }
        }
        if (!layers.isEmpty()) {
            append(new DeleteLayers(domain, layers));
        }
        if (!others.isEmpty()) {
            append(DeleteCommand.create(domain, others));
        }
        return super.prepare();
    }
}
