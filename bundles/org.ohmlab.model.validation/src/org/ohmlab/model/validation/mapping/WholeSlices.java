/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.mapping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/** The bits of a weight are a multiple of the bits of a cell. */
public final class WholeSlices extends DocumentRule<Mapping> {

    /** Creates the rule. */
    public WholeSlices() {
        super("mapping.whole-slices", Mapping.class);
    }

    @Override
    public void check(Mapping mapping, FindingSink sink) {
        check(CellLayout.of(mapping), mapping, Literals.MAPPING__WEIGHT_BITS, sink);
        for (LayerMapping override : mapping.getOverrides()) {
            // What the override leaves as it is has been reported at the mapping.
            if (override.isSetWeightBits() || override.isSetCellBits() || override.getDevice() != null) {
                check(CellLayout.of(mapping, override), override, Literals.LAYER_MAPPING__WEIGHT_BITS, sink);
            }
        }
    }

    private static void check(CellLayout layout, EObject element, EStructuralFeature feature, FindingSink sink) {
        int m = layout.weightBits();
        int k = layout.cellBits();
        if (m >= 1 && k >= 1 && m % k != 0) {
            int below = Math.max(m / k * k, k);
            sink.error(element, feature, m + " weight bits cannot be split into cells of " + k + " bits.",
                    "Use a multiple of " + k + ", such as " + below + " or " + (below + k)
                            + ", or another number of bits per cell.");
        }
    }
}
