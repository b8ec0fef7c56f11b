/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/** Runs a program's kernels in order, and in reverse order for gradients. */
final class ProgramExecutor implements Executor {

    private final Nd4jLibrary library;
    private final Program program;
    private final Workspace workspace;
    private final List<Kernel> kernels = new ArrayList<>();
    private final Map<Integer, InferenceBlock> blocks = new HashMap<>();
    private final Workers workers;
    private final ImageParts parts;
    private final boolean[] trained;
    private int count;
    private boolean closed;

    ProgramExecutor(Nd4jLibrary library, Program program, int batch, int passes, boolean training, int threads)
            throws EngineException {
        int used = training ? threads : 1;
        this.library = library;
        this.program = program;
        this.workspace = new Workspace(program, batch, passes, training, used);
        this.trained = new boolean[passes];
        this.workers = used > 1 ? new Workers(library, workspace.scratchesAside()) : null;
        try {
            library.useOneThread();
            for (Node node : program.nodes()) {
                kernels.add(Kernels.of(workspace, node));
            }
            ImageBlock.of(workspace).ifPresent(block -> blocks.put(1, block));
            findBlocks();
            parts = workers == null ? null : new ImageParts(workspace, kernels, workers, used);
        } catch (EngineException | RuntimeException e) {
            if (workers != null) {
                workers.close();
            }
            kernels.forEach(Kernel::close);
            workspace.close();
            throw e;
        }
    }

    @Override
    public Program program() {
        return program;
    }

    @Override
    public int batch() {
        return workspace.batch();
    }

    @Override
    public void input(float[] images, int count) {
        open();
        if (count < 1 || count > workspace.batch()) {
            throw new IllegalArgumentException(count + " images do not fit a batch of 1 to " + workspace.batch() + ".");
        }
        workspace.value(0, 0).put(0, images, count * program.input().size());
        workspace.newImages();
        if (parts != null) {
            parts.newImages();
        }
        this.count = count;
        Arrays.fill(trained, false);
    }

    @Override
    public void load(int pass, int parameter, float[] values) {
        open();
        workspace.parameters().load(pass, parameter, values);
        blocks.values().forEach(block -> block.load(pass, parameter, values));
    }

    @Override
    public void mask(int pass, int node, float[] mask) {
        filled();
        if (!(kernels.get(node) instanceof DropoutKernel dropout)) {
            throw new IllegalArgumentException("Layer " + program.nodes().get(node).label() + " is no dropout.");
        }
        dropout.mask(pass, mask, count);
    }

    @Override
    public void forward(int pass, boolean training) {
        filled();
        library.useOneThread();
        int node = 0;
        while (node < kernels.size()) {
            InferenceBlock block = training ? null : blocks.get(node);
            if (block != null && block.forward(pass, count)) {
                node = block.last() + 1;
            } else if (training && parts != null && parts.divides(node, count)) {
                int end = parts.endAfter(node);
                parts.forward(pass, node, end);
                node = end;
            } else {
                kernels.get(node).forward(pass, count, training);
                node++;
            }
        }
        trained[pass] = training;
    }

    private void findBlocks() {
        int node = blocks.isEmpty() ? 1 : blocks.get(1).last() + 1;
        while (node < kernels.size()) {
            int at = node;
            Optional<InferenceBlock> block = PooledBlock.of(workspace, program.nodes().get(at));
            block.ifPresent(found -> blocks.put(at, found));
            node = block.map(InferenceBlock::last).orElse(at) + 1;
        }
    }

    @Override
    public void logits(int pass, int output, float[] into) {
        filled();
        workspace.value(pass, program.outputs().get(output)).get(0, into, count * program.classes());
    }

    @Override
    public void batchStatistics(int pass, int node, float[] mean, float[] variance) {
        open();
        if (!(kernels.get(node) instanceof BatchNormKernel norm)) {
            throw new IllegalArgumentException(
                    "Layer " + program.nodes().get(node).label() + " is no batch normalisation.");
        }
        norm.statistics(pass, mean, variance);
    }

    @Override
    public void zeroGradients() {
        trainable();
        workspace.parameters().zeroGradients();
    }

    @Override
    public void backward(int pass, float[][] logitGradients) {
        trainable();
        filled();
        if (!trained[pass]) {
            throw new IllegalStateException("Pass " + pass + " has run no training forward on these images.");
        }
        library.useOneThread();
        NodeGradients gradients = workspace.gradients();
        gradients.begin();
        for (int output = 0; output < program.outputs().size(); output++) {
            if (logitGradients[output] != null) {
                gradients.put(program.outputs().get(output), logitGradients[output], count);
            }
        }
        if (workers == null) {
            backwardAlone(pass);
        } else {
            backwardTogether(pass);
        }
    }

    private void backwardAlone(int pass) {
        for (int node = kernels.size() - 1; node >= 0; node--) {
            if (reached(node)) {
                kernels.get(node).backward(pass, count);
                kernels.get(node).backwardToParameters(pass, count, workspace.scratch());
            }
        }
    }

    private void backwardTogether(int pass) {
        boolean done = false;
        try {
            int node = kernels.size() - 1;
            while (node >= 0) {
                int first = parts.divides(node, count) ? parts.startBefore(node) : node;
                if (parts.divides(node, count)) {
                    parts.backward(pass, first, node + 1);
                } else if (reached(node)) {
                    kernels.get(node).backward(pass, count);
                }
                for (; node >= first; node--) {
                    backwardToParameters(node, pass);
                }
            }
            workers.finish(workspace.scratch());
            done = true;
        } finally {
            if (!done) {
                workers.abandon();
            }
        }
    }

    private boolean reached(int node) {
        return workspace.gradients().reached(node) && workspace.gradients().wanted(node);
    }

    private void backwardToParameters(int node, int pass) {
        Kernel kernel = kernels.get(node);
        if (!reached(node) || kernel.parameterWork() == 0) {
            return;
        }
        int images = count;
        if (Workers.worthwhile(kernel.parameterWork() * images)) {
            workers.later(scratch -> kernel.backwardToParameters(pass, images, scratch));
        } else {
            kernel.backwardToParameters(pass, images, workspace.scratch());
        }
    }

    @Override
    public boolean gradient(int parameter, float[] into) {
        trainable();
        return workspace.parameters().gradient(parameter, into);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            if (workers != null) {
                workers.close();
                parts.close();
            }
            kernels.forEach(Kernel::close);
            kernels.clear();
            workspace.close();
        }
    }

    private void open() {
        if (closed) {
            throw new IllegalStateException("The executor is closed.");
        }
    }

    private void filled() {
        open();
        if (count == 0) {
            throw new IllegalStateException("The executor has been given no images.");
        }
    }

    private void trainable() {
        open();
        if (!workspace.training()) {
            throw new IllegalStateException("The executor was opened for inference only.");
        }
    }
}
