/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ohmlab.chart.Axis;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.chart.Point;
import org.ohmlab.chart.Series;
import org.ohmlab.chart.SeriesStyle;
import org.ohmlab.report.data.ChipQuantity;
import org.ohmlab.report.data.RunInfo;
import org.ohmlab.report.data.Softmax;

/** One curve against another on the same chips, over all device variations that both were evaluated at. */
public final class PairedComparison {

    private final Overlay overlay;
    private final Curve first;
    private final Curve second;
    private final SigmaUnit unit;

    /**
     * @param overlay gives names and provenance
     * @param first the curve to judge
     * @param second what it is compared with
     * @param unit what sigma_d is to be relative to
     */
    public PairedComparison(Overlay overlay, Curve first, Curve second, SigmaUnit unit) {
        this.overlay = Objects.requireNonNull(overlay, "overlay");
        this.first = Objects.requireNonNull(first, "first");
        this.second = Objects.requireNonNull(second, "second");
        this.unit = Objects.requireNonNull(unit, "unit");
    }

    /**
     * @param quantity what to compare
     * @param softmax at which temperature; without effect for accuracies
     * @return the comparisons by device variation, in the unit
     */
    public SortedMap<Double, PairedChips> rows(ChipQuantity quantity, Softmax softmax) {
        SortedMap<Double, PairedChips> rows = new TreeMap<>();
        for (double sigma : overlay.sigmas(unit)) {
            Optional<Double> one = ChipDistribution.own(first, sigma, unit);
            Optional<Double> other = ChipDistribution.own(second, sigma, unit);
            if (one.isPresent() && other.isPresent()) {
                PairedChips.of(first.run().run().chips().values(quantity, softmax, first.key(), one.get()),
                        second.run().run().chips().values(quantity, softmax, second.key(), other.get()),
                        first.run().run().confidence()).ifPresent(row -> rows.put(sigma, row));
            }
        }
        return rows;
    }

    /**
     * Whether chip number c is the same chip for both: always within a run; between runs when network, mapping and
     * device are the same files, since the draws depend on nothing else.
     *
     * @return whether pairing is meaningful
     */
    public boolean sameChips() {
        if (first.run().equals(second.run())) {
            return true;
        }
        Predicate<RunInfo.InputFile> decides = input -> !input.role().equals("experiment")
                && !input.role().equals("data") && !input.role().equals("weights");
        List<String> one = first.run().run().info().inputs().stream().filter(decides)
                .map(RunInfo.InputFile::sha256).sorted().toList();
        List<String> other = second.run().run().info().inputs().stream().filter(decides)
                .map(RunInfo.InputFile::sha256).sorted().toList();
        return !one.isEmpty() && one.equals(other);
    }

    /**
     * @param quantity what to compare
     * @param softmax at which temperature
     * @return the mean difference against device variation, with its interval, beside a line at zero
     */
    public Chart chart(ChipQuantity quantity, Softmax softmax) {
        SortedMap<Double, PairedChips> rows = rows(quantity, softmax);
        boolean share = quantity != ChipQuantity.ENTROPY && quantity != ChipQuantity.NLL;
        double scale = share ? 100 : 1;
        List<Point> points = new ArrayList<>();
        rows.forEach((sigma, row) -> points.add(new Point(sigma, scale * row.difference().mean(),
                scale * row.difference().low().orElse(Double.NaN),
                scale * row.difference().high().orElse(Double.NaN))));
        List<Series> series = new ArrayList<>();
        if (!points.isEmpty()) {
            series.add(new Series("no difference", SeriesStyle.reference(),
                    List.of(Point.of(rows.firstKey(), 0), Point.of(rows.lastKey(), 0))));
            series.add(new Series(overlay.name(first) + " less " + overlay.name(second),
                    overlay.styles().style(first).role() == SeriesStyle.Role.REFERENCE ? SeriesStyle.of(0)
                            : overlay.styles().style(first), points));
        }
        int pairs = rows.values().stream().mapToInt(PairedChips::pairs).max().orElse(0);
        int seeds = rows.values().stream().mapToInt(PairedChips::seeds).max().orElse(0);
        String what = quantity.name().toLowerCase(Locale.ROOT);
        return Chart.of("paired-" + what, "Difference in " + words(quantity) + " on the same chips",
                Axis.number("device variation σ_d (" + unit.words() + ")"),
                Axis.number("difference in " + words(quantity) + (share ? " (percentage points)" : " (nats)")))
                .subtitle(points.isEmpty() ? ""
                        : pairs + " pairs of chips" + (seeds > 1 ? ", " + seeds + " seeds" : ""))
                .series(series)
                .note(points.isEmpty() ? "" : "Band: " + ChartNumbers.significant(
                        100 * first.run().run().confidence(), 4) + "\u00a0% interval of the mean difference over "
                        + (seeds > 1 ? "the seeds’ means." : "the chips of one training."))
                .note(sameChips() ? "" : "The runs differ in network, mapping or device: chip c of one is not chip c of"
                        + " the other, and the interval is wider than it need be.")
                .whenEmpty("The two have no chips at a common device variation.")
                .provenance(overlay.provenance()).build();
    }

    private static String words(ChipQuantity quantity) {
        return switch (quantity) {
            case ACCURACY -> "accuracy";
            case ENTROPY -> "predictive entropy";
            case CONFIDENCE -> "confidence";
            case ECE -> "calibration error";
            case NLL -> "negative log likelihood";
        };
    }
}
