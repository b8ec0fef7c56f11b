/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.launch;

/** What a launch is doing. */
public enum LaunchPhase {
    /** Reading and checking the experiment. */
    COMPILING,
    /** Reading the images. */
    LOADING,
    /** Training and evaluating. */
    COMPUTING,
    /** Drawing charts and report. */
    REPORTING
}
