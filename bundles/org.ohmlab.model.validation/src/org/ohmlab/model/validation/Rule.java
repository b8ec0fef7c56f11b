/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import org.ohmlab.model.base.Document;

/**
 * One thing that must hold in a model file. A rule keeps no state between calls, changes nothing and copes with models
 * that are incomplete or wrong in every other respect, because it runs while the user types.
 *
 * @param <T> the kind of file
 */
public interface Rule<T extends Document> {

    /**
     * @return the stable name, as {@code network.acyclic}; it is the source of the rule's findings and never changes
     * its meaning
     */
    String id();

    /** @return the kind of file the rule is for */
    Class<T> subject();

    /**
     * Looks at a document and says what is wrong.
     *
     * @param document the root of a file; references to other files may be missing or unresolved
     * @param sink takes the findings
     */
    void check(T document, FindingSink sink);
}
