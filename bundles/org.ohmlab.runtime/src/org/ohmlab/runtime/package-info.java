/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Runs a compiled experiment: trainings and simulated chips over worker threads, checkpoints, resuming, result files.
 *
 * <p>Nothing here prints or knows a window; a {@link org.ohmlab.runtime.RunListener} hears of progress.
 */
package org.ohmlab.runtime;
