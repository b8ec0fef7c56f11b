/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.Arrays;
import java.util.List;

import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;

/**
 * Values before training. Weights are drawn per layer id, so that the backbone starts alike for all methods of a seed,
 * whether or not exits hang on it.
 */
public final class InitialParameters {

    private InitialParameters() {
    }

    /**
     * @param program the program
     * @param initialization how weights start
     * @param seed the training's seed
     * @return fresh parameters: weights drawn, biases 0, BatchNorm scale 1 and shift 0, running mean 0 and variance 1
     */
    public static Parameters draw(Program program, Initialization initialization, long seed) {
        Parameters parameters = Parameters.zeros(program);
        for (Parameter parameter : program.parameters()) {
            float[] values = parameters.get(parameter.index());
            switch (parameter.kind()) {
                case WEIGHT -> {
                    int stream = DrawKey.stream(program.nodes().get(parameter.node()).id());
                    CounterRandom.gaussians(new DrawKey(seed, Purpose.INITIALISATION, 0, stream, 0), 0, values, 0,
                            values.length);
                    float deviation = (float) deviation(parameter.dimensions(), initialization);
                    for (int i = 0; i < values.length; i++) {
                        values[i] *= deviation;
                    }
                }
                case SCALE, RUNNING_VARIANCE -> Arrays.fill(values, 1);
                default -> Arrays.fill(values, 0);
            }
        }
        return parameters;
    }

    /**
     * @param dimensions a weight's dimensions: [out, in/groups, kernel rows, kernel columns] or [out, in]
     * @param initialization how weights start
     * @return the standard deviation; fans are counted as PyTorch does, in from axis 1 and out from axis 0
     */
    static double deviation(List<Integer> dimensions, Initialization initialization) {
        double field = 1;
        for (int axis = 2; axis < dimensions.size(); axis++) {
            field *= dimensions.get(axis);
        }
        double in = dimensions.get(1) * field;
        double out = dimensions.get(0) * field;
        return switch (initialization) {
            case KAIMING_FAN_IN -> Math.sqrt(2 / in);
            case KAIMING_FAN_OUT -> Math.sqrt(2 / out);
            case XAVIER -> Math.sqrt(2 / (in + out));
        };
    }
}
