/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.mapping;

import org.ohmlab.model.device.Device;
import org.ohmlab.model.mapping.ColumnScheme;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.validation.Elements;

/**
 * How a layer's weights sit on cells once unset features have been looked up in the mapping and in the device.
 *
 * @param weightBits M
 * @param cellBits K; 0 when neither mapping nor device says it
 * @param tileRows rows of an array
 * @param tileColumns columns of an array
 * @param scheme how signs are held
 * @param device the device; null when it is missing
 */
public record CellLayout(int weightBits, int cellBits, int tileRows, int tileColumns, ColumnScheme scheme,
        Device device) {

    /**
     * @param mapping a mapping
     * @return what holds for layers without an override
     */
    public static CellLayout of(Mapping mapping) {
        Device device = Elements.present(mapping.getDevice()) ? mapping.getDevice() : null;
        return new CellLayout(mapping.getWeightBits(), cellBits(mapping, device), mapping.getTileRows(),
                mapping.getTileColumns(),
                mapping.getScheme(), device);
    }

    /**
     * The override's device brings its own bits per cell unless the mapping or the override sets them.
     *
     * @param mapping a mapping
     * @param override an override of it
     * @return what holds for the override's layer
     */
    public static CellLayout of(Mapping mapping, LayerMapping override) {
        Device device = Elements.present(override.getDevice()) ? override.getDevice() : of(mapping).device();
        return new CellLayout(
                override.isSetWeightBits() ? override.getWeightBits() : mapping.getWeightBits(),
                override.isSetCellBits() ? override.getCellBits() : cellBits(mapping, device),
                override.isSetTileRows() ? override.getTileRows() : mapping.getTileRows(),
                override.isSetTileColumns() ? override.getTileColumns() : mapping.getTileColumns(),
                override.isSetScheme() ? override.getScheme() : mapping.getScheme(), device);
    }

    private static int cellBits(Mapping mapping, Device device) {
        if (mapping.isSetCellBits()) {
            return mapping.getCellBits();
        }
        return device == null ? 0 : device.getBitsPerCell();
    }
}
