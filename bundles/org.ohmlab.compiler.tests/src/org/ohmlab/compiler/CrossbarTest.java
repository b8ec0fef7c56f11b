/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.crossbar.ColumnScheme;
import org.ohmlab.crossbar.LayerTiling;
import org.ohmlab.crossbar.TilePlan;
import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.program.AnalogWeight.Simulation;
import org.ohmlab.engine.program.DeviceSpec.Distribution;
import org.ohmlab.engine.program.DeviceSpec.Drawn;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;
import org.ohmlab.engine.program.Program;

/** Mappings become analog weights and arrays. */
class CrossbarTest {

    private static AnalogWeight weight(Program program, String id) {
        return program.nodes().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow().analog()
                .orElseThrow();
    }

    @Test
    void weightsOfTheExample() throws Exception {
        ExperimentPlan plan = Examples.plan("fashion-lenet/quick.experiment");
        AnalogWeight conv = weight(plan.program(), "conv1");
        assertEquals(8, conv.weightBits());
        assertEquals(2, conv.cellBits());
        assertEquals("RRAM1", conv.device().name());
        assertEquals(SigmaConvention.FULL_RANGE, conv.device().convention());
        assertEquals(SigmaConvention.FULL_RANGE, plan.convention());
        assertTrue(conv.oriented());
        assertEquals(OptionalDouble.empty(), conv.trainingSigma());
        assertEquals(Simulation.CLOSED_FORM, conv.simulation());
        assertEquals(1, conv.device().variations().size());
        assertEquals(0.3, conv.device().variations().get(0).sigma(0.3));
        assertEquals(5, plan.program().deployed().nodes().stream().filter(node -> node.analog().isPresent()).count());
    }

    @Test
    void exitsHaveGaussianCellsAndAreNotOriented(@TempDir Path folder) throws Exception {
        Path quick = Examples.copy(folder);
        Examples.replace(folder.resolve("rram1.device"), "xsi:type=\"device:GaussianVariation\"",
                "xsi:type=\"device:FourLevelVariation\" middleRatio=\"4\" drawn=\"PER_READ\"");
        Examples.replace(folder.resolve("lenet5.network"), "id=\"exit-pool1\"", "id=\"exit-pool1\" sigma=\"0.05\"");
        Program program = ExperimentCompiler.compile(quick, Map.of("mapping.simulation", "PER_DEVICE")).program();
        assertEquals(new Distribution.FourLevel(4, 0.25, 0.75), weight(program, "conv1").device().variations().get(0)
                .distribution());
        assertEquals(Drawn.PER_READ, weight(program, "conv1").device().variations().get(0).drawn());
        for (String id : List.of("exit-pool1.fc1", "exit-pool1.fc2", "exit-pool2.fc1", "exit-pool2.fc2")) {
            AnalogWeight exit = weight(program, id);
            assertEquals(List.of(new Distribution.Gaussian()),
                    exit.device().variations().stream().map(variation -> variation.distribution()).toList());
            assertEquals(false, exit.oriented());
            assertEquals(id.startsWith("exit-pool1") ? OptionalDouble.of(0.05) : OptionalDouble.empty(),
                    exit.trainingSigma());
            assertEquals(Simulation.PER_DEVICE, exit.simulation());
        }
    }

    @Test
    void ovfPointsOrientSingleLayersAndDigitalLayersHaveNoCells(@TempDir Path folder) throws Exception {
        Path quick = Examples.copy(folder);
        Path network = folder.resolve("lenet5.network");
        Examples.replace(network, " ovfScope=\"ALL_ANALOG_LAYERS\"", "");
        Examples.replace(network, "id=\"fc2\" inputs=\"relu3\" units=\"84\"/>",
                "id=\"fc2\" inputs=\"relu3\" units=\"84\">\n    <ovf id=\"o\"/>\n  </layers>");
        Examples.replace(network, "id=\"conv2\" inputs=\"pool1\"",
                "id=\"conv2\" inputs=\"pool1\" placement=\"DIGITAL\"");
        ExperimentPlan plan = ExperimentCompiler.compile(quick, Map.of());
        assertEquals(List.of("conv1 false", "fc1 false", "fc2 true", "fc3 false"),
                plan.program().deployed().nodes().stream().filter(node -> node.analog().isPresent())
                        .map(node -> node.id() + " " + node.analog().orElseThrow().oriented()).toList());
        assertEquals(List.of("conv1", "fc1", "fc2", "fc3"),
                plan.tiling().layers().stream().map(LayerTiling::layer).toList());
    }

    @Test
    void overridesOfLayersTakeEffect(@TempDir Path folder) throws Exception {
        Path quick = Examples.copy(folder);
        Path mapping = folder.resolve("lenet5.mapping");
        Examples.replace(mapping, " id=\"lenet5-rram1\"",
                " xmlns:network=\"http://www.ohmlab.org/network/1\" id=\"lenet5-rram1\"");
        Examples.replace(mapping, "device=\"rram1.device#rram1\"/>",
                "device=\"rram1.device#rram1\">\n"
                + "  <overrides id=\"o1\" layer=\"network:Dense lenet5.network#fc1\" weightBits=\"4\" cellBits=\"1\""
                + " tileRows=\"64\" scheme=\"OFFSET\"/>\n</mapping:Mapping>");
        ExperimentPlan plan = ExperimentCompiler.compile(quick, Map.of());
        assertEquals(4, weight(plan.program(), "fc1").weightBits());
        assertEquals(1, weight(plan.program(), "fc1").cellBits());
        assertEquals(8, weight(plan.program(), "fc2").weightBits());
        LayerTiling tiling = plan.tiling().layers().get(2);
        assertEquals("fc1", tiling.layer());
        assertEquals(ColumnScheme.OFFSET, tiling.arraySpec().scheme());
        assertEquals(400, tiling.rows());
        assertEquals(120 * 4, tiling.columns());
        assertEquals(7 * 4, tiling.arrays());
        assertEquals(64, tiling.arraySpec().tileRows());
        assertEquals(128, tiling.arraySpec().tileColumns());
    }

    /** By hand: differential, 8 bits on 2-bit cells are 4 slices and 8 cells per weight. */
    @Test
    void arraysOfTheExample() throws Exception {
        TilePlan tiling = Examples.plan("fashion-lenet/quick.experiment").tiling();
        assertEquals(List.of("conv1 25x48 1 1200 301056", "conv2 150x128 2 19200 204800", "fc1 400x960 32 384000 30720",
                "fc2 120x672 6 80640 5376", "fc3 84x80 1 6720 640"),
                tiling.layers().stream().map(layer -> layer.layer() + " " + layer.rows() + "x" + layer.columns() + " "
                        + layer.arrays() + " " + layer.devices() + " " + layer.conversionsPerImage()).toList());
        assertEquals(42, tiling.arrays());
        assertEquals(61_470 * 8, tiling.devices());
    }
}
