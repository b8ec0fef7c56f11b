/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.results;

import org.ohmlab.model.base.NumberLists;

/**
 * Numbers as result files write them: the shortest text that reads back to the same double, the same on every Java
 * version.
 */
public final class Numerals {

    private Numerals() {
    }

    /**
     * @param value a number
     * @return its text; empty for NaN and infinities, which a table leaves out
     */
    public static String text(double value) {
        return Double.isFinite(value) ? NumberLists.formatReal(value) : "";
    }
}
