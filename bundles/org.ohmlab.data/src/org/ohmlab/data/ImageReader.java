/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;

/** Knows a file format and the files to read. */
public interface ImageReader {

    /**
     * Reads all images.
     *
     * @param token checked often
     * @return the images with their labels, in the files' order
     * @throws BadInputException when a file is missing, damaged, too large, or does not fit the others; it names the
     *         file, the place in it and what to do
     * @throws CancelledException when the token says so
     */
    ImageSet read(CancellationToken token) throws BadInputException, CancelledException;
}
