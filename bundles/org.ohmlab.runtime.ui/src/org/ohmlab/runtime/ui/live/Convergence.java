/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.live;

import org.ohmlab.report.data.MethodKey;

/**
 * How the trainings of one kind stand.
 *
 * @param key what is trained
 * @param planned number of trainings, one for each seed
 * @param converged how many have ended well
 * @param collapsed how many ended no better than chance
 * @param diverged how many ended with numbers that are none
 */
public record Convergence(MethodKey key, int planned, int converged, int collapsed, int diverged) {

    /** @return how many have ended */
    public int ended() {
        return converged + collapsed + diverged;
    }
}
