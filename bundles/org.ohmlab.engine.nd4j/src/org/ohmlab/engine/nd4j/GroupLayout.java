/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.Arrays;
import java.util.List;

/**
 * Weights of a grouped convolution written as an ordinary one: zero wherever an output channel belongs to another group
 * than an input channel. One native call whatever the number of groups, and exact, at groups times the arithmetic.
 *
 * @param filters output channels
 * @param groups groups
 * @param channelsPerGroup input channels that one filter sees
 * @param kernel kernel rows times columns
 */
record GroupLayout(int filters, int groups, int channelsPerGroup, int kernel) {

    static GroupLayout of(List<Integer> dimensions, int groups) {
        return new GroupLayout(dimensions.get(0), groups, dimensions.get(1), dimensions.get(2) * dimensions.get(3));
    }

    int expandedSize() {
        return Math.multiplyExact(filters * groups, channelsPerGroup * kernel);
    }

    /** Writes [filters, channelsPerGroup, kernel] into [filters, groups x channelsPerGroup, kernel]. */
    void expand(float[] from, float[] into) {
        int run = channelsPerGroup * kernel;
        Arrays.fill(into, 0f);
        for (int filter = 0; filter < filters; filter++) {
            System.arraycopy(from, filter * run, into, place(filter), run);
        }
    }

    /** Moves the blocks that belong to filters to the array's front, in the order of {@link #expand}'s source. */
    void collect(float[] values) {
        int run = channelsPerGroup * kernel;
        for (int filter = 0; filter < filters; filter++) {
            System.arraycopy(values, place(filter), values, filter * run, run);
        }
    }

    private int place(int filter) {
        int run = channelsPerGroup * kernel;
        int group = filter / (filters / groups);
        return (filter * groups + group) * run;
    }
}
