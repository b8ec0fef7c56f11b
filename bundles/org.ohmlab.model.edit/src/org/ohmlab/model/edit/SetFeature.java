/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Sets or unsets one feature; cannot be executed when nothing would change. */
public final class SetFeature extends CommandWrapper {

    private final EditingDomain domain;
    private final EObject object;
    private final EStructuralFeature feature;
    private final Object value;

    /**
     * @param domain the domain of the object
     * @param object the object
     * @param feature one of its features
     * @param value the new value; null to unset it, which for most features means the default
     */
    public SetFeature(EditingDomain domain, EObject object, EStructuralFeature feature, Object value) {
        super("Change " + FeatureTexts.label(feature));
        this.domain = domain;
        this.object = object;
        this.feature = feature;
        this.value = value;
    }

    @Override
    protected boolean prepare() {
        boolean same = value == null ? !object.eIsSet(feature)
                : Objects.equals(object.eGet(feature), value) && (object.eIsSet(feature) || !feature.isUnsettable());
        return !same && super.prepare();
    }

    /**
     * @param later another command
     * @return whether it goes on with what this one began, as the next letter of a text does
     */
    public boolean isContinuedBy(SetFeature later) {
        return later.object == object && later.feature == feature;
    }

    /**
     * Takes a command that was executed after this one into this one, so that both are undone in one step.
     *
     * @param later an executed command that continues this one
     */
    public void absorb(SetFeature later) {
        command = command.chain(later.command);
    }

    @Override
    protected Command createCommand() {
        return SetCommand.create(domain, object, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }
}
