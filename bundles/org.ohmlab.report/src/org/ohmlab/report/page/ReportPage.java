/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ohmlab.chart.render.Theme;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.data.RunInfo;

/** The page of a run, as one text. The same run gives the same page. */
public final class ReportPage {

    private final PageParts parts;
    private final Run run;

    /** @param run the run that the page is about */
    public ReportPage(Run run) {
        this.run = run;
        parts = new PageParts(run);
    }

    /** @return the whole page, to be written as UTF-8 */
    public String text() {
        Html html = new Html();
        html.markup("<!DOCTYPE html>\n").open("html lang=\"en\"").open("head").markup("<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n"
                // The page may be opened from anywhere: even a mistake in it could not load or run anything.
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                + " 'unsafe-inline'\">\n");
        html.element("title", title() + " – Ohmlab report");
        html.open("style").markup(style()).close("style").close("head").open("body");
        header(html);
        html.open("main");
        new Headline(parts).write(html);
        new ComparedSection(parts).write(html);
        new AccuracySection(parts).write(html);
        new UncertaintySection(parts).write(html);
        new TrainingSection(parts).write(html);
        new MappingSection(parts).write(html);
        notModelled(html);
        guide(html);
        new OriginSection(parts).write(html);
        html.close("main");
        html.open("footer").paragraph(parts.words().provenance().caption()).close("footer");
        return html.close("body").close("html").toString();
    }

    private String title() {
        RunInfo.Experiment experiment = run.info().experiment();
        return !experiment.name().isEmpty() ? experiment.name()
                : !experiment.file().isEmpty() ? experiment.file() : "Run";
    }

    private void header(Html html) {
        html.open("header").element("h1", title());
        String conditions = parts.words().conditions();
        html.element("p class=\"conditions\"", conditions.isEmpty() ? parts.words().sigma()
                : conditions + " · " + parts.words().sigma());
        html.open("nav aria-label=\"Contents\"").open("ul");
        List<String> links = new ArrayList<>(List.of("result Result", "compared Methods", "accuracy Accuracy"));
        if (!run.summary().rows().isEmpty()) {
            links.add("uncertainty Uncertainty");
        }
        if (!run.training().rows().isEmpty()) {
            links.add("training Training");
        }
        if (!new MappingSection(parts).isEmpty()) {
            links.add("hardware Device and mapping");
        }
        links.addAll(List.of("limits Not modelled", "guide Reading aids", "origin Origin"));
        for (String link : links) {
            int blank = link.indexOf(' ');
            html.markup("<li><a href=\"#" + link.substring(0, blank) + "\">" + link.substring(blank + 1)
                    + "</a></li>\n");
        }
        html.close("ul").close("nav").close("header");
    }

    private void notModelled(Html html) {
        html.open("section id=\"limits\"").element("h2", "What is not modelled");
        if (run.info().notModelled().isEmpty()) {
            html.paragraph("The run does not say what its simulation leaves out. Do not take that for a complete"
                    + " model.");
        } else {
            html.paragraph("A real chip has more to it than this simulation. Left out are:");
            html.list(run.info().notModelled());
        }
        html.close("section");
    }

    private void guide(Html html) {
        html.open("section id=\"guide\"").element("h2", "Reading aids").open("dl class=\"terms\"");
        term(html, "σ_d, the device variation", "The standard deviation of a programmed cell, "
                + parts.words().convention() + ". Published figures use two conventions that differ by a factor;"
                + " compare only figures of the same one.");
        term(html, "Chip", "One draw of all device variations, frozen over all test images, as in a fabricated and"
                + " programmed chip. Chips of one training share its weights; they are not independent trainings.");
        term(html, "Band", "A " + parts.words().meanInterval() + ". With few seeds it is wide, because few trainings"
                + " say little about the next one. In the training curves the band goes from the lowest to the highest"
                + " seed.");
        term(html, "KPP_5 and KPP_1", "The accuracy that 5 or 1 in a hundred chips do not exceed (nearest rank over"
                + " all chips of all seeds). It says what the weak chips are worth, where the mean does not.");
        term(html, "Dashed vertical line", "The device variation that the networks were trained at. Right of it they"
                + " meet more variation than they were trained for.");
        term(html, "Training temperature", "What a method’s loss divides the logits by. OVF and IRS divide by the"
                + " number of feedback terms plus one; the deployed network does not divide, so its softmax is"
                + " that much sharper.");
        html.close("dl").close("section");
    }

    private static void term(Html html, String name, String meaning) {
        html.element("dt", name).element("dd", meaning);
    }

    private static String style() {
        return css() + ":root { " + variables(Theme.LIGHT) + " }\n"
                + "@media (prefers-color-scheme: dark) { :root { " + variables(Theme.DARK) + " } }\n"
                // Paper is white whatever the screen was.
                + "@media print { :root { " + variables(Theme.LIGHT) + " } }\n";
    }

    private static String variables(Theme theme) {
        return theme.parts().stream().map(part -> "--chart-" + part.name() + ": " + part.css() + ";")
                .collect(Collectors.joining(" "));
    }

    private static String css() {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IOException("The style sheet report.css is not in the bundle org.ohmlab.report.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
