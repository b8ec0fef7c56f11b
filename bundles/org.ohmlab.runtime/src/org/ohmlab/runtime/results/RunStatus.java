/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.results;

import java.util.Locale;

/** How a run stands. */
public enum RunStatus {
    /** Being computed, or killed: the lock on the folder tells which. */
    RUNNING,
    /** Stopped by the user; can be resumed. */
    CANCELLED,
    /** Stopped by an error; can be resumed when its cause is gone. */
    FAILED,
    /** Trained, but not evaluated, as was asked for. */
    TRAINED,
    /** Complete. */
    DONE,
    /** Complete, but at least one training diverged or collapsed. */
    DIVERGED;

    /** @return the word in run.json */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
