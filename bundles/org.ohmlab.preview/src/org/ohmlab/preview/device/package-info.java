/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/**
 * What a device does to conductances and weights, drawn by the engine's own variation code, for pictures beside an
 * editor. Everything is a record that is computed off the model's thread.
 */
package org.ohmlab.preview.device;
