/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/** Ohmlab's side of the comparison with PyTorch; {@code benchmarks/run} starts it and the other side. */
package org.ohmlab.benchmarks;

import org.ohmlab.core.OhmlabException;

/** Something that is measured: opened and warmed up once, run in blocks between the blocks of the other side. */
interface Work extends AutoCloseable {

    /**
     * Runs for a while.
     *
     * @param milliseconds how long at least
     * @param least how often at least
     * @return milliseconds of each execution
     * @throws OhmlabException when it fails
     */
    double[] run(double milliseconds, int least) throws OhmlabException;

    @Override
    void close();
}
