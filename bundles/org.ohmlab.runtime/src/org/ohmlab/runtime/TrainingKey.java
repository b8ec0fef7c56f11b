/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.util.Objects;

import org.ohmlab.runtime.results.Numerals;

/**
 * Names one training of a run.
 *
 * @param method the method's name, as in the result files
 * @param sigmaTrain sigma_d of its training, 0 for clean training
 * @param seed its seed
 */
public record TrainingKey(String method, double sigmaTrain, long seed) {

    /** Refuses nulls. */
    public TrainingKey {
        Objects.requireNonNull(method, "method");
    }

    /** @return the name of this training's files, without an ending: letters that every file system and locale knows */
    public String fileStem() {
        String safe = method.strip().replaceAll("[^A-Za-z0-9._+-]+", "_");
        return safe + "_s" + Numerals.text(sigmaTrain) + "_seed" + seed;
    }

    @Override
    public String toString() {
        return method + (sigmaTrain == 0 ? "" : ", sigma_train " + Numerals.text(sigmaTrain)) + ", seed " + seed;
    }
}
