/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.paint;

/**
 * How a line is drawn.
 *
 * @param color its colour
 * @param width its width
 * @param dash length of dash and of gap; empty when solid
 */
public record Stroke(Rgb color, double width, double... dash) {
}
