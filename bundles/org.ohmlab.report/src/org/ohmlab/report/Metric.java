/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report;

import java.util.Optional;
import org.ohmlab.chart.Axis;
import org.ohmlab.report.data.ChipQuantity;
import org.ohmlab.report.data.Quantity;

/** What can be drawn against the device variation. */
public enum Metric {
    /** mean accuracy with its confidence interval */
    ACCURACY("accuracy", "Accuracy", "mean accuracy over the chips", Axis.Scale.PERCENT, Quantity.ACCURACY_MEAN),
    /** the accuracy that 5 % of the chips do not exceed */
    KPP_5("kpp-5", "Accuracy of weak chips: KPP_5", "accuracy that 5 % of the chips do not exceed (KPP_5)",
            Axis.Scale.PERCENT, Quantity.KPP_5),
    /** the accuracy that 1 % of the chips do not exceed */
    KPP_1("kpp-1", "Accuracy of the weakest chips: KPP_1", "accuracy that 1 % of the chips do not exceed (KPP_1)",
            Axis.Scale.PERCENT, Quantity.KPP_1),
    /** mean predictive entropy of a chip */
    ENTROPY("entropy", "Predictive entropy", "mean predictive entropy of a chip (nats)", Axis.Scale.NUMBER,
            Quantity.ENTROPY),
    /** how much the chips' predictions differ */
    MUTUAL_INFORMATION("mutual-information", "Mutual information",
            "mutual information of prediction and chip (nats)", Axis.Scale.NUMBER, Quantity.MUTUAL_INFORMATION),
    /** expected divergence of two chips' predictions */
    EXPECTED_KL("expected-kl", "Expected KL divergence",
            "expected KL divergence between the predictions of two chips (nats)", Axis.Scale.NUMBER,
            Quantity.EXPECTED_KL),
    /** mean probability of the predicted class */
    CONFIDENCE("confidence", "Confidence", "mean probability of the predicted class", Axis.Scale.PERCENT,
            Quantity.CONFIDENCE),
    /** expected calibration error */
    ECE("ece", "Calibration error", "expected calibration error (ECE), mean over the chips", Axis.Scale.PERCENT,
            Quantity.ECE),
    /** negative log likelihood */
    NLL("nll", "Negative log likelihood", "negative log likelihood of the true class (nats), mean over the chips",
            Axis.Scale.NUMBER, Quantity.NLL);

    private final String id;
    private final String title;
    private final String label;
    private final Axis.Scale scale;
    private final Quantity value;

    Metric(String id, String title, String label, Axis.Scale scale, Quantity value) {
        this.id = id;
        this.title = title;
        this.label = label;
        this.scale = scale;
        this.value = value;
    }

    /** @return a short name of lower-case letters, digits and hyphens */
    public String id() {
        return id;
    }

    /** @return a few words, beginning with a capital */
    public String title() {
        return title;
    }

    /** @return the column of {@code summary.csv} that is drawn */
    public Quantity value() {
        return value;
    }

    /** @return whether it depends on the softmax temperature */
    public boolean dependsOnTemperature() {
        return switch (this) {
            case ACCURACY, KPP_5, KPP_1 -> false;
            default -> true;
        };
    }

    /** @return the vertical axis; one that cannot be negative and has no upper end begins at zero */
    public Axis axis() {
        return scale == Axis.Scale.PERCENT ? Axis.percent(label) : Axis.number(label).from(0);
    }

    /** @return the column with the interval's lower end, when the summary has one; the upper end is beside it */
    Optional<Quantity> low() {
        return switch (this) {
            case ACCURACY -> Optional.of(Quantity.ACCURACY_CI_LOW);
            case KPP_5 -> Optional.of(Quantity.KPP_5_CI_LOW);
            case KPP_1 -> Optional.of(Quantity.KPP_1_CI_LOW);
            default -> Optional.empty();
        };
    }

    /** @return the column with the interval's upper end, when the summary has one */
    Optional<Quantity> high() {
        return switch (this) {
            case ACCURACY -> Optional.of(Quantity.ACCURACY_CI_HIGH);
            case KPP_5 -> Optional.of(Quantity.KPP_5_CI_HIGH);
            case KPP_1 -> Optional.of(Quantity.KPP_1_CI_HIGH);
            default -> Optional.empty();
        };
    }

    /** @return the column of {@code chips.csv} that it is the mean of, for an interval that the summary lacks */
    Optional<ChipQuantity> perChip() {
        return switch (this) {
            case ENTROPY -> Optional.of(ChipQuantity.ENTROPY);
            case CONFIDENCE -> Optional.of(ChipQuantity.CONFIDENCE);
            case ECE -> Optional.of(ChipQuantity.ECE);
            case NLL -> Optional.of(ChipQuantity.NLL);
            default -> Optional.empty();
        };
    }
}
