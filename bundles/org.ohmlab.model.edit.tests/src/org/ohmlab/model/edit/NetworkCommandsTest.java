/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohmlab.model.edit.network.AddLayer;
import org.ohmlab.model.edit.network.AttachAsReference;
import org.ohmlab.model.edit.network.AttachExit;
import org.ohmlab.model.edit.network.AttachOvf;
import org.ohmlab.model.edit.network.AttachToAllAnalog;
import org.ohmlab.model.edit.network.Connect;
import org.ohmlab.model.edit.network.Disconnect;
import org.ohmlab.model.edit.network.InsertLayer;
import org.ohmlab.model.edit.network.Reconnect;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkFactory;
import org.ohmlab.model.network.OvfScope;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.validation.Validator;

class NetworkCommandsTest {

    private final CommandScenario<Network> lenet = CommandScenario.of("fashion-lenet/lenet5.network", Network.class);

    @Test
    void aLayerIsAddedAndReadsAnother() {
        Dense dense = NetworkFactory.eINSTANCE.createDense();
        lenet.run(new AddLayer(lenet.domain(), lenet.document(), dense, lenet.element("fc3")), network -> {
            assertEquals(List.of(lenet.<Layer>element("fc3")), dense.getInputs());
            assertNotNull(dense.getId());
        });
    }

    @Test
    void aLayerIsInsertedOnAConnection() {
        Layer dropout = NetworkFactory.eINSTANCE.createDropout();
        lenet.run(new InsertLayer(lenet.domain(), dropout, lenet.element("relu3"), lenet.element("fc2")), network -> {
            assertEquals(List.of(dropout), lenet.<Layer>element("fc2").getInputs());
            assertEquals(List.of(lenet.<Layer>element("relu3")), dropout.getInputs());
        });
        Layer other = NetworkFactory.eINSTANCE.createDropout();
        lenet.refuse(new InsertLayer(lenet.domain(), other, lenet.element("relu3"), lenet.element("fc3")));
    }

    @Test
    void layersAreConnectedUnlessThatMakesACycle() {
        lenet.run(new Connect(lenet.domain(), lenet.element("relu3"), lenet.element("fc3")),
                network -> assertEquals(List.of(lenet.<Layer>element("relu3")),
                        lenet.<Layer>element("fc3").getInputs()));
        lenet.refuse(new Connect(lenet.domain(), lenet.element("fc2"), lenet.element("conv1")));
        lenet.refuse(new Connect(lenet.domain(), lenet.element("conv1"), lenet.element("input")));
        lenet.refuse(new Connect(lenet.domain(), lenet.element("conv1"), lenet.element("conv1")));
    }

    @Test
    void aMergingLayerGetsOneMoreInput() {
        Layer add = NetworkFactory.eINSTANCE.createAdd();
        lenet.run(new AddLayer(lenet.domain(), lenet.document(), add, lenet.element("relu1")), network -> { });
        lenet.run(new Connect(lenet.domain(), lenet.element("bn1"), add),
                network -> assertEquals(2, add.getInputs().size()));
        lenet.run(new Disconnect(lenet.domain(), lenet.element("relu1"), add),
                network -> assertEquals(List.of(lenet.<Layer>element("bn1")), add.getInputs()));
    }

    @Test
    void aConnectionMovesToAnotherSource() {
        lenet.run(new Reconnect(lenet.domain(), lenet.element("relu4"), lenet.element("fc2"), lenet.element("fc3")),
                network -> assertEquals(List.of(lenet.<Layer>element("fc2")),
                        lenet.<Layer>element("fc3").getInputs()));
        lenet.refuse(new Reconnect(lenet.domain(), lenet.element("fc2"), lenet.element("fc3"), lenet.element("fc2")));
    }

    @Test
    void deletedLayersAreBridgedEvenSeveralInARow() {
        List<Layer> gone = List.of(lenet.element("bn1"), lenet.element("relu1"));
        Layer pool = lenet.element("pool1");
        Layer conv = lenet.element("conv1");
        lenet.run(new DeleteElements(lenet.domain(), gone), network -> {
            assertEquals(List.of(conv), pool.getInputs());
            assertFalse(network.getLayers().containsAll(gone));
        });
        lenet.refuse(new DeleteElements(lenet.domain(), List.of(lenet.document())));
    }

    @Test
    void anExitIsDeletedByItself() {
        IrsPoint exit = lenet.element("exit-pool1");
        lenet.run(new DeleteElements(lenet.domain(), List.of(exit)),
                network -> assertTrue(lenet.<Layer>element("pool1").getExits().isEmpty()));
    }

    @Test
    void pastedLayersHaveIdsAndConnectionsOfTheirOwn() {
        Layer conv = lenet.element("conv2");
        Layer bn = lenet.element("bn2");
        PasteElements paste = new PasteElements(lenet.domain(), lenet.document(), List.of(conv, bn));
        lenet.run(paste, network -> {
            List<Layer> copies = paste.copies().stream().map(Layer.class::cast).toList();
            assertNotEquals("conv2", copies.get(0).getId());
            assertEquals("conv2-2", copies.get(0).getName(), "called after what it was copied from");
            assertEquals(List.of(copies.get(0)), copies.get(1).getInputs(), "the copy reads the copy");
            assertEquals(conv.getInputs(), copies.get(0).getInputs(), "and the first one what was read before");
        });
        lenet.run(new PasteElements(lenet.domain(), lenet.document(), List.of(conv)), network -> { });
        lenet.refuse(new PasteElements(lenet.domain(), lenet.document(), List.of(lenet.document())));
    }

    @Test
    void ovfIsAttachedToAnalogLayersOnly() {
        WeightedLayer conv = lenet.element("conv1");
        lenet.run(new AttachOvf(lenet.domain(), conv), network -> assertNotNull(conv.getOvf()));
        lenet.refuse(new AttachOvf(lenet.domain(), conv));
        WeightedLayer digital = lenet.element("fc1");
        digital.setPlacement(Placement.DIGITAL);
        lenet.refuse(new AttachOvf(lenet.domain(), digital));
        lenet.run(new AttachToAllAnalog(lenet.domain(), lenet.document()), network -> {
            assertNotNull(lenet.<WeightedLayer>element("fc3").getOvf());
            assertNull(digital.getOvf());
        });
        lenet.refuse(new AttachToAllAnalog(lenet.domain(), lenet.document()));
    }

    @Test
    void anExitFitsTheMapItReads() {
        Layer relu = lenet.element("relu2");
        lenet.run(new AttachExit(lenet.domain(), relu), network -> {
            assertEquals(6, relu.getExits().get(0).getPoolHeight());
            assertEquals(Diagnostic.OK, errors(network));
        });
        Layer dense = lenet.element("relu3");
        lenet.run(new AttachExit(lenet.domain(), dense),
                network -> assertEquals(1, dense.getExits().get(0).getPoolHeight()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vgg8-quarter", "resnet18-quarter"})
    void asInTheReferenceGivesTheFeedbackOfTheExamples(String name) {
        CommandScenario<Network> scenario = CommandScenario.of("vgg8-quarter/" + name + ".network", Network.class);
        List<String> expected = exits(scenario.document());
        scenario.document().getLayers().forEach(layer -> layer.getExits().clear());
        scenario.document().setOvfScope(OvfScope.POINTS);
        scenario.run(new AttachAsReference(scenario.domain(), scenario.document()), network -> {
            assertEquals(expected, exits(network));
            assertEquals(OvfScope.ALL_ANALOG_LAYERS, network.getOvfScope());
        });
    }

    private static List<String> exits(Network network) {
        List<String> exits = new ArrayList<>();
        for (Layer layer : network.getLayers()) {
            layer.getExits().forEach(exit -> exits.add(layer.getId() + " " + exit.getPoolHeight() + " "
                    + exit.getPoolWidth() + " " + exit.getHiddenUnits()));
        }
        return exits;
    }

    private static int errors(Network network) {
        Diagnostic result = new Validator().validate(network);
        return result.getSeverity() >= Diagnostic.ERROR ? result.getSeverity() : Diagnostic.OK;
    }
}
