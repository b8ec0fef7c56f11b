/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.ServiceLoader;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/** What callers may and may not do. */
class UseTest {

    private final Program program = LayerPrograms.all().get(0);
    private Executor executor;

    @BeforeEach
    void open() throws EngineException {
        executor = new Nd4jBackend().open(program, 4, 1, true);
    }

    @AfterEach
    void close() {
        executor.close();
    }

    @Test
    void isFoundAsAService() {
        assertTrue(ServiceLoader.load(Backend.class, Nd4jBackend.class.getClassLoader()).stream()
                .anyMatch(provider -> provider.type() == Nd4jBackend.class));
    }

    @Test
    void tellsItsVersions() throws EngineException {
        Backend backend = new Nd4jBackend();
        assertEquals("nd4j", backend.name());
        assertTrue(backend.versions().get("nd4j").matches("\\d.*"), backend.versions().toString());
        assertTrue(backend.versions().get("openblas").matches("\\d.*"), backend.versions().toString());
    }

    @Test
    void refusesMoreImagesThanTheBatch() {
        float[] images = new float[5 * program.input().size()];
        assertThrows(IllegalArgumentException.class, () -> executor.input(images, 5));
        assertThrows(IllegalArgumentException.class, () -> executor.input(images, 0));
    }

    @Test
    void refusesTooFewValues() {
        assertThrows(IllegalArgumentException.class, () -> executor.load(0, 0, new float[1]));
    }

    @Test
    void refusesToRunWithoutImages() {
        assertThrows(IllegalStateException.class, () -> executor.forward(0, true));
    }

    @Test
    void refusesToGoBackWithoutATrainingForwardOnTheseImages() {
        Experiment experiment = Experiment.random(program, 4, 1, 1);
        experiment.prepare(executor);
        float[][] gradients = experiment.logitGradients()[0];
        assertThrows(IllegalStateException.class, () -> executor.backward(0, gradients));
        executor.forward(0, true);
        executor.input(experiment.images(), 4);
        assertThrows(IllegalStateException.class, () -> executor.backward(0, gradients));
        executor.forward(0, false);
        assertThrows(IllegalStateException.class, () -> executor.backward(0, gradients));
    }

    @Test
    void refusesGradientsWhenOpenedForInference() throws EngineException {
        try (Executor inference = new Nd4jBackend().open(program, 4, 1, false)) {
            assertThrows(IllegalStateException.class, inference::zeroGradients);
            float[] gradient = new float[program.parameters().get(0).size()];
            assertThrows(IllegalStateException.class, () -> inference.gradient(0, gradient));
        }
    }

    @Test
    void refusesEverythingAfterClosing() {
        Experiment experiment = Experiment.random(program, 4, 1, 1);
        experiment.run(executor);
        executor.close();
        assertThrows(IllegalStateException.class, () -> executor.input(experiment.images(), 4));
        assertThrows(IllegalStateException.class, () -> executor.forward(0, true));
        assertThrows(IllegalStateException.class, () -> executor.logits(0, 0, new float[100]));
        assertThrows(IllegalStateException.class, () -> executor.load(0, 0, new float[1000]));
    }

    @Test
    void itsSecondThreadEndsWhenItIsClosed() throws Exception {
        Set<Thread> before = secondThreads();
        new Nd4jBackend().open(program, 4, 1, true, 2).close();
        Set<Thread> left = secondThreads();
        left.removeAll(before);
        for (Thread thread : left) {
            thread.join(120_000);
            assertFalse(thread.isAlive());
        }
    }

    private static Set<Thread> secondThreads() {
        Set<Thread> found = new HashSet<>(Thread.getAllStackTraces().keySet());
        found.removeIf(thread -> !thread.getName().equals("ohmlab-engine"));
        return found;
    }

    @Test
    void namesADropoutWithoutMask() throws EngineException {
        ProgramBuilder b = new ProgramBuilder(2, 2, 1);
        b.dense(b.flatten(b.same(0, new Op.Dropout(0.5))), 2, true);
        try (Executor dropout = new Nd4jBackend().open(b.build("dropout"), 1, 1, true)) {
            dropout.input(new float[4], 1);
            var error = assertThrows(IllegalStateException.class, () -> dropout.forward(0, true));
            assertTrue(error.getMessage().contains("dropout1"), error.getMessage());
        }
    }

    @Test
    void namesALayerThatIsTooLarge() {
        ProgramBuilder b = new ProgramBuilder(1024, 1024, 3);
        b.conv(0, 1024, 3, 1, false);
        var error = assertThrows(EngineException.class, () -> new Nd4jBackend().open(b.build("large"), 64, 1, false));
        assertTrue(error.getMessage().contains("convolution1"), error.getMessage());
        assertTrue(error.getMessage().contains("batch"), error.getMessage());
    }
}
