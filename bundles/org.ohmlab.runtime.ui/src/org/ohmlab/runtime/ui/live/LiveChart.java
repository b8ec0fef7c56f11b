/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.live;

/** The charts of a run that is being computed. */
public enum LiveChart {
    /** training loss by epoch */
    LOSS,
    /** accuracy while training, by epoch */
    TRAINING_ACCURACY,
    /** accuracy of the chips against device variation */
    ACCURACY,
    /** predictive entropy of the chips against device variation */
    ENTROPY
}
