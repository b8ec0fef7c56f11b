/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.report.data.RunInfo;

/** The device, and how the network sits on arrays of it. */
final class MappingSection {

    private final RunInfo info;
    private final PageParts parts;

    MappingSection(PageParts parts) {
        this.parts = parts;
        info = parts.run().info();
    }

    boolean isEmpty() {
        return info.mapping().facts().isEmpty() && info.mapping().layers().isEmpty()
                && info.facts(RunInfo.Section.DEVICE).isEmpty();
    }

    void write(Html html) {
        if (isEmpty()) {
            return;
        }
        html.open("section id=\"hardware\"").element("h2", "Device and mapping");
        Map<String, String> device = new LinkedHashMap<>();
        if (!parts.run().convention().isEmpty()) {
            device.put("σ_d is", parts.words().convention());
        }
        device.putAll(info.facts(RunInfo.Section.DEVICE));
        html.open("div class=\"columns\"");
        facts(html, "Device", device);
        facts(html, "Network", info.facts(RunInfo.Section.NETWORK));
        facts(html, "Mapping", info.mapping().facts());
        html.close("div");
        if (!info.mapping().layers().isEmpty()) {
            tiles(html);
        }
        html.close("section");
    }

    private static void facts(Html html, String title, Map<String, String> facts) {
        if (!facts.isEmpty()) {
            html.open("div").element("h3", title);
            Facts.write(html, facts);
            html.close("div");
        }
    }

    private void tiles(Html html) {
        html.element("h3", "Arrays");
        parts.openTable(html, List.of("layer", "rows", "columns", "arrays", "devices", "utilisation",
                "ADC conversions per image"), 0);
        info.mapping().layers().forEach(layer -> row(html, "tr", layer.layer(), layer));
        info.mapping().totals().ifPresent(totals -> row(html, "tr class=\"total\"", "all", totals));
        parts.closeTable(html, "Arithmetic of the mapping, not a simulation: conversions are counted, their resolution"
                + " does not enter the accuracies. Utilisation is the share of the arrays’ devices that hold a"
                + " weight.");
    }

    private static void row(Html html, String tag, String name, RunInfo.Tiles tiles) {
        html.open(tag).element("th scope=\"row\"", name);
        for (double value : List.of(tiles.rows(), tiles.columns(), tiles.arrays(), tiles.devices())) {
            html.element("td", count(value));
        }
        html.element("td", ChartNumbers.percent(tiles.utilisation(), 1)).element("td", count(tiles.adcConversions()))
                .close("tr");
    }

    private static String count(double value) {
        return Double.isFinite(value) ? ChartNumbers.grouped(Math.round(value)) : "";
    }
}
