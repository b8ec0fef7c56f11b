/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.util.Objects;

/**
 * How a run is carried out; decides nothing about its numbers.
 *
 * @param threads threads that compute, at least 1
 * @param stage where the run ends
 * @param resume whether to go on with what the folder holds
 * @param command the command line, for the record; empty when there was none
 */
public record RunSettings(int threads, Stage stage, boolean resume, String command) {

    /** Where a run ends. */
    public enum Stage {
        /** After the trainings. */
        TRAINING,
        /** After the evaluation. */
        EVALUATION
    }

    /** Checks the values. */
    public RunSettings {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(command, "command");
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads);
        }
    }
}
