/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.mapping;

import java.util.List;

import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingPackage.Literals;
import org.ohmlab.model.validation.Range;
import org.ohmlab.model.validation.RangeRule;

/** Bit widths and tile sizes are positive and within what the arithmetic can hold. */
public final class MappingNumbers extends RangeRule<Mapping> {

    private static final int MAX_WEIGHT_BITS = 32;
    private static final int MAX_CELL_BITS = 16;
    private static final int MAX_CONVERTER_BITS = 32;
    private static final int MAX_TILE = 1 << 20;

    /** Creates the rule. */
    public MappingNumbers() {
        super("mapping.numbers", Mapping.class, List.of(
                Range.closed(Literals.MAPPING__WEIGHT_BITS, 1, MAX_WEIGHT_BITS),
                Range.closed(Literals.MAPPING__CELL_BITS, 1, MAX_CELL_BITS),
                Range.closed(Literals.MAPPING__TILE_ROWS, 1, MAX_TILE),
                Range.closed(Literals.MAPPING__TILE_COLUMNS, 1, MAX_TILE),
                Range.closed(Literals.MAPPING__INPUT_BITS, 1, MAX_CONVERTER_BITS),
                Range.closed(Literals.MAPPING__DAC_BITS, 1, MAX_CONVERTER_BITS),
                Range.closed(Literals.MAPPING__ADC_BITS, 1, MAX_CONVERTER_BITS),
                Range.closed(Literals.LAYER_MAPPING__WEIGHT_BITS, 1, MAX_WEIGHT_BITS),
                Range.closed(Literals.LAYER_MAPPING__CELL_BITS, 1, MAX_CELL_BITS),
                Range.closed(Literals.LAYER_MAPPING__TILE_ROWS, 1, MAX_TILE),
                Range.closed(Literals.LAYER_MAPPING__TILE_COLUMNS, 1, MAX_TILE)));
    }
}
