/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.variation;

import java.util.function.BiFunction;

import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.program.DeviceSpec;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;

/**
 * Draws the analog weights of a whole network. Biases, BatchNorm and digital layers are exact and never touched. Not
 * thread-safe.
 */
public final class NetworkVariation {

    private final LayerVariation[] layers;

    /**
     * @param program the network
     * @param devices gives the device to draw an analog node from; usually its own
     */
    public NetworkVariation(Program program, BiFunction<Node, DeviceSpec, DeviceSpec> devices) {
        layers = new LayerVariation[program.parameters().size()];
        for (Parameter parameter : program.parameters()) {
            Node node = program.nodes().get(parameter.node());
            if (parameter.kind() == Parameter.Kind.WEIGHT && node.analog().isPresent()) {
                AnalogWeight analog = node.analog().get();
                layers[parameter.index()] = new LayerVariation(node.id(), analog, devices.apply(node, analog.device()),
                        parameter.size());
            }
        }
    }

    /** @param program the network; every analog node varies as its own device does */
    public NetworkVariation(Program program) {
        this(program, (node, device) -> device);
    }

    /** @return whether a component of any device is drawn at every read */
    public boolean perRead() {
        for (LayerVariation layer : layers) {
            if (layer != null && layer.perRead()) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param sigmaD the swept device variation
     * @return whether any layer varies at this sigma; otherwise all draws are the same
     */
    public boolean active(double sigmaD) {
        for (LayerVariation layer : layers) {
            if (layer != null && layer.active(sigmaD)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param parameter index of a parameter
     * @return whether it is held by cells
     */
    public boolean covers(int parameter) {
        return layers[parameter] != null;
    }

    /**
     * Takes the clean weights that the next draws start from.
     *
     * @param clean the network's parameters; not to be changed until the draws are done
     */
    public void bind(Parameters clean) {
        for (int i = 0; i < layers.length; i++) {
            if (layers[i] != null) {
                layers[i].bind(clean.get(i));
            }
        }
    }

    /**
     * Draws one weight array.
     *
     * @param parameter index of a parameter that is covered
     * @param sigmaD the swept device variation of this layer
     * @param draw which draw of the network
     * @param into receives the weights
     */
    public void draw(int parameter, double sigmaD, VariationDraw draw, float[] into) {
        layers[parameter].draw(sigmaD, draw, into);
    }
}
