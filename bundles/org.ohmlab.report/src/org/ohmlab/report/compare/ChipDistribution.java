/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.ohmlab.chart.Axis;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.chart.Histogram;
import org.ohmlab.chart.Marker;
import org.ohmlab.chart.Series;
import org.ohmlab.chart.SeriesStyle;
import org.ohmlab.core.stats.OrderStatistics;
import org.ohmlab.report.data.ChipQuantity;
import org.ohmlab.report.data.Softmax;

/**
 * How a quantity is spread over the chips at one device variation. For accuracies the percentiles KPP_1 and KPP_5 are
 * marked, which tell what the weak chips are like.
 */
public final class ChipDistribution {

    private static final double WHOLE_RANK = 0.5;

    private final Overlay overlay;
    private final SigmaUnit unit;

    /**
     * @param overlay the chosen curves
     * @param unit what sigma_d is relative to
     */
    public ChipDistribution(Overlay overlay, SigmaUnit unit) {
        this.overlay = Objects.requireNonNull(overlay, "overlay");
        this.unit = Objects.requireNonNull(unit, "unit");
    }

    /**
     * @param quantity what to count
     * @param softmax at which temperature; without effect for accuracies
     * @param sigmaD the device variation, in the unit
     * @return a histogram of each curve that was evaluated there
     */
    public Chart chart(ChipQuantity quantity, Softmax softmax, double sigmaD) {
        List<Curve> curves = new ArrayList<>();
        List<double[]> samples = new ArrayList<>();
        for (Curve curve : overlay.curves()) {
            double[] sample = sample(curve, quantity, softmax, sigmaD);
            if (sample.length > 0) {
                curves.add(curve);
                samples.add(sample);
            }
        }
        double[] edges = Histogram.edges(samples);
        List<Series> series = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            SeriesStyle style = overlay.styles().style(curves.get(i));
            series.add(Series.steps(overlay.name(curves.get(i)) + " (" + samples.get(i).length + " chips)", style,
                    edges, Histogram.shares(samples.get(i), edges)));
            if (quantity == ChipQuantity.ACCURACY) {
                markers.addAll(percentiles(samples.get(i), style));
            }
        }
        String sigma = ChartNumbers.significant(sigmaD, 4);
        return Chart.of("chips-" + quantity.name().toLowerCase(Locale.ROOT),
                title(quantity) + " of the chips at σ_d = " + sigma, axis(quantity),
                Axis.percent("share of the chips"))
                .subtitle(overlay.conditions()).series(series).markers(markers)
                .note("All curves share the bins. Chips of all seeds are counted.")
                .note(markers.isEmpty() ? ""
                        : "Dashed: KPP_1 and KPP_5, the accuracies that 1 % and 5 % of the chips do not exceed.")
                .whenEmpty("No chosen method was evaluated at σ_d = " + sigma + " (" + unit.words() + ").")
                .provenance(overlay.provenance()).build();
    }

    /** The chips of all seeds; empty when the curve was not evaluated at this variation. */
    double[] sample(Curve curve, ChipQuantity quantity, Softmax softmax, double sigmaD) {
        return own(curve, sigmaD, unit).map(sigma -> curve.run().run().chips()
                .values(quantity, softmax, curve.key(), sigma).values().stream()
                .flatMap(chips -> chips.values().stream()).mapToDouble(Double::doubleValue).filter(Double::isFinite)
                .toArray()).orElse(new double[0]);
    }

    /** The sigma_d of the curve's own tables that is the given one in the unit. */
    static Optional<Double> own(Curve curve, double sigmaD, SigmaUnit unit) {
        return unit.factor(curve.run().run()).flatMap(factor -> curve.run().run().summary().sigmas().stream()
                .filter(sigma -> Overlay.round(sigma * factor) == Overlay.round(sigmaD)).findFirst());
    }

    private static List<Marker> percentiles(double[] sample, SeriesStyle style) {
        List<Marker> markers = new ArrayList<>();
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        for (int percent : new int[] {1, 5}) {
            // With fewer chips the percentile would be nothing but the worst chip.
            if (percent * sorted.length / 100.0 >= WHOLE_RANK) {
                markers.add(new Marker(sorted[OrderStatistics.rank(percent, sorted.length) - 1], "KPP_" + percent,
                        Optional.of(style)));
            }
        }
        return markers;
    }

    private static String title(ChipQuantity quantity) {
        return switch (quantity) {
            case ACCURACY -> "Accuracy";
            case ENTROPY -> "Predictive entropy";
            case CONFIDENCE -> "Confidence";
            case ECE -> "Calibration error";
            case NLL -> "Negative log likelihood";
        };
    }

    private static Axis axis(ChipQuantity quantity) {
        return switch (quantity) {
            case ACCURACY -> Axis.percent("accuracy of a chip");
            case ENTROPY -> Axis.number("predictive entropy of a chip (nats)");
            case CONFIDENCE -> Axis.percent("mean probability of the predicted class");
            case ECE -> Axis.percent("expected calibration error of a chip");
            case NLL -> Axis.number("negative log likelihood of a chip (nats)");
        };
    }
}
