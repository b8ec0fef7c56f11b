/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.ui;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.ohmlab.chart.ChartDescription;
import org.ohmlab.chart.render.ChartPicture;

/** Tells assistive technology what a chart shows: its title, its description in sentences, and the marked point. */
final class ChartAccess {

    private ChartAccess() {
    }

    static void install(ChartCanvas canvas) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = canvas.selection().map(ChartPicture.Spot::words).orElse(canvas.chart().title());
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = ChartDescription.of(canvas.chart());
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = canvas.selection().map(ChartPicture.Spot::words).orElse("");
            }
        });
    }
}
