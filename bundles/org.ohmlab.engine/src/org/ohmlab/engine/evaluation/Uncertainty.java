/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

/**
 * How sure a chip is of its answers at one softmax temperature, as means over the images.
 *
 * @param entropy predictive entropy, nats
 * @param confidence largest class probability
 * @param nll negative log likelihood of the label, nats
 * @param ece expected calibration error over 15 equal bins of confidence (Guo et al. 2017)
 */
public record Uncertainty(double entropy, double confidence, double nll, double ece) {
}
