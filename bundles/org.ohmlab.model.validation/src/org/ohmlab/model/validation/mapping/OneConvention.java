/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.mapping;

import org.ohmlab.model.device.Device;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** All devices of a mapping measure sigma_d in the same convention: a sweep has one axis. */
public final class OneConvention extends DocumentRule<Mapping> {

    /** Creates the rule. */
    public OneConvention() {
        super("mapping.one-convention", Mapping.class);
    }

    @Override
    public void check(Mapping mapping, FindingSink sink) {
        Device main = mapping.getDevice();
        if (!Elements.present(main)) {
            return;
        }
        for (LayerMapping override : mapping.getOverrides()) {
            Device other = override.getDevice();
            if (Elements.present(other) && other.getConvention() != main.getConvention()) {
                sink.error(override, Literals.LAYER_MAPPING__DEVICE,
                        ElementNames.of(other) + " measures sigma_d in the convention " + other.getConvention()
                                + ", but "
                                + ElementNames.of(main) + " in " + main.getConvention() + ".",
                        "Use devices of one convention in a mapping; the two differ by the factor 2^K - 1.");
            }
        }
    }
}
