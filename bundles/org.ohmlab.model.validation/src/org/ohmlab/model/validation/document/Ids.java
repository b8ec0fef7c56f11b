/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.document;

import java.util.regex.Pattern;

import org.ohmlab.model.base.BasePackage.Literals;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.base.Identified;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** Every element has an id that can stand in a reference and in a file name. */
public final class Ids extends DocumentRule<Document> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]*");

    /** Creates the rule. */
    public Ids() {
        super("document.id", Document.class);
    }

    @Override
    public void check(Document document, FindingSink sink) {
        for (Identified element : Elements.of(document, Identified.class)) {
            String id = element.getId();
            if (id == null || id.isEmpty()) {
                sink.error(element, Literals.IDENTIFIED__ID, "It has no id.",
                        "Give it a short id that no other element of the file has.");
            } else if (!FORM.matcher(id).matches()) {
                sink.error(element, Literals.IDENTIFIED__ID, "The id '" + id + "' cannot be used in references.",
                        "Begin it with a letter or '_' and go on with letters, digits, '.', '-' or '_'.");
            }
        }
    }
}
