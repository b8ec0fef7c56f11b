/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.ohmlab.engine.Programs;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;

/** Values before training. */
class InitialParametersTest {

    @Test
    void deviationsFollowTheFans() {
        List<Integer> conv = List.of(64, 32, 3, 3);
        assertEquals(Math.sqrt(2.0 / 288), InitialParameters.deviation(conv, Initialization.KAIMING_FAN_IN), 1e-15);
        assertEquals(Math.sqrt(2.0 / 576), InitialParameters.deviation(conv, Initialization.KAIMING_FAN_OUT), 1e-15);
        assertEquals(Math.sqrt(2.0 / 864), InitialParameters.deviation(conv, Initialization.XAVIER), 1e-15);
        assertEquals(Math.sqrt(2.0 / 400),
                InitialParameters.deviation(List.of(120, 400), Initialization.KAIMING_FAN_IN), 1e-15);
    }

    @Test
    void weightsAreDrawnAndTheRestIsNeutral() {
        Program program = Programs.mlp(2000, 3, 0, null);
        Parameters parameters = InitialParameters.draw(program, Initialization.KAIMING_FAN_IN, 1);
        float[] weight = parameters.byName().get("fc1.weight");
        double squares = 0;
        for (float value : weight) {
            squares += value * value;
        }
        assertEquals(1, squares / weight.length / (2.0 / 2000), 5 * Math.sqrt(2.0 / weight.length));
        for (Parameter parameter : program.parameters()) {
            float expected = switch (parameter.kind()) {
                case SCALE, RUNNING_VARIANCE -> 1;
                case WEIGHT -> Float.NaN;
                default -> 0;
            };
            for (float value : parameters.get(parameter.index())) {
                if (!Float.isNaN(expected)) {
                    assertEquals(expected, value, parameter.name());
                }
            }
        }
    }

    @Test
    void exitsDoNotChangeTheBackbonesStart() {
        Parameters plain = InitialParameters.draw(Programs.mlp(9, 3, 0, null), Initialization.XAVIER, 1);
        Parameters exits = InitialParameters.draw(Programs.mlp(9, 3, 2, null), Initialization.XAVIER, 1);
        plain.byName().forEach((name, values) -> assertArrayEquals(values, exits.byName().get(name), name));
    }
}
