/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.nio.file.Path;
import java.util.Objects;

import org.ohmlab.engine.training.TrainingStatus;

/**
 * Weights that were trained before or elsewhere.
 *
 * @param key what the result files call the network
 * @param temperature its training temperature, 1 when not known
 * @param file the weights
 * @param status how its training ended, OK when not known
 */
public record GivenWeights(TrainingKey key, double temperature, Path file, TrainingStatus status)
        implements PlannedNetwork {

    /** Checks the temperature and refuses nulls. */
    public GivenWeights {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(status, "status");
        if (!(temperature > 0) || Double.isInfinite(temperature)) {
            throw new IllegalArgumentException("A temperature must be positive and finite, not " + temperature);
        }
    }
}
