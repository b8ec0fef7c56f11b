/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import java.util.ArrayList;
import java.util.List;

import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;

/**
 * One small program per layer kind and setting. A convolution or dense layer stands before the layer under test, so
 * that its input gradient is tested too, and what follows weighs its results unequally.
 */
final class LayerPrograms {

    private interface Layer {
        int after(ProgramBuilder builder, int from);
    }

    private LayerPrograms() {
    }

    static List<Program> all() {
        List<Program> all = new ArrayList<>();
        convolutions(all);
        pools(all);
        all.add(between("dense", 3, 3, 2, (b, x) -> b.dense(b.flatten(x), 7, true)));
        all.add(between("dense-without-bias", 3, 3, 2, (b, x) -> b.dense(b.flatten(x), 7, false)));
        all.add(between("norm", 5, 4, 3, ProgramBuilder::norm));
        all.add(between("norm-relu", 5, 4, 3, (b, x) -> b.relu(b.norm(x))));
        all.add(between("norm-wide", 3, 3, 300, (b, x) -> b.relu(b.norm(x))));
        all.add(between("norm-vector", 3, 3, 2, (b, x) -> b.norm(b.dense(b.flatten(x), 9, true))));
        all.add(between("relu", 5, 4, 3, ProgramBuilder::relu));
        all.add(between("relu-relu", 5, 4, 3, (b, x) -> b.relu(b.relu(x))));
        all.add(between("leaky", 5, 4, 3, (b, x) -> b.same(x, new Op.LeakyRelu(0.1))));
        all.add(between("tanh", 5, 4, 3, (b, x) -> b.same(x, new Op.Tanh())));
        all.add(between("tanh-relu", 5, 4, 3, (b, x) -> b.relu(b.same(x, new Op.Tanh()))));
        all.add(between("sigmoid", 5, 4, 3, (b, x) -> b.same(x, new Op.Sigmoid())));
        all.add(between("flatten", 5, 4, 3, ProgramBuilder::flatten));
        all.add(between("flatten-one-channel", 5, 4, 1, (b, x) -> b.relu(b.flatten(x))));
        all.add(between("dropout", 5, 4, 3, (b, x) -> b.same(x, new Op.Dropout(0.4))));
        all.add(between("relu-dropout", 5, 4, 3, (b, x) -> b.same(b.relu(x), new Op.Dropout(0.4))));
        all.add(between("add", 5, 4, 3, (b, x) -> b.add(b.relu(x), b.conv(x, 3, 3, 1, false), x)));
        all.add(between("add-twice", 5, 4, 3, (b, x) -> b.add(x, x)));
        all.add(between("concat", 5, 4, 3, (b, x) -> b.concat(x, b.conv(x, 2, 1, 0, true), b.relu(x))));
        all.add(between("concat-twice", 5, 4, 3, (b, x) -> b.concat(x, x)));
        return all;
    }

    private static void convolutions(List<Program> all) {
        all.add(first("conv-of-images", 6, 5, 2, new Op.Convolution(4, 3, 3, 1, 1, 0, 0, 1, true)));
        all.add(first("conv-of-images-padded-strided", 9, 8, 3, new Op.Convolution(4, 5, 3, 2, 3, 2, 1, 1, false)));
        all.add(first("conv-of-images-in-groups", 7, 7, 4, new Op.Convolution(6, 3, 3, 1, 1, 1, 1, 2, true)));
        add(all, "conv", new Op.Convolution(5, 3, 3, 1, 1, 0, 0, 1, true));
        add(all, "conv-without-bias", new Op.Convolution(5, 3, 3, 1, 1, 1, 1, 1, false));
        add(all, "conv-1x1", new Op.Convolution(5, 1, 1, 1, 1, 0, 0, 1, true));
        add(all, "conv-oblong", new Op.Convolution(5, 3, 2, 2, 1, 2, 1, 1, true));
        add(all, "conv-strided", new Op.Convolution(5, 3, 3, 2, 2, 1, 1, 1, true));
        add(all, "conv-strided-1x1", new Op.Convolution(5, 1, 1, 2, 2, 0, 0, 1, false));
        add(all, "conv-rows-left-over", new Op.Convolution(5, 2, 2, 3, 3, 0, 0, 1, true));
        add(all, "conv-two-groups", new Op.Convolution(8, 3, 3, 1, 1, 1, 1, 2, true));
        add(all, "conv-depthwise", new Op.Convolution(4, 3, 3, 1, 1, 1, 1, 4, false));
        add(all, "conv-depthwise-multiplied", new Op.Convolution(8, 3, 3, 2, 2, 1, 1, 4, true));
    }

    private static void pools(List<Program> all) {
        pool(all, "2x2", new Op.Window(2, 2, 2, 2, 0, 0));
        pool(all, "3x3-overlapping-padded", new Op.Window(3, 3, 2, 2, 1, 1));
        pool(all, "oblong-left-over", new Op.Window(2, 3, 3, 2, 1, 0));
        all.add(between("adaptive-even", 6, 6, 3, (b, x) -> b.adaptivePool(x, 3, 2)));
        all.add(between("adaptive-overlapping", 7, 5, 3, (b, x) -> b.adaptivePool(x, 3, 4)));
        all.add(between("adaptive-upwards", 3, 2, 3, (b, x) -> b.adaptivePool(x, 5, 5)));
        all.add(between("adaptive-global", 7, 5, 3, (b, x) -> b.adaptivePool(x, 1, 1)));
    }

    private static void pool(List<Program> all, String name, Op.Window window) {
        all.add(between("max-" + name, 7, 8, 3, (b, x) -> b.maxPool(x, window)));
        all.add(between("average-" + name, 7, 8, 3, (b, x) -> b.averagePool(x, window)));
    }

    private static void add(List<Program> all, String name, Op.Convolution conv) {
        all.add(between(name, 8, 7, 4, (b, x) -> b.conv(x, conv)));
    }

    private static Program first(String name, int height, int width, int channels, Op.Convolution conv) {
        ProgramBuilder b = new ProgramBuilder(height, width, channels);
        b.dense(b.flatten(b.conv(0, conv)), 3, true);
        return b.build(name);
    }

    private static Program between(String name, int height, int width, int channels, Layer layer) {
        ProgramBuilder b = new ProgramBuilder(height, width, 2);
        int x = layer.after(b, b.conv(0, channels, 3, 1, true));
        b.dense(b.flatten(x), 3, true);
        return b.build(name);
    }
}
