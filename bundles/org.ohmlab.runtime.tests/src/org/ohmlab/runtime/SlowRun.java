/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.nio.file.Path;

import org.ohmlab.core.CancellationToken;

/** The small run in a process of its own, slow enough to be killed in the middle. */
public final class SlowRun {

    private SlowRun() {
    }

    /**
     * @param arguments run folder, and whether to resume
     * @throws Exception when the run fails
     */
    public static void main(String[] arguments) throws Exception {
        new ExperimentRun(SmallRun.usual().plan(), new LinearBackend(2),
                SmallRun.settings(2, Boolean.parseBoolean(arguments[1])), RunListener.NONE)
                .run(Path.of(arguments[0]), CancellationToken.NONE);
    }
}
