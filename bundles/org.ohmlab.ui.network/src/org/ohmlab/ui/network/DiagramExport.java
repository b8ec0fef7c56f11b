/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.core.io.AtomicFile;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Viewport;
import org.ohmlab.diagram.paint.Colors;
import org.ohmlab.diagram.paint.ScenePainter;
import org.ohmlab.diagram.scene.Scene;
import org.ohmlab.diagram.svg.DiagramSvg;
import org.ohmlab.ui.network.canvas.DiagramCanvas;
import org.ohmlab.ui.network.canvas.GcSurface;
import org.ohmlab.ui.network.edit.DiagramModel;

/** Writes diagrams as SVG or PNG. */
public final class DiagramExport {

    private static final double PNG_SCALE = 2;
    private static final double PNG_LIMIT = 12000;

    private DiagramExport() {
    }

    static void open(DiagramCanvas canvas, DiagramModel diagram) {
        FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
        dialog.setText(Messages.exportTitle);
        dialog.setFilterNames(new String[] {Messages.exportSvg, Messages.exportPng});
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        dialog.setFileName(diagram.editor().file().getFullPath().removeFileExtension().lastSegment() + ".svg");
        dialog.setOverwrite(true);
        String name = dialog.open();
        if (name == null) {
            return;
        }
        try {
            // The light colours also suit paper.
            write(diagram.scene(), diagram.network().getName(), Colors.light(), Path.of(name), canvas.getDisplay());
        } catch (IOException | OhmlabException e) {
            StatusManager.getManager().handle(Status.error(NLS.bind(Messages.exportFailed, name, e.getMessage()), e),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /**
     * @param scene the diagram
     * @param title its title, for readers that speak; null for none
     * @param colors the theme
     * @param file where to; PNG by this ending, else SVG
     * @param device to draw PNG on
     * @throws IOException when the PNG file cannot be written
     * @throws OhmlabException when the SVG file cannot be written
     */
    public static void write(Scene scene, String title, Colors colors, Path file, Device device)
            throws IOException, OhmlabException {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {picture(scene, colors, device)};
            try (var out = Files.newOutputStream(file)) {
                loader.save(out, SWT.IMAGE_PNG);
            }
        } else {
            AtomicFile.writeText(file, DiagramSvg.of(scene, title, colors));
        }
    }

    /** Two pixels per point; less for a diagram that would become too large for a picture. */
    private static ImageData picture(Scene scene, Colors colors, Device device) {
        Box bounds = scene.bounds();
        double scale = Math.min(PNG_SCALE, PNG_LIMIT / Math.max(bounds.width(), bounds.height()));
        int width = (int) Math.ceil(bounds.width() * scale);
        int height = (int) Math.ceil(bounds.height() * scale);
        Image image = new Image(device, new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)));
        GC gc = new GC(image);
        GcSurface.Fonts fonts = new GcSurface.Fonts(device, device.getSystemFont().getFontData()[0].getName());
        try {
            double zoom = image.getBounds().width / bounds.width();
            new ScenePainter(new GcSurface(gc, fonts, new Viewport(bounds.x(), bounds.y(), zoom)), colors,
                    Set.of()).paint(scene, bounds.grown(2));
            gc.setTransform(null);
            return image.getImageData(100);
        } finally {
            fonts.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
