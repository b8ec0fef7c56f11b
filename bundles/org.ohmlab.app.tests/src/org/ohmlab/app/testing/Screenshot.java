/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** Keeps what the display shows, for people to look at after the tests. */
public final class Screenshot {

    private Screenshot() {
    }

    /** Writes {@code name.png} into the folder of the system property {@code ohmlab.screenshots}. */
    public static ImageData take(Display display, String name) throws IOException {
        Path folder = Path.of(System.getProperty("ohmlab.screenshots", "target/screenshots"));
        Files.createDirectories(folder);
        Image image = new Image(display, display.getBounds());
        GC gc = new GC(display);
        try {
            gc.copyArea(image, 0, 0);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
            return loader.data[0];
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
