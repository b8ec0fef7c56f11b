/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The user's input cannot be used; every problem names file, element and remedy. */
public final class BadInputException extends OhmlabException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    /** @param problems at least one problem, in the order in which they should be read */
    public BadInputException(List<InputProblem> problems) {
        this(problems, null);
    }

    /**
     * @param problems at least one problem, in the order in which they should be read
     * @param cause what happened underneath, may be null
     */
    public BadInputException(List<InputProblem> problems, Throwable cause) {
        super(problems.stream().map(InputProblem::toString).collect(Collectors.joining(System.lineSeparator())), cause);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("A bad-input exception needs at least one problem.");
        }
        this.problems = List.copyOf(problems);
    }

    /**
     * @param file the file, as the user wrote it, or empty
     * @param element the element within the file (layer, line, field), or empty
     * @param message what is wrong
     * @param remedy what to do about it, or empty
     */
    public BadInputException(String file, String element, String message, String remedy) {
        this(List.of(new InputProblem(file, element, message, remedy)), null);
    }

    /** @return the problems, at least one */
    public List<InputProblem> problems() {
        return Objects.requireNonNull(problems, "problems are not kept over serialisation");
    }
}
