/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/** Ohmlab's side of the comparison with PyTorch; {@code benchmarks/run} starts it and the other side. */
package org.ohmlab.benchmarks;

import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.Executor;

/** A batch of images through the deployed network, logits out. */
final class ForwardWork extends RepeatedWork {

    private final Executor executor;
    private final float[] pixels;
    private final float[] logits;
    private final int batch;

    ForwardWork(Backend backend, Parameters weights, Images images, int batch) throws OhmlabException {
        Program program = weights.program();
        this.batch = batch;
        executor = backend.open(program, batch, 1, false);
        pixels = new float[batch * program.input().size()];
        logits = new float[batch * program.classes()];
        for (int i = 0; i < batch; i++) {
            images.read(i, pixels, i * program.input().size());
        }
        for (Parameter parameter : program.parameters()) {
            executor.load(0, parameter.index(), weights.get(parameter.index()));
        }
    }

    @Override
    void once() {
        executor.input(pixels, batch);
        executor.forward(0, false);
        executor.logits(0, 0, logits);
    }

    @Override
    public void close() {
        executor.close();
    }
}
