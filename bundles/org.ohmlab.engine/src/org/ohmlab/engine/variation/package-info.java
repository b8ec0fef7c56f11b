/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Device variation of weights: closed forms per weight and explicit simulation per cell, drawn from counters so that a
 * chip is the same chip wherever and whenever it is computed.
 */
package org.ohmlab.engine.variation;
