/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;

import org.junit.jupiter.api.Test;
import org.ohmlab.diagram.arrange.IncrementalPlacement;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.diagram.scene.Scene;
import org.ohmlab.diagram.scene.SceneBuilder;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;

/** Five hundred layers: the time of this thread, so that other work on the machine does not count. */
class LargeNetworkTest {

    private static final int BLOCKS = 99;

    private static double millis(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    }

    @Test
    void arrangesAndDrawsWithinASecond() {
        Network network = Networks.residual(BLOCKS);
        assertEquals(498, network.getLayers().size());
        DiagramLayout layout = new DiagramLayout();
        double[] spent = new double[2];
        spent[0] = millis(() -> IncrementalPlacement.complete(network, layout));
        spent[1] = millis(() -> SceneBuilder.build(network, layout));
        assertTrue(spent[0] + spent[1] < 1000, () -> "arrange " + spent[0] + " ms, scene " + spent[1] + " ms");
    }

    @Test
    void anEditTakesNoTime() {
        Network network = Networks.residual(BLOCKS);
        DiagramLayout layout = Networks.arranged(network);
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 20; i++) {
            Layer source = Networks.layer(network, "b" + i + "r2");
            Layer relu = Networks.add(network, Networks.F.createRelu(), "new" + i, source);
            Networks.layer(network, "b" + (i + 1) + "c1").getInputs().set(0, relu);
            Scene[] scene = new Scene[1];
            best = Math.min(best, millis(() -> {
                IncrementalPlacement.complete(network, layout);
                scene[0] = SceneBuilder.build(network, layout);
            }));
            assertEquals(network.getLayers().size(), scene[0].layers().size());
        }
        double measured = best;
        assertTrue(measured < 50, () -> "the quickest of 20 edits took " + measured + " ms");
    }
}
