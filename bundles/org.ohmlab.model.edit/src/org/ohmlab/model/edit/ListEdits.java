/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Changes of an ordered list of parts, such as the methods of an experiment. */
public final class ListEdits {

    private ListEdits() {
    }

    /**
     * @param domain the domain of the owner
     * @param owner holds the list
     * @param list the list
     * @param element the new part, in no document yet; gets a new id
     * @param index its place, or -1 for the end
     * @return adds it
     */
    public static Command add(EditingDomain domain, EObject owner, EReference list, EObject element, int index) {
        new FreshIds(owner).assign(List.of(element));
        CompoundCommand command = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL,
                "Add " + FeatureTexts.label(element.eClass()));
        command.append(AddCommand.create(domain, owner, list, element, index));
        return command;
    }

    /**
     * @param domain the domain of the element
     * @param element a part in a list
     * @param by how many places further; negative for towards the start
     * @return moves it; cannot be executed beyond the ends
     */
    public static Command move(EditingDomain domain, EObject element, int by) {
        EObject owner = element.eContainer();
        List<?> list = (List<?>) owner.eGet(element.eContainmentFeature());
        int to = list.indexOf(element) + by;
        CompoundCommand command = new CompoundCommand(by < 0 ? "Move up" : "Move down");
        if (to >= 0 && to < list.size()) {
            command.append(MoveCommand.create(domain, owner, element.eContainmentFeature(), element, to));
        }
        return command;
    }
}
