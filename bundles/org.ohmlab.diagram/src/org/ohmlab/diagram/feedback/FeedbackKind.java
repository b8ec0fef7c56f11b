/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.feedback;

/** The two ways in which Negative Feedback Training takes feedback. */
public enum FeedbackKind {
    /** Oriented variational forward: the layer's variation is raised in feedback passes. */
    OVF,
    /** Intermediate representation snapshot: an exit classifier on the layer's output. */
    IRS
}
