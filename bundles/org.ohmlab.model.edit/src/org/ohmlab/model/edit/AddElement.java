/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Puts a new element into its place in another and gives it an id. */
public final class AddElement extends CommandWrapper {

    private final EditingDomain domain;
    private final EObject owner;
    private final EReference place;
    private final EObject child;

    /**
     * @param domain the domain of the owner
     * @param owner the element that is to hold the new one
     * @param place its reference for that; a single place must be free
     * @param child the new element, in no document
     */
    public AddElement(EditingDomain domain, EObject owner, EReference place, EObject child) {
        super("Add " + FeatureTexts.label(child.eClass()));
        this.domain = domain;
        this.owner = owner;
        this.place = place;
        this.child = child;
    }

    @Override
    protected boolean prepare() {
        if (child.eContainer() != null || !place.isMany() && owner.eGet(place) != null) {
            return false;
        }
        new FreshIds(owner).assign(List.of(child));
        return super.prepare();
    }

    @Override
    protected Command createCommand() {
        return place.isMany() ? AddCommand.create(domain, owner, place, child)
                : SetCommand.create(domain, owner, place, child);
    }
}
