/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.shape;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ohmlab.model.network.AdaptiveAveragePool;
import org.ohmlab.model.network.Add;
import org.ohmlab.model.network.BatchNormalization;
import org.ohmlab.model.network.Concat;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Dropout;
import org.ohmlab.model.network.Flatten;
import org.ohmlab.model.network.GlobalAveragePool;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.LeakyRelu;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.network.Pool;
import org.ohmlab.model.network.Relu;
import org.ohmlab.model.network.Sigmoid;
import org.ohmlab.model.network.Tanh;
import org.ohmlab.model.network.util.NetworkSwitch;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.shape.ShapeProblem.Kind;

/**
 * The shape arithmetic of each layer kind, as PyTorch's layers of the same name have it. Answers null where there is no
 * shape; it reports contradictions between shapes only, since parameters out of range and missing inputs have rules of
 * their own. There is no default case: EMF's switch goes on to the next general kind after a null, so a default would
 * give a wrong layer the shape of a right one.
 */
final class LayerShape extends NetworkSwitch<ActivationShape> {

    private static final int MAX_VALUES = Integer.MAX_VALUE;

    private final Layer layer;
    private final List<ActivationShape> inputs;
    private final List<ShapeProblem> problems;

    LayerShape(Layer layer, List<ActivationShape> inputs, List<ShapeProblem> problems) {
        this.layer = layer;
        this.inputs = inputs;
        this.problems = problems;
    }

    /** @return the shape of the layer's output, or null */
    ActivationShape shape() {
        return doSwitch(layer);
    }

    @Override
    public ActivationShape caseInput(Input input) {
        return checked(input.getHeight(), input.getWidth(), input.getChannels(), Literals.INPUT__CHANNELS);
    }

    @Override
    public ActivationShape caseBatchNormalization(BatchNormalization batchNormalization) {
        return single();
    }

    @Override
    public ActivationShape caseRelu(Relu relu) {
        return single();
    }

    @Override
    public ActivationShape caseLeakyRelu(LeakyRelu leakyRelu) {
        return single();
    }

    @Override
    public ActivationShape caseTanh(Tanh tanh) {
        return single();
    }

    @Override
    public ActivationShape caseSigmoid(Sigmoid sigmoid) {
        return single();
    }

    @Override
    public ActivationShape caseDropout(Dropout dropout) {
        return single();
    }

    @Override
    public ActivationShape caseConvolution(Convolution conv) {
        ActivationShape in = single();
        if (in == null || conv.getFilters() < 1 || conv.getGroups() < 1 || !divides(conv, in)
                || tooLarge((double) conv.getFilters() * conv.getKernelHeight() * conv.getKernelWidth()
                        * (in.channels() / conv.getGroups()), Literals.CONVOLUTION__FILTERS)) {
            return null;
        }
        Integer rows = windowCount(in.height(), conv.getKernelHeight(), conv.getStrideHeight(), conv.getPaddingHeight(),
                "rows", Literals.CONVOLUTION__KERNEL_HEIGHT);
        Integer columns = windowCount(in.width(), conv.getKernelWidth(), conv.getStrideWidth(), conv.getPaddingWidth(),
                "columns", Literals.CONVOLUTION__KERNEL_WIDTH);
        return rows == null || columns == null ? null
                : checked(rows, columns, conv.getFilters(), Literals.CONVOLUTION__FILTERS);
    }

    private boolean divides(Convolution conv, ActivationShape in) {
        int groups = conv.getGroups();
        if (in.channels() % groups == 0 && conv.getFilters() % groups == 0) {
            return true;
        }
        report(Kind.GROUPS, Literals.CONVOLUTION__GROUPS,
                groups + " groups do not divide the " + in.channels() + " input channels and " + conv.getFilters()
                        + " filters.",
                "Choose a common divisor of both, or 1 for an ordinary convolution.");
        return false;
    }

    @Override
    public ActivationShape caseDense(Dense dense) {
        ActivationShape in = single();
        if (in == null || dense.getUnits() < 1) {
            return null;
        }
        if (!in.isVector()) {
            report(Kind.DENSE_ON_MAP, Literals.LAYER__INPUTS, "It reads a map of " + in
                    + ", but a dense layer reads a vector.",
                    "Insert a Flatten (" + in.size() + " values) or a GlobalAveragePool (" + in.channels()
                            + " values) before it.");
            return null;
        }
        return tooLarge((double) dense.getUnits() * in.channels(), Literals.DENSE__UNITS) ? null
                : ActivationShape.vector(dense.getUnits());
    }

    @Override
    public ActivationShape casePool(Pool pool) {
        ActivationShape in = single();
        if (in == null) {
            return null;
        }
        boolean fits = paddingFits(pool.getPaddingHeight(), pool.getKernelHeight(), Literals.POOL__PADDING_HEIGHT)
                & paddingFits(pool.getPaddingWidth(), pool.getKernelWidth(), Literals.POOL__PADDING_WIDTH);
        Integer rows = windowCount(in.height(), pool.getKernelHeight(),
                stride(pool.getStrideHeight(), pool.getKernelHeight()),
                pool.getPaddingHeight(), "rows", Literals.POOL__KERNEL_HEIGHT);
        Integer columns = windowCount(in.width(), pool.getKernelWidth(),
                stride(pool.getStrideWidth(), pool.getKernelWidth()),
                pool.getPaddingWidth(), "columns", Literals.POOL__KERNEL_WIDTH);
        return !fits || rows == null || columns == null ? null : new ActivationShape(rows, columns, in.channels());
    }

    private boolean paddingFits(int padding, int kernel, EStructuralFeature feature) {
        if (kernel < 1 || padding <= kernel / 2) {
            return true;
        }
        // PyTorch refuses it too: some windows would lie in the padding alone.
        report(Kind.POOL_PADDING, feature, "Padding " + padding + " is more than half of the window of " + kernel + ".",
                "Use a padding of at most " + kernel / 2 + ".");
        return false;
    }

    private static int stride(int stride, int kernel) {
        return stride == 0 ? kernel : stride;
    }

    @Override
    public ActivationShape caseAdaptiveAveragePool(AdaptiveAveragePool pool) {
        ActivationShape in = single();
        return in == null ? null
                : checked(pool.getHeight(), pool.getWidth(), in.channels(), Literals.ADAPTIVE_AVERAGE_POOL__HEIGHT);
    }

    @Override
    public ActivationShape caseGlobalAveragePool(GlobalAveragePool pool) {
        ActivationShape in = single();
        return in == null ? null : ActivationShape.vector(in.channels());
    }

    @Override
    public ActivationShape caseFlatten(Flatten flatten) {
        ActivationShape in = single();
        return in == null ? null : ActivationShape.vector((int) in.size());
    }

    @Override
    public ActivationShape caseAdd(Add add) {
        if (inputs.isEmpty()) {
            return null;
        }
        ActivationShape first = inputs.get(0);
        for (int i = 1; i < inputs.size(); i++) {
            if (!inputs.get(i).equals(first)) {
                report(Kind.MERGE, Literals.LAYER__INPUTS, disagreement(i) + ", but an Add needs equal shapes.",
                        "Bring both to one shape, for instance by a 1\u00d71 convolution with stride on the shortcut.");
                return null;
            }
        }
        return first;
    }

    @Override
    public ActivationShape caseConcat(Concat concat) {
        if (inputs.isEmpty()) {
            return null;
        }
        ActivationShape first = inputs.get(0);
        long channels = first.channels();
        for (int i = 1; i < inputs.size(); i++) {
            ActivationShape other = inputs.get(i);
            if (other.height() != first.height() || other.width() != first.width()) {
                report(Kind.MERGE, Literals.LAYER__INPUTS, disagreement(i)
                        + ", but a Concat needs equal heights and widths.",
                        "Bring both to one height and width, for instance by pooling or a stride.");
                return null;
            }
            channels += other.channels();
        }
        return tooLarge((double) channels * first.height() * first.width(), Literals.LAYER__INPUTS) ? null
                : new ActivationShape(first.height(), first.width(), (int) channels);
    }

    private String disagreement(int other) {
        return ElementNames.of(layer.getInputs().get(0)) + " gives " + inputs.get(0) + " and "
                + ElementNames.of(layer.getInputs().get(other)) + " gives " + inputs.get(other);
    }

    /** The only input's shape, or null when there is not exactly one. */
    private ActivationShape single() {
        return inputs.size() == 1 ? inputs.get(0) : null;
    }

    /** floor((size + 2 padding - kernel) / stride) + 1, as PyTorch's layers with ceil_mode off. */
    private Integer windowCount(int size, int kernel, int stride, int padding, String what,
            EStructuralFeature feature) {
        if (kernel < 1 || stride < 1 || padding < 0) {
            return null;
        }
        long padded = size + 2L * padding;
        if (kernel > padded) {
            report(Kind.WINDOW, feature,
                    "The window of " + kernel + " " + what + " is larger than the map, which has " + size + " " + what
                            + (padding > 0 ? " and " + padded + " with padding" : "") + ".",
                    "Use a window of at most " + padded + " " + what + ", more padding, or fewer poolings before it.");
            return null;
        }
        return (int) Math.min((padded - kernel) / stride + 1, MAX_VALUES);
    }

    private ActivationShape checked(int height, int width, int channels, EStructuralFeature feature) {
        if (height < 1 || width < 1 || channels < 1) {
            return null;
        }
        return tooLarge((double) height * width * channels, feature) ? null
                : new ActivationShape(height, width, channels);
    }

    /** In double, which cannot overflow here and is exact where it matters. */
    private boolean tooLarge(double values, EStructuralFeature feature) {
        if (values <= MAX_VALUES) {
            return false;
        }
        report(Kind.TOO_LARGE, feature, String.format(Locale.ROOT, "It would hold %.3g values in one array.", values),
                "Keep every output and every weight below " + MAX_VALUES + " values.");
        return true;
    }

    private void report(Kind kind, EStructuralFeature feature, String message, String remedy) {
        problems.add(new ShapeProblem(kind, layer, feature, message, remedy));
    }
}
