/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/

/**
 * Figures of the network diagram: layers, connections, feedback points and the loss, with their places and routes;
 * finding what is at a place.
 */
package org.ohmlab.diagram.scene;
