/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.network;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

import org.ohmlab.model.network.Layer;

/** A layer and all that it reads, directly or through others. */
final class Upstream {

    private final Set<Layer> layers = Collections.newSetFromMap(new IdentityHashMap<>());

    Upstream(Layer start) {
        Deque<Layer> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            Layer layer = open.removeLast();
            if (layers.add(layer)) {
                open.addAll(layer.getInputs());
            }
        }
    }

    boolean contains(Layer layer) {
        return layers.contains(layer);
    }
}
