/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * What a chart says, as immutable records: series with intervals, axes, markers, notes and provenance. Nothing here
 * knows a widget, a file format or a colour; {@link org.ohmlab.chart.render} turns a chart into a picture.
 */
package org.ohmlab.chart;
