/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.mapping;

import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingPackage.Literals;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** An override changes something. */
public final class OverrideEffect extends DocumentRule<Mapping> {

    /** Creates the rule. */
    public OverrideEffect() {
        super("mapping.override-effect", Mapping.class);
    }

    @Override
    public void check(Mapping mapping, FindingSink sink) {
        for (LayerMapping override : mapping.getOverrides()) {
            if (!override.isSetWeightBits() && !override.isSetCellBits() && !override.isSetTileRows()
                    && !override.isSetTileColumns() && !override.isSetScheme() && override.getDevice() == null) {
                sink.warning(override, null, "It changes nothing.",
                        "Set what is different for the layer, or remove the override.");
            }
            if (Elements.present(override.getLayer()) && override.getLayer().getPlacement() == Placement.DIGITAL) {
                sink.warning(override, Literals.LAYER_MAPPING__LAYER,
                        ElementNames.of(override.getLayer()) + " is digital, so it is on no crossbar.",
                        "Place the layer ANALOG, or remove the override.");
            }
        }
    }
}
