/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.ohmlab.diagram.feedback.FeedbackKind;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.diagram.scene.BadgeFigure;
import org.ohmlab.diagram.scene.ConnectionFigure;
import org.ohmlab.diagram.scene.LayerFigure;
import org.ohmlab.diagram.scene.LossFigure;
import org.ohmlab.diagram.scene.Scene;
import org.ohmlab.diagram.scene.SceneBuilder;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.OvfScope;
import org.ohmlab.model.network.Placement;

/** What is drawn of a network, where it runs, and what is found at a place. */
class SceneTest {

    private static Scene scene(Network network) {
        return SceneBuilder.build(network, Networks.arranged(network));
    }

    private static LayerFigure figure(Scene scene, String id) {
        return scene.layers().stream().filter(each -> id.equals(each.layer().getId())).findFirst().orElseThrow();
    }

    @Test
    void everyConnectionCarriesItsShape() {
        Scene scene = scene(Networks.small());
        List<String> shapes = scene.connections().stream().map(ConnectionFigure::shape).toList();
        assertEquals(List.of("8\u00d78\u00d71", "6\u00d76\u00d74", "3\u00d73\u00d74", "36", "10"), shapes);
    }

    @Test
    void shapeThatCannotBeKnownIsAskedFor() {
        Network network = Networks.small();
        ((Convolution) Networks.layer(network, "conv")).setKernelHeight(20);
        List<ConnectionFigure> connections = scene(network).connections();
        assertEquals("8\u00d78\u00d71", connections.get(0).shape());
        assertTrue(connections.get(0).broken(), "what enters the wrong layer is marked");
        assertEquals("?", connections.get(1).shape());
        assertFalse(connections.get(1).broken(), "only the first wrong place is marked");
    }

    @Test
    void parametersAreTold() {
        Network network = Networks.small();
        Convolution conv = (Convolution) Networks.layer(network, "conv");
        conv.setStrideHeight(2);
        conv.setStrideWidth(2);
        conv.setPlacement(Placement.DIGITAL);
        assertEquals("Conv 3\u00d73, 4 filters, stride 2, digital", figure(scene(network), "conv").subtitle());
        assertEquals("Max pool 2\u00d72", figure(scene(network), "pool").subtitle());
        assertTrue(figure(scene(network), "conv").digital());
    }

    @Test
    void badgesLeadToTheLoss() {
        Network network = Networks.small();
        ((Convolution) Networks.layer(network, "conv")).setOvf(Networks.F.createOvfPoint());
        Networks.exit(Networks.layer(network, "pool"), "e1");
        Scene scene = scene(network);
        assertEquals(List.of("OVF", "IRS 1"), scene.badges().stream().map(BadgeFigure::text).toList());
        Box loss = scene.loss().orElseThrow().box();
        for (BadgeFigure badge : scene.badges()) {
            Point end = badge.route().get(badge.route().size() - 1);
            assertEquals(loss.right(), end.x(), "it ends at the loss");
            assertTrue(end.y() > loss.y() && end.y() < loss.bottom());
            assertEquals(badge.box().right(), badge.route().get(0).x(), "it begins at the badge");
        }
        assertEquals(2, scene.lines().size(), "one shared line for each kind");
    }

    @Test
    void ovfScopeShowsWhereNoPointIs() {
        Network network = Networks.small();
        network.setOvfScope(OvfScope.ALL_ANALOG_LAYERS);
        ((Convolution) Networks.layer(network, "conv")).setPlacement(Placement.DIGITAL);
        List<BadgeFigure> badges = scene(network).badges();
        assertEquals(1, badges.size(), "the digital layer takes no variation");
        assertEquals("dense", badges.get(0).host().getId());
        assertTrue(badges.get(0).implied());
    }

    @Test
    void exitsAreNumberedAsTheyDecay() {
        Network network = Networks.small();
        Networks.exit(Networks.layer(network, "pool"), "late");
        Networks.exit(Networks.layer(network, "conv"), "early");
        Scene scene = scene(network);
        assertEquals("IRS 1", badge(scene, "early").text(), "the shallowest first");
        assertEquals("IRS 2", badge(scene, "late").text());
        Networks.layer(network, "conv").getExits().get(0).setOrder(2);
        Networks.layer(network, "pool").getExits().get(0).setOrder(1);
        assertEquals("IRS 2", badge(scene(network), "early").text(), "the given order wins");
    }

    private static BadgeFigure badge(Scene scene, String id) {
        return scene.badges().stream().filter(each -> each.kind() == FeedbackKind.IRS)
                .filter(each -> id.equals(each.point().getId())).findFirst().orElseThrow();
    }

    @Test
    void connectionsCrossNoBox() {
        Network network = Networks.residual(3);
        Networks.exit(Networks.layer(network, "b0r1"), "e1");
        Scene scene = scene(network);
        for (ConnectionFigure connection : scene.connections()) {
            for (int i = 1; i < connection.route().size(); i++) {
                Point a = connection.route().get(i - 1);
                Point b = connection.route().get(i);
                assertTrue(a.x() == b.x() || a.y() == b.y(), "right angles only");
                for (LayerFigure layer : scene.layers()) {
                    if (layer.layer() != connection.source() && layer.layer() != connection.target()) {
                        assertFalse(Box.between(a, b).grown(0.5).intersects(layer.box()),
                                () -> connection.source().getId() + " crosses " + layer.title());
                    }
                }
            }
        }
    }

    @Test
    void shortcutEntersFromTheSide() {
        Scene scene = scene(Networks.residual(1));
        ConnectionFigure shortcut = scene.connections().stream().filter(each -> each.index() == 1).findFirst()
                .orElseThrow();
        Box add = figure(scene, "b0add").box();
        Point end = shortcut.route().get(shortcut.route().size() - 1);
        assertEquals(add.right(), end.x());
        assertTrue(end.y() > add.y() && end.y() < add.bottom());
    }

    @Test
    void placesAreFoundFromTopToBottom() {
        Network network = Networks.small();
        Networks.exit(Networks.layer(network, "pool"), "e1");
        Scene scene = scene(network);
        LayerFigure pool = figure(scene, "pool");
        BadgeFigure badge = scene.badges().get(0);
        assertSame(badge, scene.at(badge.box().center(), 4).orElseThrow(), "a badge lies on its layer");
        assertSame(pool, scene.at(pool.box().center(), 4).orElseThrow());
        ConnectionFigure connection = scene.connections().get(0);
        Point middle = connection.route().get(0).plus(3, 16);
        assertSame(connection, scene.at(middle, 4).orElseThrow(), "a line has a tolerance");
        assertTrue(scene.at(middle.plus(60, 0), 4).isEmpty());
        LossFigure loss = scene.loss().orElseThrow();
        assertSame(loss, scene.at(loss.box().center(), 4).orElseThrow());
        assertEquals(5, scene.layersIn(scene.bounds()).size());
    }

    @Test
    void arrowKeysFindNeighbors() {
        Scene scene = scene(Networks.residual(1));
        LayerFigure first = figure(scene, "b0c1");
        assertEquals("b0r1", scene.neighbor(first, 0, 1).orElseThrow().title());
        assertEquals("input", scene.neighbor(first, 0, -1).orElseThrow().title());
        assertTrue(scene.neighbor(first, 1, 0).isEmpty(), "there is nothing beside a chain");
    }

    @Test
    void unfinishedNetworksAreDrawn() {
        Network network = Networks.small();
        Layer loose = Networks.add(network, Networks.F.createDense(), "loose", null);
        Networks.layer(network, "conv").getInputs().clear();
        Networks.layer(network, "pool").getInputs().add(Networks.layer(network, "dense"));
        Scene scene = scene(network);
        assertEquals(6, scene.layers().size());
        assertTrue(scene.loss().isPresent());
        network.getLayers().clear();
        assertTrue(SceneBuilder.build(network, new DiagramLayout()).layers().isEmpty());
        assertFalse(loose.getId().isEmpty());
    }
}
