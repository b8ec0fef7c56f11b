/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.nio.file.Path;

import org.ohmlab.core.BadInputException;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.runtime.folder.WeightFile;

/**
 * The weights of one network while its chips are evaluated: read when the first task needs them, dropped after the
 * last, so that a run holds the weights of few networks at a time.
 */
final class NetworkWeights {

    private final Path file;
    private final Program deployed;
    private int users;
    private Parameters parameters;

    /**
     * @param file the weights
     * @param deployed the network
     * @param users how many tasks will use them
     */
    NetworkWeights(Path file, Program deployed, int users) {
        this.file = file;
        this.deployed = deployed;
        this.users = users;
    }

    /**
     * @return the weights, not to be changed
     * @throws BadInputException when the file is missing or does not fit the network
     */
    synchronized Parameters get() throws BadInputException {
        if (parameters == null) {
            parameters = WeightFile.read(file, deployed);
        }
        return parameters;
    }

    /** Tells that one task is done with them. */
    synchronized void release() {
        users--;
        if (users == 0) {
            parameters = null;
        }
    }
}
