/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.ArrayList;
import java.util.List;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.spi.EngineException;

/**
 * A full batch in parts that threads compute at the same time, layer after layer, as far as layers treat images one by
 * one. A part has kernels of its own, which see a part of the executor's activations and gradients.
 *
 * <p>Whether a convolution gives an image the same bits in a part as in the whole batch oneDNN does not promise; it is
 * tried when the executor is opened, and a convolution that does not is computed whole.
 */
final class ImageParts implements AutoCloseable {

    /** Images that keep every part aligned to a cache line. */
    private static final int UNIT = 16;

    /** What a value costs that is only moved or compared, in multiplications. */
    private static final int PER_VALUE = 4;

    private final Workspace whole;
    private final Workers workers;
    private final List<Part> parts = new ArrayList<>();
    private final boolean[] divided;

    /** Some images. */
    private record Part(Workspace workspace, Kernel[] kernels) {

        void forward(int pass, int first, int end) {
            for (int node = first; node < end; node++) {
                kernels[node].forward(pass, workspace.batch(), true);
            }
        }

        void backward(int pass, int first, int end) {
            NodeGradients gradients = workspace.gradients();
            for (int node = end - 1; node >= first; node--) {
                if (gradients.reached(node) && gradients.wanted(node)) {
                    kernels[node].backward(pass, workspace.batch());
                }
            }
        }

        void close() {
            for (Kernel kernel : kernels) {
                if (kernel != null) {
                    kernel.close();
                }
            }
            workspace.close();
        }
    }

    /**
     * @param whole the executor's
     * @param kernels the executor's, by node
     * @param workers help
     * @param count parts, at most
     * @throws EngineException when the memory is not there
     */
    ImageParts(Workspace whole, List<Kernel> kernels, Workers workers, int count) throws EngineException {
        this.whole = whole;
        this.workers = workers;
        int nodes = kernels.size();
        divided = new boolean[nodes];
        int units = whole.batch() / UNIT;
        int made = Math.min(count, units);
        try {
            for (int i = 0; i < made && made > 1; i++) {
                int first = units * i / made * UNIT;
                int end = i + 1 == made ? whole.batch() : units * (i + 1) / made * UNIT;
                Part part = new Part(whole.part(first, end - first), new Kernel[nodes]);
                parts.add(part);
                for (int node = 0; node < nodes; node++) {
                    if (kernels.get(node).imageByImage()) {
                        part.kernels[node] = Kernels.of(part.workspace, whole.node(node));
                    }
                }
            }
            SameBits check = new SameBits(whole);
            for (int node = 0; node < nodes && made > 1; node++) {
                int at = node;
                divided[node] = kernels.get(node).imageByImage()
                        && check.holds(kernels.get(node), parts.stream().map(part -> part.kernels[at]).toList());
            }
        } catch (EngineException | RuntimeException e) {
            close();
            throw e;
        }
        keepWorthwhile(kernels);
    }

    /** Runs of layers too short to be worth a meeting stay whole. */
    private void keepWorthwhile(List<Kernel> kernels) {
        int node = 0;
        while (node < divided.length) {
            int end = endAfter(node);
            long work = 0;
            for (int i = node; i < end; i++) {
                Node each = whole.node(i);
                work += kernels.get(i).parameterWork() + (long) PER_VALUE * each.output().size();
            }
            boolean worthwhile = Workers.worthwhile(work * whole.batch());
            for (int i = node; i < end; i++) {
                divided[i] = worthwhile;
            }
            node = Math.max(end, node + 1);
        }
    }

    /** @return whether images of a batch are divided at a node */
    boolean divides(int node, int count) {
        return count == whole.batch() && divided[node];
    }

    /** @return the node after the run of divided ones that begins with a node */
    int endAfter(int node) {
        int end = node;
        while (end < divided.length && divided[end]) {
            end++;
        }
        return end;
    }

    /** @return the first node of the run of divided ones that ends with a node */
    int startBefore(int node) {
        int start = node;
        while (start > 0 && divided[start - 1]) {
            start--;
        }
        return start;
    }

    /** Says that node 0 holds other images than before. */
    void newImages() {
        parts.forEach(part -> part.workspace.newImages());
    }

    /** Computes the nodes from {@code first} to before {@code end} for all images. */
    void forward(int pass, int first, int end) {
        workers.all(parts.stream().<Runnable>map(part -> () -> part.forward(pass, first, end)).toList());
    }

    /** Carries the gradients by the activations back through the nodes before {@code end} to {@code first}. */
    void backward(int pass, int first, int end) {
        parts.forEach(part -> part.workspace.gradients().reachedAsIn(whole.gradients()));
        workers.all(parts.stream().<Runnable>map(part -> () -> part.backward(pass, first, end)).toList());
        whole.gradients().reachedAsIn(parts.get(0).workspace.gradients());
    }

    @Override
    public void close() {
        parts.forEach(Part::close);
    }
}
