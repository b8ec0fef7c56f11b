/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

/** What the command tells the shell. */
final class ExitCode {

    /** Everything was done. */
    static final int DONE = 0;
    /** An error of Ohmlab itself. */
    static final int INTERNAL = 1;
    /** The input or the command line cannot be used, or a result cannot be written. */
    static final int BAD_INPUT = 2;
    /** The results are complete, but at least one training diverged or collapsed. */
    static final int DIVERGED = 3;
    /** Interrupted by the user; the run can be continued. */
    static final int CANCELLED = 130;

    private ExitCode() {
    }
}
