/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * The charts and the report of a run. {@link org.ohmlab.report.RunCharts} turns results into charts, which a window can
 * show as well; {@link org.ohmlab.report.ReportWriter} writes them, and one page about the whole run, into the run
 * folder. Nothing here computes anything anew: a report is a reading of the run's files, and the same files give the
 * same report.
 */
package org.ohmlab.report;
