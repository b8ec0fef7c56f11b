/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

/**
 * Where a training is.
 *
 * @param epoch the running epoch, from 1
 * @param epochs epochs in all
 * @param batch steps done in this epoch
 * @param batches steps of an epoch
 * @param loss mean loss of this epoch so far
 * @param imagesPerSecond images trained per second of wall time since this training was started or resumed
 */
public record BatchProgress(int epoch, int epochs, int batch, int batches, double loss, double imagesPerSecond) {
}
