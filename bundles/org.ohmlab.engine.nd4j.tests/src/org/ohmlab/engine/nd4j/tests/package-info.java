/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Tests of the compute layer against a double-precision reference, which itself is tested by central differences and by
 * ND4J's automatic differentiation.
 */
package org.ohmlab.engine.nd4j.tests;
