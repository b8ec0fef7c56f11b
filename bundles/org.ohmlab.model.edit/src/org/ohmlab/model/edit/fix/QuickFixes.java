/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.edit.DeleteElements;
import org.ohmlab.model.edit.ElementTexts;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.model.edit.FreshIds;

/** The remedies that can be carried out without asking; each is one step to undo. */
public final class QuickFixes {

    private static final Map<String, Function<Fault, List<Command>>> FIXES = new HashMap<>();

    static {
        NetworkFixes.register(FIXES);
        ExperimentFixes.register(FIXES);
        FIXES.put("document.id", QuickFixes::newId);
        FIXES.put("document.unique-id", QuickFixes::newId);
        FIXES.put("network.stream-collisions", QuickFixes::newId);
        FIXES.put("document.resolved", QuickFixes::clear);
        FIXES.put("mapping.override-effect", QuickFixes::delete);
        FIXES.put("mapping.override-layers", QuickFixes::delete);
    }

    private QuickFixes() {
    }

    /**
     * @param fault what was found
     * @return commands that can be executed, each a remedy of its own; the likeliest first
     */
    public static List<Command> of(Fault fault) {
        List<Command> fixes = new ArrayList<>(FIXES.getOrDefault(fault.rule(), none -> List.of()).apply(fault));
        if (fixes.isEmpty() && fault.feature() instanceof EAttribute attribute) {
            fixes.addAll(reset(fault, attribute));
        }
        fixes.removeIf(fix -> !fix.canExecute());
        return fixes;
    }

    private static List<Command> newId(Fault fault) {
        return List.of(fault.set("Give " + ElementTexts.name(fault.element()) + " a new identifier",
                BasePackage.Literals.IDENTIFIED__ID, new FreshIds(fault.element()).next(fault.element())));
    }

    static List<Command> delete(Fault fault) {
        return List.of(Fault.labelled("Delete " + ElementTexts.name(fault.element()),
                new DeleteElements(fault.domain(), List.of(fault.element()))));
    }

    private static List<Command> clear(Fault fault) {
        if (!(fault.feature() instanceof EReference reference) || reference.isMany() || reference.isContainment()) {
            return List.of();
        }
        return List.of(Fault.labelled("Clear " + FeatureTexts.label(reference),
                SetCommand.create(fault.domain(), fault.element(), reference, SetCommand.UNSET_VALUE)));
    }

    /** A default is never wrong by itself, unless there is none. */
    private static List<Command> reset(Fault fault, EAttribute attribute) {
        Object value = attribute.getDefaultValue();
        boolean stated = attribute.getDefaultValueLiteral() != null || attribute.isUnsettable();
        if (!stated || Objects.equals(value, fault.element().eGet(attribute)) || attribute.isID()) {
            return List.of();
        }
        String text = attribute.isUnsettable() ? "" : " to " + attribute.getDefaultValueLiteral();
        return List.of(fault.set("Reset " + FeatureTexts.label(attribute) + text, attribute, null));
    }
}
