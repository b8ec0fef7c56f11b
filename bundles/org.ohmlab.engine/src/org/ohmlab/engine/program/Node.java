/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.program;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of a program.
 *
 * @param index position in the program; inputs have smaller indices
 * @param id the model element's stable id; keys the random draws
 * @param label the name under which weights are saved
 * @param op what is computed
 * @param inputs indices of the nodes that feed this one, in order
 * @param output shape of one image's result
 * @param role whether the node is deployed or belongs to an exit that only training has
 * @param analog how the node's weight sits on a crossbar; empty for digital or weightless nodes
 */
public record Node(int index, String id, String label, Op op, List<Integer> inputs, Shape output, Role role,
        Optional<AnalogWeight> analog) {

    /** Whether a node reaches the chip. */
    public enum Role {
        /** Part of the deployed network. */
        BACKBONE,
        /** Part of an exit classifier (IRS), dropped at deployment. */
        EXIT
    }

    /** Refuses nulls and copies the list. */
    public Node {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(op, "op");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(analog, "analog");
        inputs = List.copyOf(inputs);
    }
}
