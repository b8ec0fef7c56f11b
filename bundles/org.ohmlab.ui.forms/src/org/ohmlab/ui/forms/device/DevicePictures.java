/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.device;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.ohmlab.core.BadInputException;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;
import org.ohmlab.model.base.NumberLists;
import org.ohmlab.model.device.Device;
import org.ohmlab.preview.device.DevicePreview;
import org.ohmlab.preview.device.LevelHistogram;
import org.ohmlab.preview.device.SigmaCurve;
import org.ohmlab.preview.device.WeightEffect;
import org.ohmlab.ui.forms.FormParts;
import org.ohmlab.ui.forms.Ids;
import org.ohmlab.ui.forms.plot.PlotCanvas;

/**
 * The three pictures of a device, at a sigma_d that is chosen here and changes no file. The device is read on the
 * window's thread; the draws are made in the background, and the last request wins.
 */
final class DevicePictures {

    /** Where the nominal sigma_d is 0 there would be nothing to see. */
    private static final double USUAL_SIGMA = 0.1;
    private static final int STEPS = 200;
    /** Draws scatter a little; what differs by less than this share is the same. */
    private static final double SAME = 0.07;

    private final FormParts parts;
    private final Text sigmaText;
    private final Scale sigmaScale;
    private final Label unit;
    private final SigmaPlot sigmaPlot;
    private final HistogramPlot histogramPlot;
    private final WeightPlot weightPlot;
    private final Label sigmaCaption;
    private final Label histogramCaption;
    private final Label weightCaption;
    private Optional<Double> chosen = Optional.empty();
    private DevicePreview shown;
    private boolean setting;
    private int generation;

    DevicePictures(FormParts parts, Composite column) {
        this.parts = parts;
        Composite client = parts.section(column, Messages.pictures, Messages.picturesText);
        GridLayoutFactory.swtDefaults().margins(6, 4).spacing(6, 4).applyTo(client);
        Composite row = parts.toolkit().createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        parts.toolkit().createLabel(row, Messages.at);
        sigmaText = parts.toolkit().createText(row, "");
        sigmaText.setToolTipText(Messages.atTip);
        sigmaText.setData(Ids.WIDGET, "previewSigma");
        GridDataFactory.swtDefaults().hint(60, SWT.DEFAULT).applyTo(sigmaText);
        sigmaScale = new Scale(row, SWT.HORIZONTAL);
        parts.toolkit().adapt(sigmaScale, true, false);
        sigmaScale.setMaximum(STEPS);
        sigmaScale.setPageIncrement(STEPS / 10);
        sigmaScale.setToolTipText(Messages.atTip);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sigmaScale);
        unit = parts.toolkit().createLabel(row, "");
        sigmaText.addModifyListener(event -> typed());
        sigmaScale.addListener(SWT.Selection, event -> slid());
        sigmaPlot = new SigmaPlot(client);
        sigmaCaption = place(sigmaPlot, client);
        histogramPlot = new HistogramPlot(client);
        histogramCaption = place(histogramPlot, client);
        weightPlot = new WeightPlot(client);
        weightPlot.setPreferredHeight(210);
        weightCaption = place(weightPlot, client);
        parts.toolkit().paintBordersFor(row);
    }

    private Label place(PlotCanvas plot, Composite client) {
        parts.toolkit().adapt(plot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(plot);
        return parts.caption(client, 1);
    }

    private double largest() {
        return shown != null && shown.convention() == SigmaConvention.LEVEL ? shown.levels() - 1 : 1;
    }

    private void typed() {
        if (setting) {
            return;
        }
        try {
            double value = NumberLists.parseReal(sigmaText.getText());
            if (value >= 0) {
                chosen = Optional.of(value);
                sigmaScale.setSelection((int) Math.round(value / largest() * STEPS));
                draw();
            }
        } catch (NumberFormatException e) {
            // Half a number while somebody types: the pictures stay until it is a whole one.
            sigmaScale.setSelection(sigmaScale.getSelection());
        }
    }

    private void slid() {
        chosen = Optional.of(Math.rint(sigmaScale.getSelection() * largest() / STEPS * 1000) / 1000);
        setting = true;
        sigmaText.setText(NumberLists.formatReal(chosen.get()));
        setting = false;
        draw();
    }

    /** Draws a device as it is now. */
    void show(Device device) {
        try {
            shown = DevicePreview.of(device);
        } catch (BadInputException e) {
            shown = null;
            generation++;
            String why = e.problems().get(0).message();
            sigmaPlot.clear(why);
            histogramPlot.clear(why);
            weightPlot.clear(why);
            parts.say(sigmaCaption, "");
            parts.say(histogramCaption, "");
            parts.say(weightCaption, "");
            return;
        }
        unit.setText(shown.convention() == SigmaConvention.LEVEL ? Messages.unitLevel : Messages.unitRange);
        unit.getParent().layout();
        if (chosen.isEmpty() && !sigmaText.isFocusControl()) {
            setting = true;
            sigmaText.setText(NumberLists.formatReal(sigma()));
            sigmaScale.setSelection((int) Math.round(sigma() / largest() * STEPS));
            setting = false;
        }
        draw();
    }

    private double sigma() {
        return chosen.orElseGet(() -> shown.sigma() > 0 ? shown.sigma() : USUAL_SIGMA);
    }

    private void draw() {
        if (shown == null) {
            return;
        }
        DevicePreview device = shown;
        double sigma = sigma();
        int mine = ++generation;
        Display display = sigmaPlot.getDisplay();
        Job.createSystem(Messages.picturesJob, (ICoreRunnable) monitor -> {
            SigmaCurve curve = SigmaCurve.of(device, sigma);
            LevelHistogram histogram = LevelHistogram.of(device, sigma);
            WeightEffect weights = WeightEffect.of(device, sigma, false);
            WeightEffect cells = WeightEffect.of(device, sigma, true);
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (mine == generation && !sigmaPlot.isDisposed()) {
                        publish(device, curve, histogram, weights, cells);
                    }
                });
            }
        }).schedule();
    }

    private void publish(DevicePreview device, SigmaCurve curve, LevelHistogram histogram, WeightEffect weights,
            WeightEffect cells) {
        double least = curve.curve().stream().mapToDouble(SigmaCurve.Point::deviation).min().orElse(0);
        double most = curve.curve().stream().mapToDouble(SigmaCurve.Point::deviation).max().orElse(0);
        String range = device.scale().known() ? " \u00b5S" : " " + Messages.ofRange;
        double mean = curve.curve().stream().mapToDouble(SigmaCurve.Point::deviation).average().orElse(0);
        String first = most - least < SAME * most ? NLS.bind(Messages.sigmaEven, number(mean) + range)
                : NLS.bind(Messages.sigmaVaries, number(least), number(most) + range);
        String second = NLS.bind(Messages.misread, percent(histogram.misread()), device.levels());
        String third = NLS.bind(Messages.weightEffect, new Object[] {number(weights.deviation()),
                number(cells.deviation()), device.weightBits(), device.cellBits()});
        sigmaPlot.show(curve, device.scale(), first);
        histogramPlot.show(histogram, device.scale(), second);
        weightPlot.show(weights, cells, third);
        parts.say(sigmaCaption, first);
        parts.say(histogramCaption, second);
        parts.say(weightCaption, third);
    }

    private static String number(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, value < 0.001 ? "%.1e" : value < 10 ? "%.3f" : "%.1f",
                value);
    }

    private static String percent(double share) {
        return share == 0 ? "0" : share < 0.0001 ? "< 0.01" : String.format(Locale.ROOT, share < 0.1 ? "%.2f" : "%.1f",
                share * 100);
    }
}
