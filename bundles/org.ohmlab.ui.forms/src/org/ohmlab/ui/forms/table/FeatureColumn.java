/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.table;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ohmlab.model.edit.ElementTexts;
import org.ohmlab.model.edit.FeatureTexts;

/** A column for one feature, which may be called differently in different kinds of element, or be missing. */
public class FeatureColumn extends CellColumn {

    /** What stands where a kind of element has no such feature. */
    public static final String NONE = "\u2013";
    private static final String CHECK = "\u2713";

    private final Function<EObject, EStructuralFeature> chosen;
    private final String empty;
    private final boolean kind;

    /**
     * @param title its head
     * @param tip a sentence about it
     * @param width share of the width
     * @param empty text of an empty list or name
     * @param kind whether the picture of the row's kind stands before the text
     * @param names names of the feature, the first that an element has counts
     */
    public FeatureColumn(String title, String tip, int width, String empty, boolean kind, String... names) {
        this(title, tip, width, empty, kind, row -> Stream.of(names).map(row.eClass()::getEStructuralFeature)
                .filter(Objects::nonNull).findFirst().orElse(null));
    }

    /**
     * @param title its head
     * @param tip a sentence about it
     * @param width share of the width
     * @param empty text of an empty list or name
     * @param kind whether the picture of the row's kind stands before the text
     * @param chosen gives the feature of a row, or null when it has none
     */
    public FeatureColumn(String title, String tip, int width, String empty, boolean kind,
            Function<EObject, EStructuralFeature> chosen) {
        super(title, tip, width);
        this.chosen = chosen;
        this.empty = empty;
        this.kind = kind;
    }

    /**
     * @param feature gives head and sentence
     * @param width share of the width
     */
    public FeatureColumn(EStructuralFeature feature, int width) {
        this(FeatureTexts.label(feature), FeatureTexts.description(feature), width, "", false, feature.getName());
    }

    @Override
    protected EStructuralFeature feature(EObject row) {
        return chosen.apply(row);
    }

    @Override
    protected String text(EObject row) {
        EStructuralFeature feature = feature(row);
        return feature == null ? NONE : text(feature, row.eGet(feature), empty);
    }

    /** The text of a value. */
    static String text(EStructuralFeature feature, Object value, String empty) {
        if (value instanceof Boolean on) {
            return on ? CHECK : "";
        }
        if (value instanceof Enumerator literal) {
            return FeatureTexts.label(literal);
        }
        if (value instanceof EObject element) {
            return ElementTexts.name(element);
        }
        String text = value == null || !(feature instanceof EAttribute attribute) ? ""
                : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        return text == null || text.isEmpty() ? empty : text;
    }

    @Override
    protected boolean isInherited(EObject row) {
        EStructuralFeature feature = feature(row);
        return feature == null || text(feature, row.eGet(feature), "").isEmpty();
    }

    @Override
    protected boolean showsKind() {
        return kind;
    }
}
