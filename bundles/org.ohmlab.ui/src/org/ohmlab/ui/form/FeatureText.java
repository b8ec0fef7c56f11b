/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.form;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Between the value of an attribute and the text in its field. */
final class FeatureText {

    private final EAttribute attribute;

    FeatureText(EAttribute attribute) {
        this.attribute = attribute;
    }

    /** The text for a value; empty for none. */
    String format(Object value) {
        if (value == null) {
            return "";
        }
        if (attribute.isMany()) {
            return String.join(" ", ((List<?>) value).stream().map(this::one).toList());
        }
        return one(value);
    }

    private String one(Object value) {
        String text = EcoreUtil.convertToString(type(), value);
        return text == null ? "" : text;
    }

    /**
     * The value of a text; null when there is none, which unsets the attribute.
     *
     * @throws IllegalArgumentException with a sentence when the text is no value
     */
    Object parse(String text) {
        String stripped = text.strip();
        if (attribute.isMany()) {
            return stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+")).stream().map(this::value).toList();
        }
        if (type().getInstanceClass() == String.class) {
            return text.isEmpty() ? null : text;
        }
        if (stripped.isEmpty() && attribute.isUnsettable()) {
            return null;
        }
        if (stripped.isEmpty() && !List.class.equals(type().getInstanceClass())) {
            throw new IllegalArgumentException("A value is needed.");
        }
        return value(stripped);
    }

    private Object value(String text) {
        try {
            return EcoreUtil.createFromString(type(), text);
        } catch (NumberFormatException e) {
            boolean whole = type().getInstanceClass() == int.class;
            throw new IllegalArgumentException(whole ? "'" + text + "' is not a whole number."
                    : e.getMessage() + ".", e);
        }
    }

    private EDataType type() {
        return attribute.getEAttributeType();
    }
}
