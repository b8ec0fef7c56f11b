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

import org.bytedeco.dnnl.batch_normalization_backward;
import org.bytedeco.dnnl.batch_normalization_forward;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.primitive;
import org.bytedeco.dnnl.primitive_attr;
import org.bytedeco.javacpp.PointerScope;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.engine.spi.EngineException;

/** oneDNN's primitives of one batch normalisation in training for one number of images, activations blocked. */
final class BatchNormPlan implements AutoCloseable {

    private final OneDnn library;
    private final Workspace workspace;
    private final List<OneDnnStep> owned = new ArrayList<>();
    private final List<NativeFloats> memories = new ArrayList<>();
    private final OneDnnStep[] forward;
    private final OneDnnStep[] backward;
    private final OneDnnStep[] backwardAside;

    /**
     * @param library oneDNN
     * @param workspace shared
     * @param node the normalisation
     * @param epsilon added to the variance
     * @param relu whether values are clipped at zero too
     * @param statistics per pass the means and after them the variances
     * @param scaleShift per pass the scales and after them the shifts
     * @param gradient receives the gradients by both, in the same order
     * @param count images
     * @throws EngineException when the memory is not there
     */
    BatchNormPlan(OneDnn library, Workspace workspace, Node node, double epsilon, boolean relu,
            NativeFloats[] statistics, NativeFloats[] scaleShift, NativeFloats gradient, int count)
            throws EngineException {
        this.library = library;
        this.workspace = workspace;
        int passes = workspace.passes();
        forward = new OneDnnStep[passes];
        backward = new OneDnnStep[passes];
        backwardAside = new OneDnnStep[passes];
        int from = node.inputs().get(0);
        try (PointerScope scope = new PointerScope()) {
            Shape shape = node.output();
            memory.desc values = new memory.desc(
                    new long[] {count, shape.channels(), shape.height(), shape.width()}, memory.data_type.f32,
                    memory.format_tag.nChw16c);
            int flags = dnnl.normalization_flags.use_scale_shift.value
                    | (relu ? dnnl.normalization_flags.fuse_norm_relu.value : 0);
            batch_normalization_forward.primitive_desc onward = new batch_normalization_forward.primitive_desc(
                    new batch_normalization_forward.desc(dnnl.prop_kind.forward_training.value, values,
                            (float) epsilon, flags),
                    attributes(), library.engine());
            batch_normalization_backward.primitive_desc back = new batch_normalization_backward.primitive_desc(
                    new batch_normalization_backward.desc(dnnl.prop_kind.backward.value, values, values,
                            (float) epsilon, flags),
                    attributes(), library.engine(), onward);
            memory.desc pairs = new memory.desc(new long[] {2, shape.channels()}, memory.data_type.f32,
                    memory.format_tag.nc);
            NodeGradients gradients = workspace.gradients();
            for (int pass = 0; pass < passes; pass++) {
                Map<Integer, memory> arguments = new HashMap<>();
                arguments.put(dnnl.DNNL_ARG_SRC, bind(values, workspace.value(pass, from), 0));
                arguments.put(dnnl.DNNL_ARG_MEAN, bind(onward.mean_desc(), statistics[pass], 0));
                arguments.put(dnnl.DNNL_ARG_VARIANCE,
                        bind(onward.variance_desc(), statistics[pass], shape.channels()));
                arguments.put(dnnl.DNNL_ARG_SCALE_SHIFT, bind(pairs, scaleShift[pass], 0));
                if (relu) {
                    arguments.put(dnnl.DNNL_ARG_WORKSPACE, keep(onward.workspace_desc()));
                }
                Map<Integer, memory> onwards = new HashMap<>(arguments);
                onwards.put(dnnl.DNNL_ARG_DST, bind(values, workspace.value(pass, node.index()), 0));
                forward[pass] = step(new batch_normalization_forward(onward), onwards, onward.scratchpad_desc());
                arguments.put(dnnl.DNNL_ARG_DIFF_DST, bind(values, gradients.of(node.index()), 0));
                arguments.put(dnnl.DNNL_ARG_DIFF_SCALE_SHIFT, bind(pairs, gradient, 0));
                arguments.put(dnnl.DNNL_ARG_DIFF_SRC, bind(values, gradients.of(from), 0));
                backward[pass] = step(new batch_normalization_backward(back), arguments, back.scratchpad_desc());
                if (gradients.spare() != null && gradients.shared(from)) {
                    arguments.put(dnnl.DNNL_ARG_DIFF_SRC, bind(values, gradients.spare(), 0));
                    backwardAside[pass] = step(new batch_normalization_backward(back), arguments,
                            back.scratchpad_desc());
                }
            }
        }
    }

    private static primitive_attr attributes() {
        primitive_attr attributes = new primitive_attr();
        attributes.set_scratchpad_mode(dnnl.scratchpad_mode.user);
        return attributes;
    }

    private memory bind(memory.desc description, NativeFloats floats, int from) {
        return new memory(description, library.engine(), floats.pointer().getPointer(from));
    }

    /** The bits that say what was clipped. */
    private memory keep(memory.desc description) throws EngineException {
        long bytes = description.get_size();
        NativeFloats floats = workspace.arena().allocate("a batch normalisation", (bytes + 3) / Float.BYTES, 1);
        memories.add(floats);
        return bind(description, floats, 0);
    }

    private OneDnnStep step(primitive primitive, Map<Integer, memory> arguments, memory.desc scratch) {
        OneDnnStep step = new OneDnnStep(library, primitive, arguments, scratch, workspace.scratch());
        owned.add(step);
        return step;
    }

    void forward(int pass) {
        forward[pass].run();
    }

    /** @param aside whether the gradient goes to the spare buffer instead of the input's own */
    void backward(int pass, boolean aside) {
        (aside ? backwardAside : backward)[pass].run();
    }

    @Override
    public void close() {
        owned.forEach(OneDnnStep::close);
        memories.forEach(workspace.arena()::release);
    }
}
