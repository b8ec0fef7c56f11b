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
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.FindingSink;

/** A cell is asked to hold no more bits than its device can. */
public final class CellCapacity extends DocumentRule<Mapping> {

    /** Creates the rule. */
    public CellCapacity() {
        super("mapping.cell-capacity", Mapping.class);
    }

    @Override
    public void check(Mapping mapping, FindingSink sink) {
        check(CellLayout.of(mapping), mapping, Literals.MAPPING__CELL_BITS, sink);
        for (LayerMapping override : mapping.getOverrides()) {
            if (override.isSetCellBits() || override.getDevice() != null) {
                check(CellLayout.of(mapping, override), override, Literals.LAYER_MAPPING__CELL_BITS, sink);
            }
        }
    }

    private static void check(CellLayout layout, EObject element, EStructuralFeature feature, FindingSink sink) {
        if (layout.device() != null && layout.cellBits() > layout.device().getBitsPerCell()) {
            sink.error(element, feature,
                    "It puts " + layout.cellBits() + " bits into a cell, but " + ElementNames.of(layout.device())
                            + " holds "
                            + layout.device().getBitsPerCell() + ".",
                    "Set cellBits to at most " + layout.device().getBitsPerCell() + " or choose another device.");
        }
    }
}
