/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

/** The identifiers that {@code plugin.xml} and the code of this bundle must agree on; a test holds them together. */
public final class Ids {

    /** The bundle itself. */
    public static final String BUNDLE = "org.ohmlab.app";

    /** The application that opens the workbench window. */
    public static final String WORKBENCH_APPLICATION = "org.ohmlab.app.workbench";

    /** The product, which carries name, icons, splash and about text. */
    public static final String PRODUCT = "org.ohmlab.app.product";

    /** The perspective for drawing up networks, devices, mappings and experiments. */
    public static final String DESIGN_PERSPECTIVE = "org.ohmlab.app.perspective.design";

    /** The light theme. */
    public static final String LIGHT_THEME = "org.ohmlab.app.theme.light";

    private Ids() {
    }
}
