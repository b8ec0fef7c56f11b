/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.network;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.NetworkPackage.Literals;

/** A change of a network that is one step for its user, whatever it is made of. */
abstract class NetworkCommand extends CompoundCommand {

    private final EditingDomain domain;

    NetworkCommand(EditingDomain domain, String label) {
        super(label);
        this.domain = domain;
    }

    final EditingDomain domain() {
        return domain;
    }

    @Override
    protected final boolean prepare() {
        return build() && super.prepare();
    }

    /**
     * Appends the parts.
     *
     * @return whether the change is possible
     */
    abstract boolean build();

    /** A layer keeps its inputs in order; so they are always set as a whole. */
    final void setInputs(Layer layer, List<Layer> inputs) {
        append(SetCommand.create(domain, layer, Literals.LAYER__INPUTS, new ArrayList<>(inputs)));
    }

    static List<Layer> replaced(Layer target, Layer source, Layer substitute) {
        List<Layer> inputs = new ArrayList<>(target.getInputs());
        inputs.replaceAll(input -> input == source ? substitute : input);
        return inputs;
    }

    /** Whether {@code target} reads {@code source}, directly or through others. */
    static boolean reads(Layer target, Layer source) {
        return new Upstream(target).contains(source);
    }
}
