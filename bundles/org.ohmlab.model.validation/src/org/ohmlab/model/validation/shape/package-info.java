/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/** The graph of a network's layers, and the shape on each of its edges; safe on graphs that are wrong or half drawn. */
package org.ohmlab.model.validation.shape;
