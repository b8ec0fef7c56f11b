/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/

/**
 * The picture of a network, without a widget: what is drawn where ({@code scene}), where layers stand ({@code layout},
 * {@code arrange}), how it looks on any surface ({@code paint}), as a file ({@code svg}), and what the feedback points
 * cost ({@code feedback}).
 */
package org.ohmlab.diagram;
