/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.device;

/**
 * Where the levels of a cell lie. The variation is relative to the range, so a device whose conductances are not known
 * can be drawn all the same, on a scale from 0 to 1.
 *
 * @param min lowest programmable conductance, in microsiemens; 0 when not known
 * @param max highest programmable conductance, in microsiemens; 1 when not known
 * @param known whether the two are conductances
 */
public record ConductanceScale(double min, double max, boolean known) {

    /**
     * @param min lowest programmable conductance, in microsiemens
     * @param max highest programmable conductance, in microsiemens; not above {@code min} when not known
     * @return the scale
     */
    public static ConductanceScale of(double min, double max) {
        boolean known = Double.isFinite(min) && Double.isFinite(max) && min >= 0 && max > min;
        return known ? new ConductanceScale(min, max, true) : new ConductanceScale(0, 1, false);
    }

    /**
     * @param share of the range, 0 at the lowest and 1 at the highest level; may lie outside
     * @return the conductance
     */
    public double at(double share) {
        return min + share * span();
    }

    /** @return the range's width */
    public double span() {
        return max - min;
    }
}
