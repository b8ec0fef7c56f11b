/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/** Ohmlab's side of the comparison with PyTorch; {@code benchmarks/run} starts it and the other side. */
package org.ohmlab.benchmarks;

import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;

/** Standard normal numbers, a new sequence at every execution. */
final class GaussianWork extends RepeatedWork {

    private final float[] numbers;
    private int draw;

    GaussianWork(int count) {
        numbers = new float[count];
    }

    @Override
    void once() {
        CounterRandom.gaussians(new DrawKey(1, Purpose.CHIP_VARIATION, draw++, 0, 0), 0, numbers, 0, numbers.length);
    }
}
