/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/

/**
 * Charts in windows: a widget that shows a {@link org.ohmlab.chart.Chart} as its picture files do, with zoom, tips and
 * a table of its numbers, by mouse and by keyboard.
 */
package org.ohmlab.chart.ui;
