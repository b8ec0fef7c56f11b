/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import java.util.Objects;

import org.ohmlab.model.base.Document;

/**
 * Holds a rule's name and subject, so that a rule class is its check and nothing else.
 *
 * @param <T> the kind of file
 */
public abstract class DocumentRule<T extends Document> implements Rule<T> {

    private final String id;
    private final Class<T> subject;

    /**
     * @param id the stable name
     * @param subject the kind of file
     */
    protected DocumentRule(String id, Class<T> subject) {
        this.id = Objects.requireNonNull(id, "id");
        this.subject = Objects.requireNonNull(subject, "subject");
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Class<T> subject() {
        return subject;
    }
}
