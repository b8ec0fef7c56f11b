/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * The engine's compute layer: ND4J's oneDNN convolutions and OpenBLAS matrix products on preallocated native buffers,
 * and plain Java kernels for what lies between them.
 *
 * <p>Nothing is allocated in a step. Every native call runs on the calling thread alone, so that executors of different
 * threads neither disturb each other nor change each other's results.
 */
package org.ohmlab.engine.nd4j;
