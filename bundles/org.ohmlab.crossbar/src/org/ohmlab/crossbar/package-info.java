/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * How weight matrices are cut into crossbar arrays: rows, columns, arrays, memory cells, utilisation, conversions.
 * Plain arithmetic on plain records.
 *
 * <p>The formulas are those of the conventional mapping (one kernel, unrolled, is one group of columns) as the manuals
 * of NeuroSim, MNSIM 2.0 and CrossSim describe it; one copy of every layer is counted. Our own choices: each group of
 * a grouped convolution has arrays of its own; the reference column of the offset scheme is not counted; the columns of
 * a differential pair are converted each by itself, where analog subtraction would halve the conversions.
 */
package org.ohmlab.crossbar;
