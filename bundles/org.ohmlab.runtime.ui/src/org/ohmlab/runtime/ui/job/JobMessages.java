/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.job;

import org.eclipse.osgi.util.NLS;

/** The texts of the jobs. */
final class JobMessages extends NLS {

    public static String jobName;
    public static String refreshing;
    public static String compiling;
    public static String loading;
    public static String computing;
    public static String reporting;
    public static String cancelled;
    public static String cancelledWhileQueued;
    public static String diverged;
    public static String badInput;
    public static String outOfMemory;
    public static String unexpected;
    public static String notLocal;

    static {
        NLS.initializeMessages("org.ohmlab.runtime.ui.job.messages", JobMessages.class);
    }

    private JobMessages() {
    }
}
