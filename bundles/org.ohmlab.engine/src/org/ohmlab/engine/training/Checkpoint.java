/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that a training needs to go on after an epoch and to end bit-equal to one that was never interrupted.
 * Random numbers need no state: they are keyed by step and epoch.
 *
 * @param epoch epochs done
 * @param step optimiser steps done
 * @param keptEpoch the epoch of the best weights so far, 0 when none are kept apart
 * @param history results of the epochs done
 * @param arrays all arrays by name: {@code parameters/<parameter>}, {@code optimizer/<moment>/<parameter>} and
 *        {@code best/<parameter>}; not to be changed
 */
public record Checkpoint(int epoch, int step, int keptEpoch, List<EpochResult> history, Map<String, float[]> arrays) {

    /** Copies the list and the map, not the arrays. */
    public Checkpoint {
        history = List.copyOf(history);
        arrays = Collections.unmodifiableMap(new LinkedHashMap<>(arrays));
        if (history.size() != epoch) {
            throw new IllegalArgumentException("A checkpoint of " + epoch + " epochs has " + history.size()
                    + " results.");
        }
    }
}
