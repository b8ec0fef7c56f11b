/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a whole run is.
 *
 * @param trained trainings finished
 * @param trainings trainings of the run
 * @param chips simulated chips evaluated, counted per network and sigma_d
 * @param allChips such chips of the run
 * @param fraction estimated share of all work that is done, 0 to 1
 * @param left estimated time left; empty while there is too little to estimate from
 * @param imagesPerSecond images that went through a network per second lately, forward or forward and backward
 */
public record RunProgress(int trained, int trainings, int chips, int allChips, double fraction, Optional<Duration> left,
        double imagesPerSecond) {
}
