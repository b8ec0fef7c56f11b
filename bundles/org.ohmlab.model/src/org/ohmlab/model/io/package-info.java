/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * Model files: loading with clear errors and without trust in their content, and writing in one canonical form, with or
 * without OSGi and a workspace. Start with {@link org.ohmlab.model.io.ModelFiles}.
 */
package org.ohmlab.model.io;
