/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.model.base.BasePackage.Literals;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.FindingSink;

/**
 * No two layers draw the same random numbers. A layer's draws are keyed by a 32-bit hash of its id; for two given ids a
 * collision has the chance 2^-32, so the rule is a safeguard rather than a nuisance.
 */
public final class StreamCollisions extends DocumentRule<Network> {

    /** Creates the rule. */
    public StreamCollisions() {
        super("network.stream-collisions", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        Map<String, EObject> owners = new LinkedHashMap<>();
        for (Layer layer : network.getLayers()) {
            if (layer.getId() != null) {
                owners.putIfAbsent(layer.getId(), layer);
            }
            for (IrsPoint exit : layer.getExits()) {
                ExitLabels.of(exit).forEach(label -> owners.putIfAbsent(label, exit));
            }
        }
        Map<Integer, String> streams = new HashMap<>();
        owners.forEach((id, owner) -> {
            String other = streams.putIfAbsent(DrawKey.stream(id), id);
            if (other != null) {
                sink.error(owner, Literals.IDENTIFIED__ID,
                        "Its id '" + id + "' leads to the same random draws as '" + other + "' of "
                                + ElementNames.of(owners.get(other)) + ".",
                        "Change one of the two ids by any letter.");
            }
        });
    }
}
