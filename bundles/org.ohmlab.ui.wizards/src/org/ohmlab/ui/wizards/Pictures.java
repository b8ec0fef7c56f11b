/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** The banners of the wizards. They lie with the pictures of the editors, in a light and a dark form. */
public final class Pictures {

    private static final String OWNER = "org.ohmlab.ui";
    private static final float DARK = 0.5f;

    private Pictures() {
    }

    /**
     * @param key name of the drawing
     * @return the picture for the upper right corner of a wizard
     */
    public static ImageDescriptor banner(String key) {
        // Headers of dialogs have the ground of lists, in every look.
        boolean dark = Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB().getHSB()[2] < DARK;
        return ResourceLocator.imageDescriptorFromBundle(OWNER, (dark ? "icons/dark" : "icons") + "/wizban/" + key
                + ".png").orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
