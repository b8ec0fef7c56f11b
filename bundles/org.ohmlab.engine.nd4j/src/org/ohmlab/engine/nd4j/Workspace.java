/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;

/** What the kernels of one executor share: sizes, activations, gradients, parameters and scratch blocks. */
final class Workspace implements AutoCloseable {

    /** Values per block on the heap; three blocks fit the first-level cache. */
    static final int BLOCK = 4096;

    private static final int BLOCKS = 4;

    private final Program program;
    private final int batch;
    private final int passes;
    private final boolean training;
    private final Storage storage;
    private final Arena arena = new Arena();
    private final boolean part;
    private final NativeFloats[][] values;
    private final NodeGradients gradients;
    private final ParameterStore parameters;
    private final float[][] blocks = new float[BLOCKS][];
    private final int[][] bits = new int[BLOCKS][];
    private final Optional<OneDnn> oneDnn = OneDnn.load();
    private final Layout layout;
    private final ScratchMemory scratch = new ScratchMemory(arena);
    private final List<ScratchMemory> scratchesAside = new ArrayList<>();
    private long imagesNumber;

    /**
     * @param program what is computed
     * @param batch largest number of images
     * @param passes forwards that keep their activations
     * @param training whether gradients are needed
     * @param threads threads that native operations may run on, the executor's own included
     * @throws EngineException when the memory is not there
     */
    Workspace(Program program, int batch, int passes, boolean training, int threads) throws EngineException {
        this.program = program;
        this.batch = batch;
        this.passes = passes;
        this.training = training;
        this.part = false;
        for (int i = 1; i < threads; i++) {
            scratchesAside.add(new ScratchMemory(arena));
        }
        this.storage = new Storage(program, training);
        this.layout = Layout.of(program, oneDnn.isPresent());
        try {
            this.values = allocateValues();
            this.parameters = new ParameterStore(program, passes, training, oneDnn.isEmpty(), arena);
            this.gradients = training ? new NodeGradients(program, storage, batch, arena) : null;
        } catch (EngineException | RuntimeException e) {
            arena.close();
            throw e;
        }
        makeBlocks();
    }

    private Workspace(Workspace whole, int first, int images) {
        program = whole.program;
        batch = images;
        passes = whole.passes;
        training = whole.training;
        part = true;
        storage = whole.storage;
        layout = whole.layout;
        parameters = whole.parameters;
        gradients = training ? whole.gradients.part(first, images) : null;
        values = new NativeFloats[passes][program.nodes().size()];
        for (int pass = 0; pass < passes; pass++) {
            for (Node node : program.nodes()) {
                int owner = storage.owner(node.index());
                int size = node.output().size();
                values[pass][node.index()] = owner == node.index()
                        ? whole.values[pass][owner].part(first * size, images * size) : values[pass][owner];
            }
        }
        makeBlocks();
    }

    /**
     * @param first the first image
     * @param images how many
     * @return the same for some images, sharing activations, gradients and parameters; to be closed before this one
     */
    Workspace part(int first, int images) {
        return new Workspace(this, first, images);
    }

    private void makeBlocks() {
        int widest = BLOCK;
        for (Node node : program.nodes()) {
            widest = Math.max(widest, node.output().channels());
        }
        for (int i = 0; i < BLOCKS; i++) {
            blocks[i] = new float[widest];
            bits[i] = new int[widest];
        }
    }

    private NativeFloats[][] allocateValues() throws EngineException {
        NativeFloats[][] all = new NativeFloats[passes][program.nodes().size()];
        for (int pass = 0; pass < passes; pass++) {
            for (Node node : program.nodes()) {
                int owner = storage.owner(node.index());
                if (owner != node.index()) {
                    all[pass][node.index()] = all[pass][owner];
                } else if (pass > 0 && node.op() instanceof Op.Input) {
                    all[pass][node.index()] = all[0][node.index()];
                } else {
                    all[pass][node.index()] = arena.allocate("layer " + node.label(), node.output().size(), batch);
                }
            }
        }
        return all;
    }

    Program program() {
        return program;
    }

    int batch() {
        return batch;
    }

    int passes() {
        return passes;
    }

    boolean training() {
        return training;
    }

    Storage storage() {
        return storage;
    }

    Arena arena() {
        return arena;
    }

    Node node(int index) {
        return program.nodes().get(index);
    }

    /** @return a node's result in a pass, batch x height x width x channels */
    NativeFloats value(int pass, int node) {
        return values[pass][node];
    }

    /** @return the nodes' gradients; only in training */
    NodeGradients gradients() {
        return gradients;
    }

    ParameterStore parameters() {
        return parameters;
    }

    /** @return one of four scratch blocks on the heap, at least {@link #BLOCK} values and one row of channels */
    float[] block(int which) {
        return blocks[which];
    }

    /** @return oneDNN's own preset where it can be used */
    Optional<OneDnn> oneDnn() {
        return oneDnn;
    }

    /** @return how activations lie in memory */
    Layout layout() {
        return layout;
    }

    /** @return memory for oneDNN's primitives */
    ScratchMemory scratch() {
        return scratch;
    }

    /** @return the same for every thread beside the executor's own */
    List<ScratchMemory> scratchesAside() {
        return scratchesAside;
    }

    /** @return whether this is a part of another workspace, whose kernels leave gradients by parameters alone */
    boolean isPart() {
        return part;
    }

    /** Says that node 0 holds other images than before. */
    void newImages() {
        imagesNumber++;
    }

    /** @return how often there were new images */
    long imagesNumber() {
        return imagesNumber;
    }

    /** @return one of four scratch blocks for numbers' bits, as long as {@link #block} */
    int[] bits(int which) {
        return bits[which];
    }

    @Override
    public void close() {
        arena.close();
    }
}
