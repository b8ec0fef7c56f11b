/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.util.ArrayList;
import java.util.List;

import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.program.DeviceSpec.Drawn;
import org.ohmlab.engine.program.Program;

/** What a result does not take into account. Reports print the list beside the curves. */
final class NotModelled {

    private NotModelled() {
    }

    /**
     * @param program a program
     * @return what its evaluation leaves out, one phrase each
     */
    static List<String> of(Program program) {
        List<AnalogWeight> weights =
                program.deployed().nodes().stream().flatMap(node -> node.analog().stream()).toList();
        List<String> list = new ArrayList<>(List.of(
                "Wire resistance (IR drop) and sneak currents.",
                "Conductance drift, retention loss and temperature.",
                "Stuck or failed cells.",
                "Clipping of programmed values to the device's conductance range.",
                "Spatial correlation: every cell varies by itself.",
                "Quantisation, noise and nonlinearity of DAC and ADC: their bits are counted, not simulated.",
                "Quantisation of activations.",
                "Variation of the idle cell of a differential pair and of an offset column: only the cells that hold a"
                        + " weight vary.",
                "Variation of biases and batch normalisation: they are digital and exact.",
                "Write-verify, programming pulses and endurance.",
                "Energy, latency and area."));
        if (weights.stream().noneMatch(weight -> weight.device().quantized())) {
            list.add("Quantisation of weights: they are not rounded to M bits, as in the published curves.");
        }
        if (weights.stream().noneMatch(NotModelled::drawsPerRead)) {
            list.add("Read noise: the devices have no variation that is drawn per read.");
        }
        return list;
    }

    private static boolean drawsPerRead(AnalogWeight weight) {
        return weight.device().variations().stream().anyMatch(variation -> variation.drawn() == Drawn.PER_READ);
    }
}
