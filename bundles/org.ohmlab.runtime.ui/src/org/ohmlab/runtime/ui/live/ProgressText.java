/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.runtime.RunProgress;

/** How far a run is, in words. */
public final class ProgressText {

    private static final int HALF_A_SECOND = 500;

    private ProgressText() {
    }

    /**
     * @param progress how far the run is
     * @return such as {@code trained 3 of 9 · chips 40 of 225 · 5 300 images/s · 2 min 5 s left}
     */
    public static String of(RunProgress progress) {
        List<String> parts = new ArrayList<>();
        if (progress.trainings() > 0) {
            parts.add("trained " + progress.trained() + " of " + progress.trainings());
        }
        if (progress.allChips() > 0) {
            parts.add("chips " + ChartNumbers.grouped(progress.chips()) + " of "
                    + ChartNumbers.grouped(progress.allChips()));
        }
        if (progress.imagesPerSecond() >= 1) {
            parts.add(ChartNumbers.grouped(Math.round(progress.imagesPerSecond())) + " images/s");
        }
        // Nothing is left to compute while the report is written.
        progress.left().filter(left -> left.toMillis() >= HALF_A_SECOND)
                .ifPresent(left -> parts.add(duration(left) + " left"));
        return String.join(" · ", parts);
    }

    /**
     * @param span a span of time
     * @return two units at most, such as {@code 45 s}, {@code 3 min 20 s} or {@code 2 h 5 min}
     */
    public static String duration(Duration span) {
        long seconds = Math.max(0, Math.round(span.toMillis() / 1000.0));
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return seconds / 60 + " min " + seconds % 60 + " s";
        }
        return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
}
