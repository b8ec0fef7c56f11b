/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ohmlab.model.validation.Models.NETWORK;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.MaxPool;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.network.Relu;

/** The rules about how layers are connected. */
class NetworkGraphRulesTest {

    private final Network network = Models.lenet();
    private final Convolution conv = Models.layer(network, "conv1", Convolution.class);
    private final Relu relu = Models.layer(network, "relu1", Relu.class);
    private final MaxPool pool = Models.layer(network, "pool1", MaxPool.class);
    private final Dense fc = Models.layer(network, "fc", Dense.class);

    @Test
    void soundNetworkHasNoFindings() {
        Check.clean(network);
    }

    @Test
    void inputIsNeeded() {
        Network empty = Models.network();
        Check.error(empty, "network.single-input", empty, Literals.NETWORK__LAYERS, "no Input", "Add an Input");
    }

    @Test
    void secondInputIsTooMuch() {
        Input second = Models.add(network, NETWORK.createInput(), "input2");
        second.setChannels(1);
        Check.error(network, "network.single-input", second, null, "Input input2", "Input input", "Keep one Input");
    }

    @Test
    void secondOutputIsTooMuch() {
        Dense other = Models.dense(network, "fc2", pool, 10);
        List<Finding> found = Check.findings(network, "network.single-output");
        assertEquals(List.of(fc, other), found.stream().map(Finding::element).toList());
        assertTrue(found.get(0).getMessage().contains("Dense fc2"), found.get(0).getMessage());
    }

    @Test
    void cycleIsToldWithItsLayers() {
        conv.setName("first");
        conv.getInputs().set(0, pool);
        Finding finding = Check.findings(network, "network.acyclic").get(0);
        assertTrue(finding.getMessage().contains("Convolution 'first' (conv1)"), finding.getMessage());
        assertTrue(finding.problem().contains("Relu relu1 \u2192 MaxPool pool1"), finding.getMessage());
        assertTrue(finding.remedy().contains("Remove one"), finding.getMessage());
        assertEquals(1, Check.findings(network, "network.acyclic").size());
    }

    @Test
    void layerThatReadsItselfIsACycle() {
        relu.getInputs().set(0, relu);
        Check.error(network, "network.acyclic", relu, Literals.LAYER__INPUTS, "Relu relu1 \u2192 Relu relu1");
    }

    @Test
    void twoWaysToOneLayerAreNoCycle() {
        Layer add = Models.add(network, NETWORK.createAdd(), "add", relu, conv);
        pool.getInputs().set(0, add);
        Check.clean(network);
    }

    @Test
    void missingInput() {
        relu.getInputs().clear();
        Check.error(network, "network.input-count", relu, Literals.LAYER__INPUTS, "has no input", "Connect");
    }

    @Test
    void tooManyInputs() {
        relu.getInputs().add(Models.layer(network, "input", Input.class));
        Check.error(network, "network.input-count", relu, Literals.LAYER__INPUTS, "2 are connected", "Add or a Concat");
    }

    @Test
    void inputReadsNothing() {
        Input input = Models.layer(network, "input", Input.class);
        input.getInputs().add(relu);
        Check.error(network, "network.input-count", input, Literals.LAYER__INPUTS, "Remove its inputs");
    }

    @Test
    void addNeedsTwo() {
        Layer add = Models.add(network, NETWORK.createAdd(), "add", relu);
        pool.getInputs().set(0, add);
        Check.error(network, "network.input-count", add, Literals.LAYER__INPUTS, "at least two inputs");
    }

    @Test
    void unreachableLayer() {
        Layer lost = Models.add(network, NETWORK.createRelu(), "lost");
        Layer behind = Models.add(network, NETWORK.createRelu(), "behind", lost);
        List<Finding> found = Check.findings(network, "network.reachable");
        assertEquals(List.of(lost, behind), found.stream().map(Finding::element).toList());
        assertTrue(found.get(0).getMessage().contains("Connect it"), found.get(0).getMessage());
    }

    @Test
    void layerOfAnotherNetwork() {
        relu.getInputs().set(0, Models.layer(Models.lenet(), "conv1", Convolution.class));
        Check.error(network, "network.local-inputs", relu, Literals.LAYER__INPUTS, "Convolution conv1", "copy");
    }

    @Test
    void activationOnLogitsIsSuspicious() {
        Layer last = Models.add(network, NETWORK.createRelu(), "last", fc);
        Check.warning(network, "network.logits-activation", last, null, "softmax", "Remove it");
    }

    @Test
    void logitsAreAVector() {
        network.getLayers().remove(fc);
        network.getLayers().remove(Models.layer(network, "flatten", Layer.class));
        Check.error(network, "network.logits-vector", pool, null, "14\u00d714\u00d76", "Dense");
    }

    @Test
    void oneClassIsNone() {
        fc.setUnits(1);
        Check.error(network, "network.logits-vector", fc, null, "two classes");
    }

    @Test
    void networkWithoutWeights() {
        network.getLayers().removeAll(List.of(fc, conv));
        relu.getInputs().set(0, Models.layer(network, "input", Input.class));
        Check.error(network, "network.analog-layers", network, Literals.NETWORK__LAYERS, "nothing to train");
    }

    @Test
    void networkOfFiveThousandLayersIsNoProblem() {
        Network deep = Models.network();
        Layer last = Models.input(deep, 1, 1, 4);
        for (int i = 0; i < 5000; i++) {
            last = Models.add(deep, NETWORK.createRelu(), "r" + i, last);
        }
        Models.dense(deep, "fc", last, 2);
        Check.clean(deep);
    }
}
