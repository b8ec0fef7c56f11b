/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.base.NumberLists;

/**
 * A rule that keeps single numbers within bounds.
 *
 * @param <T> the kind of file
 */
public abstract class RangeRule<T extends Document> extends DocumentRule<T> {

    private final List<Range> ranges;

    /**
     * @param id the stable name
     * @param subject the kind of file
     * @param ranges the bounds
     */
    protected RangeRule(String id, Class<T> subject, List<Range> ranges) {
        super(id, subject);
        this.ranges = List.copyOf(ranges);
    }

    @Override
    public final void check(T document, FindingSink sink) {
        for (EObject element : Elements.of(document)) {
            for (Range range : ranges) {
                if (range.attribute().getEContainingClass().isInstance(element)) {
                    check(element, range, sink);
                }
            }
        }
    }

    private static void check(EObject element, Range range, FindingSink sink) {
        EAttribute attribute = range.attribute();
        if (attribute.isUnsettable() && !element.eIsSet(attribute)) {
            return;
        }
        double value = ((Number) element.eGet(attribute)).doubleValue();
        if (range.contains(value)) {
            return;
        }
        Object usual = attribute.getDefaultValue();
        boolean usualFits = usual instanceof Number number && range.contains(number.doubleValue());
        sink.error(element, attribute,
                "The value of " + attribute.getName() + " must be " + range.text() + " but is " + text(value) + ".",
                "Set " + attribute.getName() + " to a number that is " + range.text()
                        + (usualFits ? "; the default is " + text(((Number) usual).doubleValue()) : "") + ".");
    }

    private static String text(double value) {
        return Double.isFinite(value) ? NumberLists.formatReal(value) : Double.toString(value);
    }
}
