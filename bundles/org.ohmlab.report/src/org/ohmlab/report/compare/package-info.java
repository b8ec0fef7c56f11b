/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/

/**
 * Several runs and methods side by side: overlaid curves, the distribution over the chips, the same chips compared pair
 * by pair, and what their inputs have in common.
 */
package org.ohmlab.report.compare;
