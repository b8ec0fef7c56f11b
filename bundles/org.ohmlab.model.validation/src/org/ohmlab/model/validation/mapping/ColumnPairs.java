/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.mapping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ohmlab.model.mapping.ColumnScheme;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/** An array of the differential scheme has room for whole pairs of columns, whose currents are subtracted. */
public final class ColumnPairs extends DocumentRule<Mapping> {

    /** Creates the rule. */
    public ColumnPairs() {
        super("mapping.column-pairs", Mapping.class);
    }

    @Override
    public void check(Mapping mapping, FindingSink sink) {
        check(CellLayout.of(mapping), mapping, Literals.MAPPING__TILE_COLUMNS, sink);
        for (LayerMapping override : mapping.getOverrides()) {
            if (override.isSetTileColumns() || override.isSetScheme()) {
                check(CellLayout.of(mapping, override), override, Literals.LAYER_MAPPING__TILE_COLUMNS, sink);
            }
        }
    }

    private static void check(CellLayout layout, EObject element, EStructuralFeature feature, FindingSink sink) {
        int columns = layout.tileColumns();
        if (layout.scheme() == ColumnScheme.DIFFERENTIAL && columns > 0 && columns % 2 == 1) {
            sink.warning(element, feature,
                    "Arrays of " + columns + " columns cut a differential pair in two.",
                    "Use an even number of columns, such as " + (columns + 1) + ", or the scheme OFFSET.");
        }
    }
}
