/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.ohmlab.model.base.NumberLists;

/**
 * What a number may be.
 *
 * @param attribute an attribute that holds one number
 * @param least lower bound
 * @param leastIncluded whether the lower bound is allowed
 * @param greatest upper bound, infinite when there is none
 * @param greatestIncluded whether the upper bound is allowed
 */
public record Range(EAttribute attribute, double least, boolean leastIncluded, double greatest,
        boolean greatestIncluded) {

    /** Refuses null. */
    public Range {
        Objects.requireNonNull(attribute, "attribute");
    }

    /**
     * @param attribute an attribute
     * @param least the least allowed value
     * @return a range without upper end
     */
    public static Range atLeast(EAttribute attribute, double least) {
        return new Range(attribute, least, true, Double.POSITIVE_INFINITY, false);
    }

    /**
     * @param attribute an attribute
     * @return all positive numbers
     */
    public static Range positive(EAttribute attribute) {
        return new Range(attribute, 0, false, Double.POSITIVE_INFINITY, false);
    }

    /**
     * @param attribute an attribute
     * @param least the least allowed value
     * @param greatest the greatest allowed value
     * @return the closed range
     */
    public static Range closed(EAttribute attribute, double least, double greatest) {
        return new Range(attribute, least, true, greatest, true);
    }

    /**
     * @param value a number
     * @return whether it is allowed
     */
    public boolean contains(double value) {
        boolean above = leastIncluded ? value >= least : value > least;
        boolean below = greatestIncluded ? value <= greatest : value < greatest;
        return above && below;
    }

    /** @return as {@code at least 0 and below 1} */
    public String text() {
        String lower = (leastIncluded ? "at least " : "above ") + NumberLists.formatReal(least);
        if (Double.isInfinite(greatest)) {
            return lower;
        }
        return lower + " and " + (greatestIncluded ? "at most " : "below ") + NumberLists.formatReal(greatest);
    }
}
