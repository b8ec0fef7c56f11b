/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.time;

import org.ohmlab.compiler.MethodPlan;
import org.ohmlab.core.OhmlabException;

/** What the parts of an experiment take that it does over and over, in seconds of one thread. */
interface StepTimes {

    /** All passes and the update of one training step, divided by the images of its batch. */
    double secondsPerTrainingImage(MethodPlan method) throws OhmlabException;

    /** One forward of one image through one chip. */
    double secondsPerForwardImage() throws OhmlabException;
}
