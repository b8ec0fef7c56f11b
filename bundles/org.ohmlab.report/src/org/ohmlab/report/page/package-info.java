/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * The page {@code report.html}: one file that needs nothing else, no network and no script. Each part of the page is a
 * class; all text from the run is escaped by {@link org.ohmlab.report.page.Html}.
 */
package org.ohmlab.report.page;
