/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/

/**
 * The workbench window of Ohmlab: the application, its window, menus, perspective and branding. What the window shows
 * comes from the platform and from other bundles; nothing depends on this one.
 */
package org.ohmlab.app;
