/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import org.junit.jupiter.api.Test;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.SigmaConvention;
import org.ohmlab.model.mapping.ColumnScheme;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingFactory;
import org.ohmlab.model.mapping.MappingPackage.Literals;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Placement;

/** The rules for mappings. */
class MappingRulesTest {

    private final Mapping mapping = Models.mapping(Models.lenet(), Models.device());
    private final Convolution conv = Models.layer(mapping.getNetwork(), "conv1", Convolution.class);

    private LayerMapping override() {
        LayerMapping override = MappingFactory.eINSTANCE.createLayerMapping();
        override.setId("o" + mapping.getOverrides().size());
        override.setLayer(conv);
        override.setScheme(ColumnScheme.OFFSET);
        mapping.getOverrides().add(override);
        return override;
    }

    @Test
    void soundMappingHasNoFindings() {
        Check.clean(mapping);
        override();
        Check.clean(mapping);
    }

    @Test
    void networkAndDeviceAreRequired() {
        mapping.setDevice(null);
        Check.error(mapping, "document.required", mapping, Literals.MAPPING__DEVICE, "no device (Device)",
                "Choose a device");
    }

    @Test
    void numbers() {
        mapping.setTileRows(0);
        Check.error(mapping, "mapping.numbers", mapping, Literals.MAPPING__TILE_ROWS, "at least 1", "128");
        mapping.setTileRows(128);
        mapping.setWeightBits(64);
        Check.error(mapping, "mapping.numbers", mapping, Literals.MAPPING__WEIGHT_BITS, "at most 32", "8");
        mapping.setWeightBits(8);
        LayerMapping override = override();
        override.setTileColumns(-5);
        Check.error(mapping, "mapping.numbers", override, Literals.LAYER_MAPPING__TILE_COLUMNS, "-5");
    }

    @Test
    void weightBitsAreWholeCells() {
        mapping.setWeightBits(7);
        Check.error(mapping, "mapping.whole-slices", mapping, Literals.MAPPING__WEIGHT_BITS, "7 weight bits", "6 or 8");
        mapping.setCellBits(1);
        Check.clean(mapping);
        LayerMapping override = override();
        override.setCellBits(2);
        Check.error(mapping, "mapping.whole-slices", override, Literals.LAYER_MAPPING__WEIGHT_BITS, "cells of 2 bits");
    }

    @Test
    void overrideDeviceBringsItsBits() {
        Device finer = Models.device();
        finer.setBitsPerCell(3);
        LayerMapping override = override();
        override.setDevice(finer);
        Check.error(mapping, "mapping.whole-slices", override, Literals.LAYER_MAPPING__WEIGHT_BITS, "cells of 3 bits");
        override.setWeightBits(9);
        Check.clean(mapping);
    }

    @Test
    void cellsHoldWhatTheDeviceCan() {
        mapping.setCellBits(4);
        Check.error(mapping, "mapping.cell-capacity", mapping, Literals.MAPPING__CELL_BITS, "4 bits", "holds 2",
                "at most 2");
    }

    @Test
    void converterHasNoSpareBits() {
        mapping.setDacBits(9);
        Check.warning(mapping, "mapping.converter-steps", mapping, Literals.MAPPING__DAC_BITS, "9 bits",
                "at most inputBits");
    }

    @Test
    void differentialPairsStayTogether() {
        mapping.setTileColumns(127);
        Check.warning(mapping, "mapping.column-pairs", mapping, Literals.MAPPING__TILE_COLUMNS, "127 columns", "128");
        mapping.setScheme(ColumnScheme.OFFSET);
        Check.clean(mapping);
        LayerMapping override = override();
        override.setScheme(ColumnScheme.DIFFERENTIAL);
        Check.warning(mapping, "mapping.column-pairs", override, Literals.LAYER_MAPPING__TILE_COLUMNS, "OFFSET");
    }

    @Test
    void overrideOfForeignLayer() {
        LayerMapping override = override();
        override.setLayer(Models.layer(Models.lenet(), "conv1", Convolution.class));
        Check.error(mapping, "mapping.override-layers", override, Literals.LAYER_MAPPING__LAYER,
                "no layer of Network 'net'");
    }

    @Test
    void overrideWithoutLayer() {
        LayerMapping override = override();
        override.setLayer(null);
        Check.error(mapping, "document.required", override, Literals.LAYER_MAPPING__LAYER, "Choose a layer");
        Check.passes(mapping, "mapping.override-layers");
    }

    @Test
    void secondOverrideOfALayer() {
        override();
        LayerMapping second = override();
        Check.error(mapping, "mapping.override-layers", second, Literals.LAYER_MAPPING__LAYER, "LayerMapping o0",
                "Merge");
    }

    @Test
    void overrideWithoutEffect() {
        LayerMapping override = override();
        override.unsetScheme();
        Check.warning(mapping, "mapping.override-effect", override, null, "changes nothing");
        override.setTileRows(64);
        Check.clean(mapping);
        conv.setPlacement(Placement.DIGITAL);
        Check.warning(mapping, "mapping.override-effect", override, Literals.LAYER_MAPPING__LAYER, "digital", "ANALOG");
    }

    @Test
    void conventionsAreNotMixed() {
        Device other = Models.device();
        other.setConvention(SigmaConvention.LEVEL);
        LayerMapping override = override();
        override.setDevice(other);
        Check.error(mapping, "mapping.one-convention", override, Literals.LAYER_MAPPING__DEVICE, "LEVEL", "FULL_RANGE",
                "2^K - 1");
    }
}
