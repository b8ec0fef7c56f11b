/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/**
 * The pictures of this bundle, each loaded once and disposed of with the display. Those for the dark look lie in a
 * folder of their own under the same names. Belongs to the window's thread.
 */
public final class OhmlabImages {

    private static final String FOLDER = "/icons/";
    private static final String DARK_FOLDER = "/icons/dark/";
    private static final String MISSING = "missing";

    private OhmlabImages() {
    }

    /**
     * @param path a picture of this bundle below {@code icons/}, as {@code obj16/dense.png}
     * @return its descriptor; the platform's picture of an element when there is none
     */
    public static ImageDescriptor descriptor(String path) {
        return find(path).orElseGet(() -> PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_OBJ_ELEMENT));
    }

    /**
     * @param path a picture of this bundle below {@code icons/}
     * @return the picture, not to be disposed of
     */
    public static Image image(String path) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = Ids.BUNDLE + folder() + path;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(path));
        }
        return registry.get(key);
    }

    /**
     * @param type a kind of element
     * @return its descriptor, or that of the nearest more general kind that has one
     */
    public static ImageDescriptor descriptor(EClass type) {
        return descriptor(path(type));
    }

    /**
     * @param type a kind of element
     * @return its picture, not to be disposed of
     */
    public static Image image(EClass type) {
        return image(path(type));
    }

    /**
     * @param type a kind of element
     * @param severity a severity of {@link Diagnostic}
     * @return its picture with the sign of an error or a warning in the lower left corner
     */
    public static Image image(EClass type, int severity) {
        String sign = severity >= Diagnostic.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR
                : severity == Diagnostic.WARNING ? ISharedImages.IMG_DEC_FIELD_WARNING : null;
        if (sign == null) {
            return image(type);
        }
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = Ids.BUNDLE + folder() + path(type) + sign;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, new DecorationOverlayIcon(image(type),
                    PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(sign), IDecoration.BOTTOM_LEFT));
        }
        return registry.get(key);
    }

    private static String path(EClass type) {
        String own = "obj16/" + type.getName().toLowerCase(Locale.ROOT) + ".png";
        if (find(own).isPresent()) {
            return own;
        }
        return type.getESuperTypes().stream().map(OhmlabImages::path).filter(path -> !MISSING.equals(path))
                .findFirst().orElse(MISSING);
    }

    private static Optional<ImageDescriptor> find(String path) {
        return MISSING.equals(path) ? Optional.empty()
                : ResourceLocator.imageDescriptorFromBundle(Ids.BUNDLE, folder() + path)
                        .or(() -> ResourceLocator.imageDescriptorFromBundle(Ids.BUNDLE, FOLDER + path));
    }

    private static String folder() {
        return Look.isDark() ? DARK_FOLDER : FOLDER;
    }
}
