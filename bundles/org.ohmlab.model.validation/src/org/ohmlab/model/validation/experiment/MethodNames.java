/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.ohmlab.model.base.BasePackage.Literals;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.FindingSink;

/**
 * A method's label (its name, or its id) names its curve and its weight files, so it is unique, even where letter case
 * does not count and where punctuation is replaced, and can be part of a file's name.
 */
public final class MethodNames extends DocumentRule<Experiment> {

    private static final String REFUSED = "/\\:*?\"<>|";
    private static final int MAX_LENGTH = 100;

    /** Creates the rule. */
    public MethodNames() {
        super("experiment.method-names", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        Map<String, Method> first = new HashMap<>();
        for (Method method : experiment.getMethods()) {
            String label = ElementNames.label(method);
            if (label.isEmpty()) {
                continue;
            }
            if (label.chars().anyMatch(c -> c < ' ' || REFUSED.indexOf(c) >= 0) || !label.equals(label.strip())
                    || label.startsWith(".") || label.length() > MAX_LENGTH) {
                sink.error(method, Literals.NAMED__NAME, "Its label '" + label + "' cannot be part of a file's name.",
                        "Use at most " + MAX_LENGTH + " characters, no " + REFUSED
                                + ", no control characters, no '.' at the start and no blanks at the ends.");
            }
            Method other = first.putIfAbsent(fileStem(label), method);
            if (other != null) {
                sink.error(method, Literals.NAMED__NAME,
                        "Its label '" + label + "' gives the same file names as that of "
                                + ElementNames.of(other) + ".",
                        "Give one of the two another name; letter case, blanks and punctuation do not count.");
            }
        }
    }

    /** Weight files keep letters, digits and . _ + - of a label; everything else becomes one underscore. */
    private static String fileStem(String label) {
        return label.replaceAll("[^\\p{L}\\p{N}._+-]+", "_").toLowerCase(Locale.ROOT);
    }
}
