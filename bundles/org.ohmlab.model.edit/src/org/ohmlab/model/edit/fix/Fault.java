/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.fix;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.edit.SetFeature;

/**
 * Something that a rule found, in a model that can be edited.
 *
 * @param domain the model's domain
 * @param rule id of the rule
 * @param element the element it is about
 * @param feature the feature that is to blame, or null
 */
public record Fault(EditingDomain domain, String rule, EObject element, EStructuralFeature feature) {

    /** A command to set one feature of the element, with a label that says what for. */
    Command set(String label, EStructuralFeature of, Object value) {
        return labelled(label, new SetFeature(domain, element, of, value));
    }

    static Command labelled(String label, Command... parts) {
        CompoundCommand fix = new CompoundCommand(label);
        for (Command part : parts) {
            fix.append(part);
        }
        return fix;
    }
}
