/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.List;

import org.ohmlab.engine.method.TrainingMethod;
import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameter.Kind;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Executor;
import org.ohmlab.engine.variation.NetworkVariation;
import org.ohmlab.engine.variation.VariationDraw;

/**
 * Loads a training's parameters into an executor's passes: analog weights as a fresh draw, everything else as it is.
 */
final class NoisyLoader {

    private final Executor executor;
    private final Program program;
    private final NetworkVariation variation;
    private final double[] sigmas;
    private final boolean[] oriented;
    private final float[] drawn;

    /**
     * @param executor the training's executor
     * @param method says whether and what variation is drawn
     * @param sigmaTrain sigma of the layers that have none of their own
     */
    NoisyLoader(Executor executor, TrainingMethod method, double sigmaTrain) {
        this.executor = executor;
        program = executor.program();
        List<Parameter> parameters = program.parameters();
        variation = method.noisy() ? new NetworkVariation(program, method::trainingDevice) : null;
        sigmas = new double[parameters.size()];
        oriented = new boolean[parameters.size()];
        int largest = 0;
        for (Parameter parameter : parameters) {
            if (varies(parameter)) {
                AnalogWeight analog = program.nodes().get(parameter.node()).analog().orElseThrow();
                sigmas[parameter.index()] = analog.trainingSigma().orElse(sigmaTrain);
                oriented[parameter.index()] = analog.oriented();
                largest = Math.max(largest, parameter.size());
            }
        }
        drawn = new float[largest];
    }

    private boolean varies(Parameter parameter) {
        return variation != null && variation.covers(parameter.index());
    }

    /** @param parameters the clean parameters that the next loads start from */
    void bind(Parameters parameters) {
        if (variation != null) {
            variation.bind(parameters);
        }
    }

    /**
     * Loads a pass.
     *
     * @param pass the pass
     * @param parameters the clean parameters, bound before
     * @param draw which draw of the variation
     * @param offset what the oriented layers' sigma is raised by
     * @param exits whether the exits' parameters are needed
     * @param statistics whether BatchNorm's running statistics are needed
     */
    void load(int pass, Parameters parameters, VariationDraw draw, double offset, boolean exits, boolean statistics) {
        for (Parameter parameter : program.parameters()) {
            Kind kind = parameter.kind();
            if ((exits || program.nodes().get(parameter.node()).role() == Node.Role.BACKBONE)
                    && (statistics || kind.trained())) {
                int index = parameter.index();
                if (varies(parameter)) {
                    variation.draw(index, sigmas[index] + (oriented[index] ? offset : 0), draw, drawn);
                    executor.load(pass, index, drawn);
                } else {
                    executor.load(pass, index, parameters.get(index));
                }
            }
        }
    }
}
