/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core;

import java.util.Objects;

/**
 * One thing that is wrong with an input, and what to do about it.
 *
 * @param file the file, as the user wrote it; empty when there is none
 * @param element the element within the file (layer, line, field); empty when the whole file is meant
 * @param message what is wrong, one sentence
 * @param remedy what to do, one sentence; empty when nothing sensible can be said
 */
public record InputProblem(String file, String element, String message, String remedy) {

    /** Refuses nulls, so that printing never shows one. */
    public InputProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (!file.isEmpty()) {
            text.append(file).append(": ");
        }
        if (!element.isEmpty()) {
            text.append(element).append(": ");
        }
        text.append(message);
        if (!remedy.isEmpty()) {
            text.append(' ').append(remedy);
        }
        return text.toString();
    }
}
