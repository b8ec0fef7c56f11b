/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import java.util.Locale;

/** The measured columns of {@code summary.csv}; a column's name is the constant's in lower case. */
public enum Quantity {
    /** mean over chips and seeds, 0 to 1 */
    ACCURACY_MEAN,
    /** sample standard deviation over all chips */
    ACCURACY_STD,
    /** lower end of the mean's confidence interval */
    ACCURACY_CI_LOW,
    /** upper end of the mean's confidence interval */
    ACCURACY_CI_HIGH,
    /** accuracy that 1 % of the chips stay below */
    KPP_1,
    /** accuracy that 5 % of the chips stay below */
    KPP_5,
    /** predictive entropy, mean over chips, nats */
    ENTROPY,
    /** entropy of the chips' mean prediction, nats */
    ENTROPY_OF_MEAN,
    /** entropy of the mean less mean entropy, nats */
    MUTUAL_INFORMATION,
    /** expected divergence between two chips' predictions, nats */
    EXPECTED_KL,
    /** mean probability of the predicted class */
    CONFIDENCE,
    /** expected calibration error, 0 to 1 */
    ECE,
    /** negative log likelihood of the true class, nats */
    NLL,
    /** accuracy of the worst chip */
    ACCURACY_MIN,
    /** lower bound of KPP_1 */
    KPP_1_CI_LOW,
    /** upper bound of KPP_1 */
    KPP_1_CI_HIGH,
    /** lower bound of KPP_5 */
    KPP_5_CI_LOW,
    /** upper bound of KPP_5 */
    KPP_5_CI_HIGH,
    /** expected KL less mutual information, nats */
    REVERSE_MUTUAL_INFORMATION,
    /** standard deviation over chips, within a seed */
    ACCURACY_STD_CHIPS,
    /** standard deviation over the seeds' means */
    ACCURACY_STD_SEEDS,
    /** share of the seeds whose training did not collapse */
    CONVERGED;

    /** @return the column's name in the file */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
