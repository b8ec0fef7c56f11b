/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.ohmlab.report.Metric;
import org.ohmlab.report.compare.SigmaUnit;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.Softmax;

/** What the Results view shows comes back in the next session. */
class ResultsStateTest {

    private static final MethodKey NOISE = new MethodKey("Noise injection T=4", 0.3);

    private static Map<Path, Set<MethodKey>> ticks() {
        Map<Path, Set<MethodKey>> ticks = new LinkedHashMap<>();
        ticks.put(Path.of("/work space/p/runs/quick-002"),
                new LinkedHashSet<>(List.of(new MethodKey("OVF\twith a tab", 0.1), NOISE)));
        ticks.put(Path.of("/work space/p/runs/quick-001"), Set.of(new MethodKey("Clean", 0)));
        return ticks;
    }

    @Test
    void everythingComesBack() {
        ResultsModel model = new ResultsModel();
        model.setMetric(Metric.KPP_5);
        model.setSoftmax(Softmax.TRAINING);
        model.setUnit(SigmaUnit.LEVEL);
        model.setSigma(0.2);
        model.setTicks(ticks());
        Map<String, String> texts = ResultsState.of(model);
        assertEquals(ResultsState.keys(), texts.keySet());

        ResultsModel next = new ResultsModel();
        ResultsState.restore(texts, next);
        assertEquals(Metric.KPP_5, next.metric());
        assertEquals(Softmax.TRAINING, next.softmax());
        assertEquals(SigmaUnit.LEVEL, next.unit());
        assertEquals(0.2, next.chosenSigma());
        assertEquals(ticks(), next.ticks());
        assertEquals(texts, ResultsState.of(next));
    }

    @Test
    void whatIsNotUnderstoodIsPassedOver() {
        ResultsModel model = new ResultsModel();
        ResultsState.restore(Map.of("results.metric", "BEAUTY", "results.sigma", "much", "results.ticks",
                "only a folder\n/p/runs/a\tnot a number\tOVF\n/p/runs/b\t0.3\tIRS"), model);
        assertEquals(Metric.ACCURACY, model.metric());
        assertTrue(Double.isNaN(model.chosenSigma()));
        assertEquals(Map.of(Path.of("/p/runs/b"), Set.of(new MethodKey("IRS", 0.3))), model.ticks());
    }

    @Test
    void runsThatAreGoneAreForgotten() {
        ResultsModel model = new ResultsModel();
        model.setTicks(ticks());
        model.setRuns(List.of());
        assertTrue(model.ticks().isEmpty());
    }
}
