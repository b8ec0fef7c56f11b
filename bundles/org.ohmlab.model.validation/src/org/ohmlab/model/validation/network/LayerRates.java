/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import java.util.List;

import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.validation.Range;
import org.ohmlab.model.validation.RangeRule;

/** Dropout rates, slopes and the constants of batch normalisation are where the formulas need them. */
public final class LayerRates extends RangeRule<Network> {

    /** Creates the rule. */
    public LayerRates() {
        super("network.layer-rates", Network.class, List.of(
                new Range(Literals.DROPOUT__RATE, 0, true, 1, false),
                Range.closed(Literals.LEAKY_RELU__NEGATIVE_SLOPE, 0, 1),
                Range.positive(Literals.BATCH_NORMALIZATION__EPSILON),
                // Momentum 0 would leave the running statistics at their start for ever.
                new Range(Literals.BATCH_NORMALIZATION__MOMENTUM, 0, false, 1, true)));
    }
}
