/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * The command {@code ohmlab}. {@link org.ohmlab.cli.Main} starts it from a class path,
 * {@link org.ohmlab.cli.CommandApplication} inside the product; only {@link org.ohmlab.cli.Console} prints.
 */
package org.ohmlab.cli;
