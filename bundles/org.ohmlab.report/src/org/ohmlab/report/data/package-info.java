/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * What a run folder says, read strictly: a missing column, a bad number or a field of the wrong type is an error that
 * names file, place and remedy. A number that a file leaves empty is NaN here.
 */
package org.ohmlab.report.data;
