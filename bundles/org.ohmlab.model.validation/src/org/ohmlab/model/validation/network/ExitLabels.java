/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import java.util.List;

import org.ohmlab.model.network.IrsPoint;

/**
 * The ids of the steps that an IRS point becomes in a training program; they name its weights and key its random draws.
 */
public final class ExitLabels {

    private ExitLabels() {
    }

    /**
     * @param exit an IRS point
     * @return the hidden dense layer's id
     */
    public static String hidden(IrsPoint exit) {
        return exit.getId() + ".fc1";
    }

    /**
     * @param exit an IRS point
     * @return the last dense layer's id
     */
    public static String logits(IrsPoint exit) {
        return exit.getId() + ".fc2";
    }

    /**
     * @param exit an IRS point
     * @return the ids of its steps that have weights
     */
    public static List<String> of(IrsPoint exit) {
        return exit.getId() == null || exit.getId().isEmpty() ? List.of() : List.of(hidden(exit), logits(exit));
    }
}
