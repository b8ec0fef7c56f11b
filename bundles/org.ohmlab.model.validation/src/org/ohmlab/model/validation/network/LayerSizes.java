/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import static org.ohmlab.model.validation.Range.atLeast;

import java.util.List;

import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.validation.RangeRule;

/** Sizes of layers are positive, paddings not negative. */
public final class LayerSizes extends RangeRule<Network> {

    /** Creates the rule. */
    public LayerSizes() {
        super("network.layer-sizes", Network.class, List.of(
                atLeast(Literals.INPUT__HEIGHT, 1), atLeast(Literals.INPUT__WIDTH, 1),
                atLeast(Literals.INPUT__CHANNELS, 1),
                atLeast(Literals.CONVOLUTION__FILTERS, 1), atLeast(Literals.CONVOLUTION__GROUPS, 1),
                atLeast(Literals.CONVOLUTION__KERNEL_HEIGHT, 1), atLeast(Literals.CONVOLUTION__KERNEL_WIDTH, 1),
                atLeast(Literals.CONVOLUTION__STRIDE_HEIGHT, 1), atLeast(Literals.CONVOLUTION__STRIDE_WIDTH, 1),
                atLeast(Literals.CONVOLUTION__PADDING_HEIGHT, 0), atLeast(Literals.CONVOLUTION__PADDING_WIDTH, 0),
                atLeast(Literals.DENSE__UNITS, 1),
                atLeast(Literals.POOL__KERNEL_HEIGHT, 1), atLeast(Literals.POOL__KERNEL_WIDTH, 1),
                atLeast(Literals.POOL__STRIDE_HEIGHT, 0), atLeast(Literals.POOL__STRIDE_WIDTH, 0),
                atLeast(Literals.POOL__PADDING_HEIGHT, 0), atLeast(Literals.POOL__PADDING_WIDTH, 0),
                atLeast(Literals.ADAPTIVE_AVERAGE_POOL__HEIGHT, 1), atLeast(Literals.ADAPTIVE_AVERAGE_POOL__WIDTH, 1)));
    }
}
