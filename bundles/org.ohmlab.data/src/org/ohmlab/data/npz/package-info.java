/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * NumPy's .npz files, read and written: weights that other tools use, and image sets that other tools made. Arrays are
 * little-endian and in C order when written; any order of bytes and axes is understood when read. Pickled objects are
 * refused: unpickling runs code that the file brings.
 *
 * <p>The formats are published in NumPy's documentation (numpy.lib.format, versions 1.0 to 3.0).
 */
package org.ohmlab.data.npz;
