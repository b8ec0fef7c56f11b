/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** The pictures of a view, given back when the view is closed. */
final class Pictures {

    private static final String BUNDLE = "org.ohmlab.ui";
    private static final String FOLDER = "icons/obj16/";
    private static final String DARK_FOLDER = "icons/dark/obj16/";
    private static final String DARK = "dark";

    private final ResourceManager images;

    Pictures(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** Returns the picture of that name, or the platform's sign for a missing one. */
    Image get(String name) {
        return images.get(descriptor(name));
    }

    static ImageDescriptor descriptor(String name) {
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        boolean dark = themes != null && themes.getActiveTheme() != null
                && themes.getActiveTheme().getId().contains(DARK);
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, (dark ? DARK_FOLDER : FOLDER) + name + ".png")
                .orElse(ImageDescriptor.getMissingImageDescriptor());
    }
}
