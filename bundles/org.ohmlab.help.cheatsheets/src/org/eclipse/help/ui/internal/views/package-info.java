/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/

/**
 * Stand-ins for types of the platform's help browser that its cheat sheets name in their code but use only to lay a
 * sheet beside a dialog, which Ohmlab never does. Without them the cheat sheets cannot be loaded; with the real ones
 * would come a web server and a search engine. Where the platform's help browser is installed, its own types come first.
 */
package org.eclipse.help.ui.internal.views;
