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
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.Test;
import org.ohmlab.diagram.arrange.IncrementalPlacement;
import org.ohmlab.diagram.arrange.LayeredArrangement;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.diagram.layout.PlaceLayers;
import org.ohmlab.diagram.scene.LayerFigure;
import org.ohmlab.diagram.scene.Metrics;
import org.ohmlab.diagram.scene.Scene;
import org.ohmlab.diagram.scene.SceneBuilder;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;

/** Where layers are put, at first and later. */
class ArrangementTest {

    @Test
    void chainIsStraight() {
        Map<String, Point> places = LayeredArrangement.of(Networks.small());
        assertEquals(6, places.size(), "five layers and the loss");
        assertEquals(1, List.of("input", "conv", "pool", "flatten", "dense").stream()
                .map(id -> places.get(id).x()).distinct().count());
        assertEquals(places.get("conv").y() + Metrics.HEIGHT + Metrics.GAP, places.get("pool").y());
    }

    @Test
    void mainRoadOfAResidualNetworkIsStraight() {
        Network network = Networks.residual(6);
        Map<String, Point> places = LayeredArrangement.of(network);
        assertEquals(1, network.getLayers().stream().map(layer -> places.get(layer.getId()).x()).distinct().count());
    }

    @Test
    void equalNetworksAreArrangedEqually() {
        assertEquals(LayeredArrangement.of(Networks.residual(4)), LayeredArrangement.of(Networks.residual(4)));
    }

    @Test
    void boxesNeverOverlap() {
        Network network = Networks.residual(4);
        Layer conv = Networks.add(network, Networks.F.createConvolution(), "branch", Networks.layer(network, "b1r2"));
        Layer concat = Networks.add(network, Networks.F.createConcat(), "concat", Networks.layer(network, "b3r2"));
        concat.getInputs().add(conv);
        Networks.layer(network, "pool").getInputs().set(0, concat);
        Scene scene = SceneBuilder.build(network, Networks.arranged(network));
        for (LayerFigure a : scene.layers()) {
            for (LayerFigure b : scene.layers()) {
                assertTrue(a == b || !a.box().intersects(b.box()), () -> a.title() + " lies on " + b.title());
            }
        }
    }

    @Test
    void insertedLayerPushesOthersDownAndNoFurther() {
        Network network = Networks.small();
        DiagramLayout layout = Networks.arranged(network);
        Point convBefore = layout.place("conv").orElseThrow();
        Point poolBefore = layout.place("pool").orElseThrow();
        Layer relu = Networks.add(network, Networks.F.createRelu(), "relu", Networks.layer(network, "conv"));
        Networks.layer(network, "pool").getInputs().set(0, relu);
        assertTrue(IncrementalPlacement.complete(network, layout));
        double shift = Metrics.COMPACT_HEIGHT + Metrics.GAP;
        assertEquals(convBefore, layout.place("conv").orElseThrow(), "what comes before stays");
        assertEquals(poolBefore, layout.place("relu").orElseThrow());
        assertEquals(poolBefore.plus(0, shift), layout.place("pool").orElseThrow());
        double end = layout.place("dense").orElseThrow().y() + Metrics.HEIGHT + Metrics.GAP;
        assertEquals(end, layout.place(DiagramLayout.LOSS).orElseThrow().y(), "the loss makes way too");
        assertFalse(IncrementalPlacement.complete(network, layout), "all have places now");
    }

    @Test
    void anotherReaderStandsBesideTheFirst() {
        Network network = Networks.small();
        DiagramLayout layout = Networks.arranged(network);
        Layer first = Networks.layer(network, "pool");
        Layer second = Networks.add(network, Networks.F.createMaxPool(), "second", Networks.layer(network, "conv"));
        assertTrue(IncrementalPlacement.complete(network, layout));
        Point place = layout.place(second).orElseThrow();
        assertEquals(layout.place(first).orElseThrow().y(), place.y());
        assertTrue(place.x() >= layout.place(first).orElseThrow().x() + Metrics.WIDTH, "not on top of it");
    }

    @Test
    void layerWithoutConnectionsWaitsBesideTheOthers() {
        Network network = Networks.small();
        DiagramLayout layout = Networks.arranged(network);
        Point lossBefore = layout.place(DiagramLayout.LOSS).orElseThrow();
        Networks.add(network, Networks.F.createDense(), "loose", null);
        IncrementalPlacement.complete(network, layout);
        assertTrue(layout.place("loose").orElseThrow().x() > layout.place("conv").orElseThrow().x() + Metrics.WIDTH);
        assertEquals(lossBefore, layout.place(DiagramLayout.LOSS).orElseThrow(), "the loss stays with the logits");
    }

    @Test
    void movingCanBeUndone() {
        Network network = Networks.small();
        DiagramLayout layout = Networks.arranged(network);
        Point before = layout.place("conv").orElseThrow();
        Point after = before.plus(80, 16);
        BasicCommandStack stack = new BasicCommandStack();
        Layer conv = Networks.layer(network, "conv");
        stack.execute(new PlaceLayers("Move", layout, Map.of("conv", after), List.of(conv)));
        assertEquals(after, layout.place("conv").orElseThrow());
        stack.undo();
        assertEquals(before, layout.place("conv").orElseThrow());
        stack.redo();
        assertEquals(after, layout.place("conv").orElseThrow());
        assertFalse(new PlaceLayers("Move", layout, Map.of("conv", after), List.of(conv)).canExecute(),
                "a move to where it is, is none");
    }
}
