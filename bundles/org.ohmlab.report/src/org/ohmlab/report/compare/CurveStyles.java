/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ohmlab.chart.SeriesStyle;
import org.ohmlab.report.MethodStyles;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.RunInfo;

/**
 * Looks and names of curves of several runs. A method has one colour in all of them; the second run that shows it has
 * other marks and dashes. Looks follow from the runs alone, not from which of their curves are chosen, so that a curve
 * keeps its look when others come and go.
 */
final class CurveStyles {

    private final List<NamedRun> runs;
    private final MethodStyles methods;

    CurveStyles(List<NamedRun> runs) {
        this.runs = List.copyOf(runs);
        Map<String, RunInfo.MethodInfo> infos = new LinkedHashMap<>();
        Set<MethodKey> keys = new LinkedHashSet<>();
        for (NamedRun run : runs) {
            run.run().info().methods().forEach(method -> infos.putIfAbsent(method.name(), method));
            keys.addAll(run.run().summary().keys());
        }
        methods = new MethodStyles(new ArrayList<>(infos.values()), new ArrayList<>(keys));
    }

    SeriesStyle style(Curve curve) {
        SeriesStyle style = methods.style(curve.key());
        long before = runs.stream().takeWhile(run -> !run.equals(curve.run()))
                .filter(run -> run.run().summary().keys().contains(curve.key())).count();
        if (before == 0) {
            return style;
        }
        // Of what all are measured against there is one look only; its repetitions get a colour of their own.
        return style.role() == SeriesStyle.Role.REFERENCE
                ? new SeriesStyle(SeriesStyle.Role.SUBJECT, 6, (int) before)
                : new SeriesStyle(style.role(), style.slot(), style.variant() + 2 * (int) before);
    }

    String name(Curve curve) {
        String name = methods.name(curve.key());
        return runs.size() < 2 ? name : name + " – " + curve.run().name();
    }
}
