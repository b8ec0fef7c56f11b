/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.job;

/** How a run of this session stands. */
public enum RunState {
    /** Waits for its turn. */
    QUEUED("queue"),
    /** Is being computed. */
    COMPUTING("run_running"),
    /** Was asked to stop and is writing its last files. */
    STOPPING("stop"),
    /** Was stopped. */
    CANCELLED("run_cancelled"),
    /** Could not begin or go on. */
    FAILED("run_failed"),
    /** Complete. */
    DONE("run_done"),
    /** Complete, but at least one training diverged or collapsed. */
    DIVERGED("run_diverged");

    private final String icon;

    RunState(String icon) {
        this.icon = icon;
    }

    /** @return name of the picture that stands for it */
    public String icon() {
        return icon;
    }

    /** @return whether it is over */
    public boolean ended() {
        return this != QUEUED && this != COMPUTING && this != STOPPING;
    }
}
