/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

/** A network that a run evaluates: trained by the run, or brought along. */
public sealed interface PlannedNetwork permits PlannedTraining, GivenWeights {

    /** @return what the result files call it */
    TrainingKey key();

    /** @return the training temperature, at which uncertainty is reported besides temperature 1 */
    double temperature();
}
