/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Charts as pictures: JFreeChart lays a {@link org.ohmlab.chart.Chart} out, Batik's generator turns the drawing into
 * SVG, the JDK's image writer into PNG. Works without a display. The same chart, theme and size give the same bytes,
 * which is why the typeface is shipped and nothing here reads a clock, a locale or the fonts of the system.
 */
package org.ohmlab.chart.render;
