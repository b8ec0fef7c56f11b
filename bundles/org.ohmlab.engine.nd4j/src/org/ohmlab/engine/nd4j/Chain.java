/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.ArrayList;
import java.util.List;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Program;

/** Nodes of which each is all that the next one reads and is read by nothing else. */
final class Chain {

    private Chain() {
    }

    /**
     * @param program the program
     * @param first where the chain begins
     * @return the longest chain of nodes that follow each other in the program, at least the first
     */
    static List<Node> from(Program program, int first) {
        List<Node> chain = new ArrayList<>();
        chain.add(program.nodes().get(first));
        int index = first;
        while (index + 1 < program.nodes().size() && program.nodes().get(index + 1).inputs().equals(List.of(index))
                && readers(program, index) == 1) {
            index++;
            chain.add(program.nodes().get(index));
        }
        return chain;
    }

    private static long readers(Program program, int index) {
        return program.nodes().stream().flatMap(node -> node.inputs().stream()).filter(input -> input == index).count()
                + program.outputs().stream().filter(output -> output == index).count();
    }
}
