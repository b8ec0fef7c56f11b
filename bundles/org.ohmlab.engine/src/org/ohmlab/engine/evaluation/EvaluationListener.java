/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

/** Hears of an evaluation's progress, on the evaluation's threads, one call at a time. */
@FunctionalInterface
public interface EvaluationListener {

    /** Ignores everything. */
    EvaluationListener NONE = (done, chips, imagesPerSecond) -> {
    };

    /**
     * Chips were finished.
     *
     * @param done chips finished of this call
     * @param chips chips of this call
     * @param imagesPerSecond images run per second of wall time over all threads, since this call
     */
    void progress(int done, int chips, double imagesPerSecond);
}
