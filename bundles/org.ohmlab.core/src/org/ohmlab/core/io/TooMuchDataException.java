/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.io;

import java.io.IOException;

/** An input delivers more bytes than it may; thrown instead of reading on. */
public final class TooMuchDataException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    /** @param limit how many bytes were allowed */
    public TooMuchDataException(long limit) {
        super("More than " + limit + " bytes.");
        this.limit = limit;
    }

    /** @return how many bytes were allowed */
    public long limit() {
        return limit;
    }
}
