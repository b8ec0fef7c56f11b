/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.bytedeco.dnnl.convolution_backward_data;
import org.bytedeco.dnnl.convolution_backward_weights;
import org.bytedeco.dnnl.convolution_forward;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.primitive;
import org.bytedeco.dnnl.primitive_attr;
import org.bytedeco.dnnl.reorder;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerScope;
import org.ohmlab.engine.spi.EngineException;

/**
 * oneDNN's primitives of one convolution for one number of images, bound to their buffers. Weights come in PyTorch's
 * order and are reordered to what each primitive wants, which is small work beside the convolution.
 */
final class ConvolutionPlan implements AutoCloseable {

    private final OneDnn library;
    private final ConvolutionBuffers buffers;
    private final ConvolutionShape shape;
    private final int count;
    private final ScratchMemory scratch;
    private final List<ScratchMemory> aside;
    private final List<OneDnnStep> owned = new ArrayList<>();
    private final List<NativeFloats> memories = new ArrayList<>();
    private final Arena arena;
    private final OneDnnStep images;
    private final OneDnnStep[] packForward;
    private final OneDnnStep[] forward;
    private final OneDnnStep[] packBackward;
    private final OneDnnStep[] toInput;
    private final OneDnnStep[] toInputAside;
    private final OneDnnStep[] toWeights;
    private final OneDnnStep unpack;

    ConvolutionPlan(OneDnn library, Workspace workspace, ConvolutionShape shape, ConvolutionBuffers buffers, int count)
            throws EngineException {
        this.library = library;
        this.shape = shape;
        this.buffers = buffers;
        this.count = count;
        this.scratch = workspace.scratch();
        this.aside = workspace.scratchesAside();
        this.arena = workspace.arena();
        int passes = workspace.passes();
        packForward = new OneDnnStep[passes];
        forward = new OneDnnStep[passes];
        packBackward = new OneDnnStep[passes];
        toInput = new OneDnnStep[passes];
        toInputAside = new OneDnnStep[passes];
        toWeights = new OneDnnStep[passes];
        try (PointerScope scope = new PointerScope()) {
            convolution_forward.primitive_desc description = describeForward();
            memory.desc source = description.src_desc();
            NativeFloats planes = null;
            OneDnnStep order = null;
            if (shape.ofImages() && !source.equals(shape.images(count))) {
                planes = allocate("the images' planes", source);
                order = reorder(bind(shape.images(count), buffers.images()), bind(source, planes));
            }
            images = order;
            if (images != null) {
                aside.forEach(images::reserve);
            }
            NativeFloats ordered = planes;
            IntFunction<memory> sources = pass -> bind(source, ordered == null ? buffers.input(pass) : ordered);
            makeForward(description, sources);
            unpack = buffers.weightGradient() == null ? null : makeToWeights(description, sources);
            if (buffers.inputGradient() != null) {
                makeToInput(description);
            }
        }
    }

    private convolution_forward.primitive_desc describeForward() {
        return shape.firstThatWorks(shape.winogradForward(), algorithm -> {
            convolution_forward.desc description = shape.bias()
                    ? new convolution_forward.desc(dnnl.prop_kind.forward_training.value, algorithm,
                            shape.source(count), shape.weights(), shape.biases(), shape.result(count), shape.strides(),
                            shape.padding(), shape.padding())
                    : new convolution_forward.desc(dnnl.prop_kind.forward_training.value, algorithm,
                            shape.source(count), shape.weights(), shape.result(count), shape.strides(),
                            shape.padding(), shape.padding());
            return new convolution_forward.primitive_desc(description, attributes(), library.engine());
        });
    }

    private void makeForward(convolution_forward.primitive_desc description, IntFunction<memory> sources)
            throws EngineException {
        NativeFloats packed = allocate("packed weights", description.weights_desc());
        memory weights = bind(description.weights_desc(), packed);
        for (int pass = 0; pass < forward.length; pass++) {
            packForward[pass] = reorder(bind(shape.plainWeights(), buffers.weights(pass)), weights);
            Map<Integer, memory> arguments = new HashMap<>();
            arguments.put(dnnl.DNNL_ARG_SRC, sources.apply(pass));
            arguments.put(dnnl.DNNL_ARG_WEIGHTS, weights);
            arguments.put(dnnl.DNNL_ARG_DST, bind(description.dst_desc(), buffers.result(pass)));
            if (shape.bias()) {
                arguments.put(dnnl.DNNL_ARG_BIAS, bind(shape.biases(), buffers.bias(pass)));
            }
            forward[pass] = step(new convolution_forward(description), arguments, description.scratchpad_desc());
        }
    }

    private void makeToInput(convolution_forward.primitive_desc hint) throws EngineException {
        convolution_backward_data.primitive_desc description = shape.firstThatWorks(shape.winogradToInput(),
                algorithm -> new convolution_backward_data.primitive_desc(
                        new convolution_backward_data.desc(algorithm, shape.source(count), shape.weights(),
                                shape.result(count), shape.strides(), shape.padding(), shape.padding()),
                        attributes(), library.engine(), hint));
        NativeFloats packed = allocate("packed weights", description.weights_desc());
        memory weights = bind(description.weights_desc(), packed);
        for (int pass = 0; pass < forward.length; pass++) {
            packBackward[pass] = reorder(bind(shape.plainWeights(), buffers.weights(pass)), weights);
            Map<Integer, memory> arguments = new HashMap<>();
            arguments.put(dnnl.DNNL_ARG_DIFF_DST, bind(description.diff_dst_desc(), buffers.resultGradient()));
            arguments.put(dnnl.DNNL_ARG_WEIGHTS, weights);
            arguments.put(dnnl.DNNL_ARG_DIFF_SRC, bind(description.diff_src_desc(), buffers.inputGradient()));
            toInput[pass] = step(new convolution_backward_data(description), arguments, description.scratchpad_desc());
            if (buffers.spare() != null) {
                arguments.put(dnnl.DNNL_ARG_DIFF_SRC, bind(description.diff_src_desc(), buffers.spare()));
                toInputAside[pass] = step(new convolution_backward_data(description), arguments,
                        description.scratchpad_desc());
            }
        }
    }

    private OneDnnStep makeToWeights(convolution_forward.primitive_desc hint, IntFunction<memory> sources)
            throws EngineException {
        convolution_backward_weights.primitive_desc description = shape.firstThatWorks(shape.winogradToWeights(),
                algorithm -> {
                    convolution_backward_weights.desc desc = shape.bias()
                            ? new convolution_backward_weights.desc(algorithm, hint.src_desc(), shape.weights(),
                                    shape.biases(), shape.result(count), shape.strides(), shape.padding(),
                                    shape.padding())
                            : new convolution_backward_weights.desc(algorithm, hint.src_desc(), shape.weights(),
                                    shape.result(count), shape.strides(), shape.padding(), shape.padding());
                    return new convolution_backward_weights.primitive_desc(desc, attributes(), library.engine(), hint);
                });
        NativeFloats packed = allocate("packed weight gradients", description.diff_weights_desc());
        memory gradient = bind(description.diff_weights_desc(), packed);
        for (int pass = 0; pass < forward.length; pass++) {
            Map<Integer, memory> arguments = new HashMap<>();
            arguments.put(dnnl.DNNL_ARG_SRC, sources.apply(pass));
            arguments.put(dnnl.DNNL_ARG_DIFF_DST, bind(description.diff_dst_desc(), buffers.resultGradient()));
            arguments.put(dnnl.DNNL_ARG_DIFF_WEIGHTS, gradient);
            if (shape.bias()) {
                arguments.put(dnnl.DNNL_ARG_DIFF_BIAS, bind(shape.biases(), buffers.biasGradient()));
            }
            toWeights[pass] = step(new convolution_backward_weights(description), arguments,
                    description.scratchpad_desc());
            aside.forEach(toWeights[pass]::reserve);
        }
        OneDnnStep plain = reorder(gradient, bind(shape.plainWeights(), buffers.weightGradient()));
        aside.forEach(plain::reserve);
        return plain;
    }

    private static primitive_attr attributes() {
        primitive_attr attributes = new primitive_attr();
        attributes.set_scratchpad_mode(dnnl.scratchpad_mode.user);
        return attributes;
    }

    private memory bind(memory.desc description, NativeFloats floats) {
        return new memory(description, library.engine(), new Pointer(floats.pointer()));
    }

    private NativeFloats allocate(String purpose, memory.desc description) throws EngineException {
        NativeFloats floats = arena.allocate(purpose + " of a convolution", description.get_size() / Float.BYTES, 1);
        memories.add(floats);
        return floats;
    }

    private OneDnnStep reorder(memory from, memory into) {
        reorder.primitive_desc description = new reorder.primitive_desc(from, into, attributes(), false);
        return step(new reorder(description), Map.of(dnnl.DNNL_ARG_FROM, from, dnnl.DNNL_ARG_TO, into),
                description.scratchpad_desc());
    }

    private OneDnnStep step(primitive primitive, Map<Integer, memory> arguments, memory.desc needed) {
        OneDnnStep step = new OneDnnStep(library, primitive, arguments, needed, scratch);
        owned.add(step);
        return step;
    }

    /**
     * Lays out new images as the first convolution wants them; all passes share them.
     *
     * @param memory scratch memory of the calling thread
     */
    void takeImages(ScratchMemory memory) {
        if (images != null) {
            images.run(memory);
        }
    }

    void forward(int pass) {
        packForward[pass].run();
        forward[pass].run();
    }

    /** @param aside whether the gradient goes to the spare buffer instead of the input's own */
    void toInput(int pass, boolean aside) {
        packBackward[pass].run();
        (aside ? toInputAside : toInput)[pass].run();
    }

    /** @param memory scratch memory of the calling thread */
    void toWeights(int pass, ScratchMemory memory) {
        toWeights[pass].run(memory);
        unpack.run(memory);
    }

    @Override
    public void close() {
        owned.forEach(OneDnnStep::close);
        memories.forEach(arena::release);
    }
}
