/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;

/** Whole networks for tests. */
final class Networks {

    private Networks() {
    }

    /** LeNet-5 with BatchNorm on 28 x 28. */
    static Program lenetBn() {
        ProgramBuilder b = new ProgramBuilder(28, 28, 1);
        int x = b.maxPool(b.relu(b.norm(b.conv(0, 6, 5, 2, true))), 2);
        x = b.maxPool(b.relu(b.norm(b.conv(x, 16, 5, 0, true))), 2);
        x = b.relu(b.dense(b.flatten(x), 120, true));
        x = b.relu(b.dense(x, 84, true));
        b.dense(x, 10, true);
        return b.build("lenet-bn");
    }

    /** LeNet-5 with BatchNorm and an exit after each pool. */
    static Program lenetExits() {
        ProgramBuilder b = new ProgramBuilder(28, 28, 1);
        int first = b.maxPool(b.relu(b.norm(b.conv(0, 6, 5, 2, true))), 2);
        int second = b.maxPool(b.relu(b.norm(b.conv(first, 16, 5, 0, true))), 2);
        int x = b.relu(b.dense(b.flatten(second), 120, true));
        x = b.relu(b.dense(x, 84, true));
        b.output(b.dense(x, 10, true));
        b.output(exit(b, first, 7, 64));
        b.output(exit(b, second, 5, 64));
        return b.build("lenet-exits");
    }

    private static int exit(ProgramBuilder b, int from, int pool, int hidden) {
        int flat = b.flatten(b.adaptivePool(from, pool, pool));
        return b.dense(b.relu(b.dense(flat, hidden, true)), 10, true);
    }

    /** A VGG of two blocks, convolutions without bias before BatchNorm. */
    static Program smallVgg() {
        ProgramBuilder b = new ProgramBuilder(16, 16, 3);
        int x = b.relu(b.norm(b.conv(0, 8, 3, 1, false)));
        x = b.maxPool(b.relu(b.norm(b.conv(x, 16, 3, 1, false))), 2);
        x = b.relu(b.norm(b.conv(x, 32, 3, 1, false)));
        x = b.maxPool(b.relu(b.norm(b.conv(x, 32, 3, 1, false))), 2);
        x = b.relu(b.dense(b.flatten(x), 32, true));
        b.dense(x, 10, true);
        return b.build("small-vgg");
    }

    /** A residual network: identity and strided 1 x 1 shortcuts, global average pooling. */
    static Program smallResnet() {
        ProgramBuilder b = new ProgramBuilder(15, 15, 3);
        int stem = b.relu(b.norm(b.conv(0, 8, 3, 1, false)));
        int x = b.norm(b.conv(b.relu(b.norm(b.conv(stem, 8, 3, 1, false))), 8, 3, 1, false));
        x = b.relu(b.add(x, stem));
        int down = b.conv(x, new Op.Convolution(16, 3, 3, 2, 2, 1, 1, 1, false));
        int y = b.norm(b.conv(b.relu(b.norm(down)), 16, 3, 1, false));
        int shortcut = b.norm(b.conv(x, new Op.Convolution(16, 1, 1, 2, 2, 0, 0, 1, false)));
        x = b.relu(b.add(y, shortcut));
        b.dense(b.flatten(b.adaptivePool(x, 1, 1)), 10, true);
        return b.build("small-resnet");
    }
}
