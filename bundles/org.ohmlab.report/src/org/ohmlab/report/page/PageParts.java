/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.page;

import java.util.List;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.SeriesStyle;
import org.ohmlab.chart.render.ChartDrawing;
import org.ohmlab.chart.render.SvgRenderer;
import org.ohmlab.chart.render.Theme;
import org.ohmlab.report.MethodStyles;
import org.ohmlab.report.RunCharts;
import org.ohmlab.report.RunWords;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.Run;

/**
 * What all sections of a page draw on: the run, its charts, and the few shapes that recur on the page.
 *
 * @param run the run
 * @param words its phrases
 * @param styles its methods' looks
 * @param charts its charts
 */
record PageParts(Run run, RunWords words, MethodStyles styles, RunCharts charts) {

    PageParts(Run run) {
        this(run, new RunWords(run), new MethodStyles(run), new RunCharts(run));
    }

    void figure(Html html, Chart chart) {
        String file = "charts/" + chart.id();
        html.open("figure").markup(SvgRenderer.inline(chart, ChartDrawing.fittingSize(chart)));
        html.open("figcaption").markup("<a href=\"" + file + ".svg\">SVG</a> · <a href=\"" + file
                + ".png\">PNG</a>\n").close("figcaption").close("figure");
    }

    /** The first cell of a table's row: what was trained, with a dot in its colour. */
    void rowHead(Html html, MethodKey key) {
        SeriesStyle style = styles.style(key);
        String part = style.role() == SeriesStyle.Role.REFERENCE ? "text"
                : "series-" + style.slot() % Theme.LIGHT.palette().size();
        html.markup("<th scope=\"row\"><span class=\"dot\" style=\"background:var(--chart-" + part + ")\"></span>"
                + Html.rich(styles.name(key)) + "</th>\n");
    }

    /** Opens a table with its head; the first column is flush left, and so are the last {@code words} ones. */
    void openTable(Html html, List<String> names, int words) {
        html.open("div class=\"scroll\" tabindex=\"0\"").open("table").open("thead").open("tr");
        for (int i = 0; i < names.size(); i++) {
            boolean left = i == 0 || i >= names.size() - words;
            html.element(left ? "th scope=\"col\" class=\"words\"" : "th scope=\"col\"", names.get(i));
        }
        html.close("tr").close("thead").open("tbody");
    }

    /** Closes a table; what explains it stands below, where it does not scroll with it. */
    void closeTable(Html html, String explanation) {
        html.close("tbody").close("table").close("div");
        if (!explanation.isEmpty()) {
            html.element("p class=\"caption\"", explanation);
        }
    }
}
