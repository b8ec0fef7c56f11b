/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.method;

/** Which forwards of a training step update BatchNorm's running statistics. */
public enum BatchNormPolicy {
    /**
     * Only the main pass, at the training sigma. Our default: the statistics that are used at inference then belong to
     * the variation that the chip is trained for.
     */
    MAIN_PASS,
    /**
     * Every pass in its order: main pass first, then the feedback passes. NeFT's reference implementation does this;
     * the last and so the heaviest update comes from a pass with raised variation.
     */
    ALL_PASSES
}
