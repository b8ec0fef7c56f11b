/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.mapping;

import java.util.IdentityHashMap;
import java.util.Map;

import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingPackage.Literals;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** An override is for a layer of the mapping's own network, and is the only one for it. */
public final class OverrideLayers extends DocumentRule<Mapping> {

    /** Creates the rule. */
    public OverrideLayers() {
        super("mapping.override-layers", Mapping.class);
    }

    @Override
    public void check(Mapping mapping, FindingSink sink) {
        Map<WeightedLayer, LayerMapping> first = new IdentityHashMap<>();
        for (LayerMapping override : mapping.getOverrides()) {
            WeightedLayer layer = override.getLayer();
            if (!Elements.present(layer)) {
                continue;
            }
            if (Elements.present(mapping.getNetwork()) && layer.eContainer() != mapping.getNetwork()) {
                sink.error(override, Literals.LAYER_MAPPING__LAYER,
                        "It is for " + ElementNames.of(layer) + ", which is no layer of "
                                + ElementNames.of(mapping.getNetwork())
                                + ".",
                        "Choose a layer of the mapping's network, or remove the override.");
            }
            LayerMapping other = first.putIfAbsent(layer, override);
            if (other != null) {
                sink.error(override, Literals.LAYER_MAPPING__LAYER,
                        "It is a second override of " + ElementNames.of(layer) + " beside " + ElementNames.of(other)
                                + ".",
                        "Merge the two into one.");
            }
        }
    }
}
