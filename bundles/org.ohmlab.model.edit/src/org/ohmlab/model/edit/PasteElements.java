/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.network.Layer;

/**
 * Puts copies of elements into a document, with ids of their own.
 *
 * <p>Connections between copied layers are copied with them; connections to layers that were not copied are kept only
 * when the copies go to the network they came from.
 */
public final class PasteElements extends CompoundCommand {

    private final EditingDomain domain;
    private final EObject owner;
    private final Collection<EObject> copies;

    /**
     * @param domain the domain of the owner
     * @param owner the element that is to hold the copies, or an element beside which they are to stand
     * @param elements what is to be copied; copied again here, so that the same can be pasted twice
     */
    public PasteElements(EditingDomain domain, EObject owner, Collection<? extends EObject> elements) {
        super("Paste");
        this.domain = domain;
        this.owner = owner;
        this.copies = EcoreUtil.copyAll(List.copyOf(elements));
    }

    /** @return the copies, which are in the document once the command was executed */
    public Collection<EObject> copies() {
        return List.copyOf(copies);
    }

    @Override
    protected boolean prepare() {
        if (copies.isEmpty()) {
            return false;
        }
        assignIds();
        for (EObject copy : copies) {
            EObject holder = EReferences.containment(owner, copy).isPresent() ? owner : owner.eContainer();
            EReference place = holder == null ? null : EReferences.containment(holder, copy).orElse(null);
            if (place == null) {
                return false;
            }
            if (copy instanceof Layer layer) {
                layer.getInputs().removeIf(input -> !copies.contains(input) && input.eContainer() != holder);
            }
            append(AddCommand.create(domain, holder, place, copy));
        }
        return super.prepare();
    }

    /** A layer without a name is called by its id, so that a copy would be called by something random. */
    private void assignIds() {
        Map<Layer, String> called = new LinkedHashMap<>();
        for (EObject copy : copies) {
            if (copy instanceof Layer layer && layer.getName() == null && layer.getId() != null) {
                called.put(layer, layer.getId());
            }
        }
        FreshIds fresh = new FreshIds(owner);
        fresh.assign(copies);
        called.forEach((layer, id) -> layer.setName(fresh.unusedName(id)));
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.copyOf(copies);
    }
}
