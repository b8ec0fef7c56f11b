/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.ohmlab.crossbar.ArraySpec;
import org.ohmlab.crossbar.ColumnScheme;
import org.ohmlab.crossbar.LayerMatrix;
import org.ohmlab.crossbar.LayerTiling;
import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.OvfScope;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.mapping.CellLayout;

/** A mapping applied: how the weights of each layer and exit sit on cells and arrays. */
final class Crossbar {

    private final Network network;
    private final Mapping mapping;
    private final Map<WeightedLayer, CellLayout> layouts = new IdentityHashMap<>();

    /**
     * @param network the network
     * @param mapping a valid mapping of it, or null when all weights are digital
     */
    Crossbar(Network network, Mapping mapping) {
        this.network = network;
        this.mapping = mapping;
        if (mapping != null) {
            for (LayerMapping override : mapping.getOverrides()) {
                layouts.put(override.getLayer(), CellLayout.of(mapping, override));
            }
        }
    }

    private boolean isAnalog(WeightedLayer layer) {
        return mapping != null && layer.getPlacement() == Placement.ANALOG;
    }

    private CellLayout layout(WeightedLayer layer) {
        return layouts.getOrDefault(layer, CellLayout.of(mapping));
    }

    /** Returns a backbone layer's cells; empty when it is digital. */
    Optional<AnalogWeight> weight(WeightedLayer layer) {
        if (!isAnalog(layer)) {
            return Optional.empty();
        }
        boolean oriented = network.getOvfScope() == OvfScope.ALL_ANALOG_LAYERS || layer.getOvf() != null;
        CellLayout layout = layout(layer);
        return Optional.of(new AnalogWeight(layout.weightBits(), layout.cellBits(), DeviceSpecs.of(layout.device()),
                oriented, OptionalDouble.empty(), simulation(), scheme(layout)));
    }

    /**
     * Returns the cells of an exit's two dense layers. An exit is never oriented: OVF's passes raise the variation of
     * the backbone alone.
     */
    Optional<AnalogWeight> weight(IrsPoint exit) {
        if (mapping == null) {
            return Optional.empty();
        }
        CellLayout layout = CellLayout.of(mapping);
        OptionalDouble sigma = exit.isSetSigma() ? OptionalDouble.of(exit.getSigma()) : OptionalDouble.empty();
        return Optional.of(new AnalogWeight(layout.weightBits(), layout.cellBits(),
                DeviceSpecs.ofExits(layout.device()), false, sigma, simulation(), scheme(layout)));
    }

    private static AnalogWeight.Scheme scheme(CellLayout layout) {
        return AnalogWeight.Scheme.valueOf(layout.scheme().getName());
    }

    private AnalogWeight.Simulation simulation() {
        return AnalogWeight.Simulation.valueOf(mapping.getSimulation().getName());
    }

    /** Returns a layer's arrays; empty when it is digital. */
    Optional<LayerTiling> tiling(WeightedLayer layer, Shape input, Shape output) {
        if (!isAnalog(layer)) {
            return Optional.empty();
        }
        CellLayout layout = layout(layer);
        ArraySpec arrays = new ArraySpec(layout.weightBits(), layout.cellBits(),
                ColumnScheme.valueOf(layout.scheme().getName()), layout.tileRows(), layout.tileColumns(),
                mapping.getInputBits(), mapping.getDacBits());
        return Optional.of(new LayerTiling(matrix(layer, input, output), arrays));
    }

    private static LayerMatrix matrix(WeightedLayer layer, Shape input, Shape output) {
        String label = ElementNames.label(layer);
        if (layer instanceof Convolution conv) {
            return LayerMatrix.convolution(label, input.channels(), conv.getFilters(), conv.getKernelHeight(),
                    conv.getKernelWidth(), conv.getGroups(), output.height(), output.width());
        }
        if (layer instanceof Dense dense) {
            return LayerMatrix.dense(label, input.size(), dense.getUnits());
        }
        throw new IllegalArgumentException("No matrix is known for " + layer.eClass().getName());
    }
}
