/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.document;

import java.util.HashMap;
import java.util.Map;

import org.ohmlab.model.base.BasePackage.Literals;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.base.Identified;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** No two elements of a file share an id: references would be ambiguous, and random draws of two layers equal. */
public final class UniqueIds extends DocumentRule<Document> {

    /** Creates the rule. */
    public UniqueIds() {
        super("document.unique-id", Document.class);
    }

    @Override
    public void check(Document document, FindingSink sink) {
        Map<String, Identified> first = new HashMap<>();
        for (Identified element : Elements.of(document, Identified.class)) {
            String id = element.getId();
            Identified other = id == null || id.isEmpty() ? null : first.putIfAbsent(id, element);
            if (other != null) {
                sink.error(element, Literals.IDENTIFIED__ID,
                        "The id '" + id + "' is already that of " + ElementNames.of(other) + ".",
                        "Give one of the two another id.");
            }
        }
    }
}
