/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/

/**
 * A user in an installed workbench: plays one scenario by the window's own widgets and leaves what came of it in a
 * file. It knows nothing of Ohmlab's bundles, so that it can stay when they go.
 */
package org.ohmlab.site.probe;
