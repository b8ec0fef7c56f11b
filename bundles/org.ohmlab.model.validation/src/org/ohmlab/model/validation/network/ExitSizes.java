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

/** The numbers of an exit classifier are in range. */
public final class ExitSizes extends RangeRule<Network> {

    /** Creates the rule. */
    public ExitSizes() {
        super("network.exit-sizes", Network.class, List.of(
                atLeast(Literals.IRS_POINT__POOL_HEIGHT, 1), atLeast(Literals.IRS_POINT__POOL_WIDTH, 1),
                atLeast(Literals.IRS_POINT__HIDDEN_UNITS, 1), atLeast(Literals.IRS_POINT__SIGMA, 0),
                atLeast(Literals.IRS_POINT__ORDER, 0)));
    }
}
