/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

import org.ohmlab.engine.data.ArrayImages;
import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.program.AnalogWeight.Simulation;
import org.ohmlab.engine.program.DeviceSpec;
import org.ohmlab.engine.program.DeviceSpec.Distribution;
import org.ohmlab.engine.program.DeviceSpec.Drawn;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;
import org.ohmlab.engine.program.DeviceSpec.Variation;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Node.Role;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;

/** Small networks, devices and data for tests. */
public final class Programs {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> outputs = new ArrayList<>();
    private final AnalogWeight analog;

    private Programs(Shape input, AnalogWeight analog) {
        this.analog = analog;
        nodes.add(new Node(0, "in", "in", new Op.Input(), List.of(), input, Role.BACKBONE, Optional.empty()));
    }

    private int add(String id, Op op, int input, Shape output, Role role) {
        boolean weighted = op instanceof Op.Dense || op instanceof Op.Convolution;
        nodes.add(new Node(nodes.size(), id, id, op, List.of(input), output, role,
                weighted && analog != null ? Optional.of(analog) : Optional.empty()));
        return nodes.size() - 1;
    }

    /** @return a swept per-chip Gaussian device */
    public static DeviceSpec gaussian() {
        return device(Drawn.PER_CHIP, new Distribution.Gaussian());
    }

    /** @return a device of one swept component, full-range convention, not quantised */
    public static DeviceSpec device(Drawn drawn, Distribution distribution) {
        return new DeviceSpec("test", SigmaConvention.FULL_RANGE, false,
                List.of(new Variation("v1", drawn, true, 1, distribution)));
    }

    /** @return M = 8, K = 2, raised by OVF, closed form */
    public static AnalogWeight analog(DeviceSpec device) {
        return new AnalogWeight(8, 2, device, true, OptionalDouble.empty(), Simulation.CLOSED_FORM);
    }

    /** @return in - dense 12 - BN - ReLU - dense classes, with exits behind the ReLU */
    public static Program mlp(int features, int classes, int exits, AnalogWeight analog) {
        Programs p = new Programs(Shape.vector(features), analog);
        int hidden = p.add("fc1", new Op.Dense(12, true), 0, Shape.vector(12), Role.BACKBONE);
        int norm = p.add("bn1", new Op.BatchNormalization(1e-5, 0.1), hidden, Shape.vector(12), Role.BACKBONE);
        int relu = p.add("relu1", new Op.Relu(), norm, Shape.vector(12), Role.BACKBONE);
        for (int n = 1; n <= exits; n++) {
            int exit = p.add("exit" + n + ".fc1", new Op.Dense(8, true), n == 1 ? hidden : relu, Shape.vector(8),
                    Role.EXIT);
            int act = p.add("exit" + n + ".relu", new Op.Relu(), exit, Shape.vector(8), Role.EXIT);
            p.outputs.add(p.add("exit" + n + ".fc2", new Op.Dense(classes, true), act, Shape.vector(classes),
                    Role.EXIT));
        }
        p.outputs.add(0, p.add("fc2", new Op.Dense(classes, true), relu, Shape.vector(classes), Role.BACKBONE));
        return new Program("mlp", p.nodes, p.outputs);
    }

    /** @return a 6 x 6 x 2 network: conv 3 x 3 - BN - ReLU - dropout - adaptive pool - flatten - dense */
    public static Program convolutional(int classes, AnalogWeight analog) {
        Programs p = new Programs(new Shape(6, 6, 2), analog);
        Shape map = new Shape(6, 6, 3);
        int conv = p.add("conv1", new Op.Convolution(3, 3, 3, 1, 1, 1, 1, 1, false), 0, map, Role.BACKBONE);
        int norm = p.add("bn1", new Op.BatchNormalization(1e-5, 0.1), conv, map, Role.BACKBONE);
        int relu = p.add("relu1", new Op.Relu(), norm, map, Role.BACKBONE);
        int drop = p.add("drop1", new Op.Dropout(0.25), relu, map, Role.BACKBONE);
        int pool = p.add("pool1", new Op.AdaptiveAveragePool(4, 3), drop, new Shape(4, 3, 3), Role.BACKBONE);
        int flat = p.add("flat1", new Op.Flatten(), pool, Shape.vector(36), Role.BACKBONE);
        p.outputs.add(p.add("fc1", new Op.Dense(classes, true), flat, Shape.vector(classes), Role.BACKBONE));
        return new Program("cnn", p.nodes, p.outputs);
    }

    /** @return images whose class is a fixed pattern plus noise; a network can learn them, a linear one too */
    public static ArrayImages patterns(Shape shape, int classes, int count, long seed, float noise) {
        Random random = new Random(99);
        float[][] pattern = new float[classes][shape.size()];
        for (float[] values : pattern) {
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) random.nextGaussian();
            }
        }
        random = new Random(seed);
        float[] pixels = new float[count * shape.size()];
        int[] labels = new int[count];
        for (int image = 0; image < count; image++) {
            labels[image] = random.nextInt(classes);
            for (int i = 0; i < shape.size(); i++) {
                pixels[image * shape.size() + i] = pattern[labels[image]][i] + noise * (float) random.nextGaussian();
            }
        }
        float[] background = new float[shape.channels()];
        Arrays.fill(background, -1);
        return new ArrayImages(shape, classes, pixels, labels, background);
    }
}
