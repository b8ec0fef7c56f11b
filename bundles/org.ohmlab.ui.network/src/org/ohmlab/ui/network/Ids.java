/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network;

/** The identifiers that {@code plugin.xml} and the code of this bundle must agree on; a test holds them together. */
public final class Ids {

    /** The bundle itself. */
    public static final String BUNDLE = "org.ohmlab.ui.network";

    /** The diagram page. */
    public static final String DIAGRAM_PAGE = "org.ohmlab.ui.network.diagram";

    /** The page with the feedback points. */
    public static final String FEEDBACK_PAGE = "org.ohmlab.ui.network.feedback";

    /** The keys of the diagram hold while this context is active. */
    public static final String DIAGRAM_CONTEXT = "org.ohmlab.ui.network.context.diagram";

    /** What all commands of the diagram begin with; the rest is the name of a {@link DiagramAction} in camel case. */
    public static final String COMMAND = "org.ohmlab.ui.network.command.";

    /** What the theme's colours of the diagram begin with; the rest is the role in lower case. */
    public static final String COLOR = "org.ohmlab.ui.network.color.";

    /** Help of the diagram. */
    public static final String DIAGRAM_HELP = "org.ohmlab.help.network_diagram";

    /** Help of the feedback page. */
    public static final String FEEDBACK_HELP = "org.ohmlab.help.network_feedback";

    /** Help of the dialog that inserts a layer. */
    public static final String INSERT_HELP = "org.ohmlab.help.dialog_insert";

    private Ids() {
    }
}
