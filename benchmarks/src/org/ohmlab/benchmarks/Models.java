/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.benchmarks;

import java.nio.file.Path;
import java.util.Map;

import org.ohmlab.compiler.ExperimentCompiler;
import org.ohmlab.core.BadInputException;
import org.ohmlab.engine.program.Program;

/** The models of the benchmarks, for those that stand in other packages. */
public final class Models {

    private Models() {
    }

    /**
     * @param experiment an experiment's file
     * @return its network on its devices
     * @throws BadInputException when it is not valid
     */
    public static Program mapped(Path experiment) throws BadInputException {
        return ExperimentCompiler.compile(experiment, Map.of()).program();
    }
}
