/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohmlab.model.edit.network.AttachAsReference;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.OvfScope;

/** The gesture finds the places and sizes that the published networks have. */
class AttachAsReferenceTest {

    /** Host, pool and hidden units of every exit. */
    private static List<String> exits(Network network) {
        List<String> exits = new ArrayList<>();
        for (Layer layer : network.getLayers()) {
            for (IrsPoint exit : layer.getExits()) {
                exits.add(layer.getId() + " " + exit.getPoolHeight() + "x" + exit.getPoolWidth() + " "
                        + exit.getHiddenUnits());
            }
        }
        return exits;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vgg8-quarter/vgg8-quarter.network", "vgg8-quarter/resnet18-quarter.network"})
    void placesExitsAsTheReferenceDoes(String example) {
        CommandScenario<Network> scenario = CommandScenario.of(example, Network.class);
        Network network = scenario.document();
        List<String> published = exits(network);
        network.getLayers().forEach(layer -> layer.getExits().clear());
        network.setOvfScope(OvfScope.POINTS);
        scenario.run(new AttachAsReference(scenario.domain(), network), changed -> {
            assertEquals(published, exits(changed));
            assertEquals(OvfScope.ALL_ANALOG_LAYERS, changed.getOvfScope());
        });
        scenario.refuse(new AttachAsReference(scenario.domain(), network));
    }

    @Test
    void keepsExitsThatAreThere() {
        CommandScenario<Network> scenario = CommandScenario.of("fashion-lenet/lenet5.network", Network.class);
        List<String> before = exits(scenario.document());
        scenario.run(new AttachAsReference(scenario.domain(), scenario.document()), changed -> {
            List<String> after = exits(changed);
            assertEquals(before.size() + 1, after.size());
            assertEquals("relu1 4x4 512", after.get(0), "one after the first block, on its map of 28 x 28");
            assertEquals(before, after.subList(1, after.size()));
        });
    }
}
