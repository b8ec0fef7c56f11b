/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import java.util.List;
import java.util.Objects;

import org.ohmlab.core.InputProblem;
import org.ohmlab.model.base.Document;

/**
 * A model opened to be looked at and repaired, which may be of a newer format or refer to what is not there.
 *
 * @param document its root element, in an {@link OhmlabResource}
 * @param problems what {@link ModelFiles#load} would have refused it for; references that lead nowhere are unresolved
 */
public record OpenedModel(Document document, List<InputProblem> problems) {

    /** Copies the list. */
    public OpenedModel {
        Objects.requireNonNull(document, "document");
        problems = List.copyOf(problems);
    }

    /** @return the file */
    public OhmlabResource resource() {
        return (OhmlabResource) document.eResource();
    }
}
