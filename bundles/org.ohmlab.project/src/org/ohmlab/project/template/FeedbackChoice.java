/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

/** Which feedback points a new network has. */
public enum FeedbackChoice {

    /** None; they are attached later. */
    NONE,

    /** OVF in all analog layers, as the published reference implementation intends. */
    OVF,

    /** OVF as above, and the exits of IRS where the reference implementation has them, or after the pools. */
    OVF_AND_IRS
}
