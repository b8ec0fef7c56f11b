/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.ohmlab.core.BadInputException;
import org.ohmlab.engine.Programs;

/** Holding, naming and restricting parameters. */
class ParametersTest {

    private static final Program PROGRAM = Programs.mlp(4, 3, 1, null);

    @Test
    void namedArraysAreTakenWhenTheyFit() throws Exception {
        Parameters parameters = Parameters.zeros(PROGRAM);
        parameters.get(0)[5] = 7;
        Parameters read = Parameters.named(PROGRAM, parameters.byName(), "w.npz");
        assertArrayEquals(parameters.get(0), read.get(0));
        read.get(0)[5] = 8;
        assertEquals(7, parameters.get(0)[5]);
    }

    @Test
    void everyMisfitIsNamedAtOnce() {
        Map<String, float[]> arrays = new LinkedHashMap<>(Parameters.zeros(PROGRAM).byName());
        arrays.remove("bn1.running_var");
        arrays.put("fc2.weight", new float[7]);
        arrays.put("conv9.weight", new float[1]);
        BadInputException problems = assertThrows(BadInputException.class,
                () -> Parameters.named(PROGRAM, arrays, "w.npz"));
        assertEquals(3, problems.problems().size());
        assertTrue(problems.getMessage().contains("w.npz: bn1.running_var: This array is missing."),
                problems.getMessage());
        assertTrue(problems.getMessage().contains("w.npz: fc2.weight: This array has 7 values"), problems.getMessage());
        assertTrue(problems.getMessage().contains("conv9.weight: The network has no such parameter."));
    }

    @Test
    void restrictionMatchesNodesNotPositions() {
        Parameters parameters = Parameters.zeros(PROGRAM);
        for (Parameter parameter : PROGRAM.parameters()) {
            parameters.get(parameter.index())[0] = parameter.index() + 1;
        }
        Parameters deployed = parameters.restrict(PROGRAM.deployed());
        assertFalse(deployed.byName().containsKey("exit1.fc1.weight"));
        deployed.byName().forEach((name, values) -> assertEquals(parameters.byName().get(name)[0], values[0], name));
        assertThrows(IllegalArgumentException.class, () -> deployed.restrict(PROGRAM));
    }

    @Test
    void finiteSeesASingleLostNumber() {
        Parameters parameters = Parameters.zeros(PROGRAM);
        assertTrue(parameters.finite());
        parameters.get(3)[0] = Float.NEGATIVE_INFINITY;
        assertFalse(parameters.finite());
    }
}
