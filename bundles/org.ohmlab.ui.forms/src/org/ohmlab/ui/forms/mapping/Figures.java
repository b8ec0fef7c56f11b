/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.mapping;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ohmlab.crossbar.TilePlan;
import org.ohmlab.ui.forms.FormParts;
import org.ohmlab.ui.forms.Ids;

/** The sums over all layers, large enough to be seen at a glance. */
final class Figures {

    private final Composite row;
    private final Map<String, Label> values = new LinkedHashMap<>();

    Figures(FormParts parts, Composite parent) {
        row = parts.toolkit().createComposite(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        add(parts, "arrays", Messages.arrays, Messages.arraysTip);
        add(parts, "devices", Messages.devices, Messages.devicesTip);
        add(parts, "used", Messages.used, Messages.usedTip);
        add(parts, "conversions", Messages.conversions, Messages.conversionsTip);
        add(parts, "weights", Messages.weights, Messages.weightsTip);
        GridLayoutFactory.fillDefaults().numColumns(values.size()).equalWidth(true).spacing(10, 0).margins(6, 4)
                .applyTo(row);
    }

    private void add(FormParts parts, String key, String caption, String tip) {
        Composite cell = parts.toolkit().createComposite(row);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        Label value = parts.toolkit().createLabel(cell, "\u2013");
        value.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        value.setToolTipText(tip);
        value.setData(Ids.WIDGET, key);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
        Label words = parts.toolkit().createLabel(cell, caption, SWT.WRAP);
        words.setToolTipText(tip);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(words);
        values.put(key, value);
    }

    /** Shows the sums of a plan; null shows that there are none. */
    void show(TilePlan plan) {
        set("arrays", plan == null ? null : count(plan.arrays()));
        set("devices", plan == null ? null : count(plan.devices()));
        set("used", plan == null ? null : percent(plan.utilisation()));
        set("conversions", plan == null ? null : count(plan.conversionsPerImage()));
        set("weights", plan == null ? null : count(plan.weights()));
    }

    private void set(String key, String text) {
        Label label = values.get(key);
        label.setText(text == null ? "\u2013" : text);
    }

    /** A number that fits: exact up to a hundred thousand, else with three digits and a prefix. */
    static String count(long number) {
        if (number < 100_000) {
            return String.format(Locale.ROOT, "%,d", number).replace(',', '\u2009');
        }
        double scaled = number;
        String[] prefixes = {"", " k", " M", " G", " T", " P"};
        int power = 0;
        while (scaled >= 1000 && power < prefixes.length - 1) {
            scaled /= 1000;
            power++;
        }
        return String.format(Locale.ROOT, scaled < 10 ? "%.2f" : scaled < 100 ? "%.1f" : "%.0f", scaled)
                + prefixes[power];
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, share >= 0.0995 ? "%.0f %%" : "%.1f %%", share * 100);
    }
}
