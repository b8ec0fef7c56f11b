/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of an experiment. */
class ExperimentFactsTest {

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> facts, String name) {
        return (Map<String, Object>) facts.get(name);
    }

    @Test
    @SuppressWarnings("unchecked")
    void factsOfTheExample() throws Exception {
        Map<String, Object> facts = Examples.plan("fashion-lenet/nft.experiment").facts();
        assertEquals(List.of("experiment", "inputs", "network", "sigmaConvention", "device", "mapping", "methods",
                "seeds",
                "training", "evaluation", "notModelled"), List.copyOf(facts.keySet()));
        assertEquals("Negative feedback training", part(facts, "experiment").get("name"));
        assertEquals("nft.experiment", part(facts, "experiment").get("file"));
        assertEquals(61_728L, part(facts, "network").get("parameters"));
        assertEquals("FULL_RANGE", facts.get("sigmaConvention"));
        assertEquals(2, part(facts, "device").get("bitsPerCell"));
        assertEquals(false, part(facts, "device").get("quantized"));
        assertEquals(0.77763, (Double) part(facts, "mapping").get("gain"), 5e-6);
        assertEquals("CLOSED_FORM", part(facts, "mapping").get("simulation"));
        assertEquals(2, part(facts, "mapping").get("cellBits"));
        assertEquals(5, ((List<?>) part(facts, "mapping").get("layers")).size());
        assertEquals(42L, part(part(facts, "mapping"), "totals").get("arrays"));
        List<Map<String, Object>> methods = (List<Map<String, Object>>) facts.get("methods");
        assertFalse(methods.get(0).containsKey("sigmaTrain"));
        assertEquals(List.of(0.3), methods.get(5).get("sigmaTrain"));
        assertEquals(4.0, methods.get(5).get("trainingTemperature"));
        assertEquals(List.of(1L, 2L, 3L), facts.get("seeds"));
        assertEquals("Adam learningRate 0.001, weightDecay 0, beta1 0.9, beta2 0.999, epsilon 1e-08",
                part(facts, "training").get("optimizer"));
        assertEquals("KAIMING_FAN_IN", part(facts, "training").get("initialization"));
        assertEquals(List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5), part(facts, "evaluation").get("sigmaGrid"));
        List<Map<String, Object>> inputs = (List<Map<String, Object>>) facts.get("inputs");
        assertEquals(List.of("experiment nft.experiment", "network lenet5.network", "mapping lenet5.mapping",
                "device rram1.device"), inputs.stream().map(input -> input.get("role") + " " + input.get("file"))
                        .toList());
        assertTrue(inputs.stream().allMatch(input -> input.get("sha256").toString().matches("[0-9a-f]{64}")));
    }

    @Test
    void notModelledIsHonest() throws Exception {
        List<String> list = NotModelled.of(Examples.plan("fashion-lenet/nft.experiment").program());
        for (String word : List.of("IR drop", "drift", "Stuck", "ADC", "temperature", "Spatial correlation",
                "Read noise",
                "Quantisation of weights", "Energy")) {
            assertEquals(1, list.stream().filter(line -> line.contains(word)).count(), word);
        }
    }

    @Test
    void whatIsModelledIsNotListed(@TempDir Path folder) throws Exception {
        Path quick = Examples.copy(folder);
        Examples.replace(folder.resolve("rram1.device"), "<variations ", "<variations drawn=\"PER_READ\" ");
        List<String> list = NotModelled.of(
                ExperimentCompiler.compile(quick, Map.of("mapping.device.quantized", "true")).program());
        assertTrue(list.stream().noneMatch(line -> line.contains("Read noise")
                || line.contains("Quantisation of weights")));
    }

    @Test
    void fingerprintFollowsFilesAndOverrides(@TempDir Path folder) throws Exception {
        Path quick = Examples.copy(folder);
        Map<String, String> first = ExperimentCompiler.compile(quick, Map.of()).fingerprint();
        assertEquals(first, ExperimentCompiler.compile(quick, Map.of()).fingerprint());
        assertEquals(List.of("experiment quick.experiment", "network lenet5.network", "mapping lenet5.mapping",
                "device rram1.device"), List.copyOf(first.keySet()));
        Map<String, String> changed = ExperimentCompiler.compile(quick, Map.of("training.epochs", "3")).fingerprint();
        assertEquals("3", changed.get("set training.epochs"));
        Examples.replace(folder.resolve("rram1.device"), "sigma=\"0.0", "sigma=\"0.1");
        Map<String, String> device = ExperimentCompiler.compile(quick, Map.of()).fingerprint();
        assertNotEquals(first.get("device rram1.device"), device.get("device rram1.device"));
        assertEquals(first.get("network lenet5.network"), device.get("network lenet5.network"));
    }

    @Test
    void settingsAreTheOverrides() throws Exception {
        Path quick = Examples.FOLDER.resolve("fashion-lenet/quick.experiment");
        Map<String, Object> facts = ExperimentCompiler.compile(quick, Map.of("evaluation.chips", "3")).facts();
        assertEquals(Map.of("evaluation.chips", "3"), facts.get("settings"));
        assertEquals(3, part(facts, "evaluation").get("chips"));
    }
}
