/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.ohmlab.diagram.feedback.FeedbackEntry;
import org.ohmlab.diagram.feedback.FeedbackKind;
import org.ohmlab.diagram.feedback.FeedbackOverview;
import org.ohmlab.diagram.feedback.LayerCost;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.validation.shape.LayerGraph;
import org.ohmlab.model.validation.shape.ShapeInference;

/** Costs by hand, and the order of the decay. */
class FeedbackOverviewTest {

    private static FeedbackOverview overview(Network network) {
        LayerGraph graph = new LayerGraph(network);
        return FeedbackOverview.of(network, graph, ShapeInference.infer(graph));
    }

    @Test
    void countsParametersAndMacsOfTheBackbone() {
        // conv 3x3x1 -> 4 with bias on 6x6; dense 36 -> 10 with bias
        assertEquals(new LayerCost(4 * 9 + 4 + 360 + 10, 36 * 4 * 9 + 360), overview(Networks.small()).forward());
    }

    @Test
    void countsAnExit() {
        Network network = Networks.small();
        Networks.exit(Networks.layer(network, "pool"), "e1");
        FeedbackOverview overview = overview(network);
        FeedbackEntry exit = overview.entries().get(0);
        assertEquals("2\u00d72\u00d74 \u2192 16 \u2192 10", exit.exit().orElseThrow());
        // 2 x 2 x 4 = 16 values -> 16 -> 10, both with bias
        LayerCost cost = new LayerCost(16 * 16 + 16 + 16 * 10 + 10, 16 * 16 + 16 * 10);
        assertEquals(cost, exit.cost().orElseThrow());
        assertEquals(cost, overview.exits());
        assertEquals(1, overview.count(FeedbackKind.IRS));
    }

    @Test
    void exitOfUnknownSizeHasNoCost() {
        Network network = Networks.small();
        Networks.exit(Networks.layer(network, "pool"), "e1");
        Networks.layer(network, "conv").getInputs().clear();
        FeedbackEntry exit = overview(network).entries().get(0);
        assertTrue(exit.cost().isEmpty());
        assertEquals("2\u00d72\u00d7? \u2192 16 \u2192 ?", exit.exit().orElseThrow());
    }

    @Test
    void ovfPointOnADigitalLayerHasNoEffect() {
        Network network = Networks.small();
        Convolution conv = (Convolution) Networks.layer(network, "conv");
        conv.setOvf(Networks.F.createOvfPoint());
        assertTrue(overview(network).entries().get(0).effective());
        conv.setPlacement(Placement.DIGITAL);
        assertFalse(overview(network).entries().get(0).effective());
        assertEquals(0, overview(network).count(FeedbackKind.OVF));
    }

    @Test
    void decayGoesByOrderThenDepth() {
        Network network = Networks.residual(2);
        Networks.exit(Networks.layer(network, "b1r2"), "deep");
        Networks.exit(Networks.layer(network, "b0r1"), "shallow");
        Networks.exit(Networks.layer(network, "b0r2"), "first").setOrder(-1);
        assertEquals(List.of("first", "shallow", "deep"), overview(network).entries().stream()
                .map(entry -> entry.point().getId()).toList());
        assertEquals(List.of(1, 2, 3), overview(network).entries().stream().map(FeedbackEntry::rank).toList());
    }
}
