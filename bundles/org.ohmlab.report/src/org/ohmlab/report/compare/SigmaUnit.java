/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.compare;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.ohmlab.report.RunWords;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.data.RunInfo;

/**
 * What sigma_d is relative to. The two published conventions differ by the number of steps of a cell: one cell of K
 * bits has 2^K - 1 steps between its lowest and its highest level, so a variation of one step is 1/(2^K - 1) of the
 * full range.
 */
public enum SigmaUnit {
    /** one cell's full range */
    FULL_RANGE,
    /** one conductance level */
    LEVEL;

    private static final int MOST_BITS = 16;

    /**
     * @param run a run
     * @return the unit of its tables, if they say it
     */
    public static Optional<SigmaUnit> of(Run run) {
        return Arrays.stream(values()).filter(unit -> unit.name().equals(run.convention())).findFirst();
    }

    /**
     * @param run a run
     * @return the number that a sigma_d of its tables is multiplied by to be in this unit; empty when the run does not
     *         say its own unit or the bits of its cells
     */
    public Optional<Double> factor(Run run) {
        Optional<SigmaUnit> own = of(run);
        if (own.isEmpty() || own.get() == this) {
            return own.map(unit -> 1.0);
        }
        return steps(run.info()).map(steps -> this == LEVEL ? steps : 1 / steps);
    }

    /** @return what sigma_d is relative to, in words */
    public String words() {
        return RunWords.convention(name());
    }

    private static Optional<Double> steps(RunInfo info) {
        // The mapping may use fewer bits of a cell than the device offers, and its use is what counts.
        return bits(info.mapping().facts(), "cellBits")
                .or(() -> bits(info.facts(RunInfo.Section.DEVICE), "bitsPerCell"))
                .map(bits -> Math.pow(2, bits) - 1);
    }

    private static Optional<Integer> bits(Map<String, String> facts, String name) {
        String text = facts.getOrDefault(name, "");
        if (!text.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(text);
        return bits >= 1 && bits <= MOST_BITS ? Optional.of(bits) : Optional.empty();
    }
}
