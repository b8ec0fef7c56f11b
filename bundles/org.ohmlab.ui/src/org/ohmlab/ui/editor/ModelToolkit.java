/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.FormColors;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.ohmlab.ui.Look;

/**
 * Makes the widgets of the editors. Push buttons stay as the desktop draws them: one whose text has a colour of its own
 * keeps it while it is disabled, and looks enabled.
 */
final class ModelToolkit extends FormToolkit {

    private static final String PAGE = "org.ohmlab.app.color.page";
    private static final String TEXT = "org.ohmlab.app.color.text";
    private static final int BORDER_SHARE = 30;

    ModelToolkit(Display display) {
        super(new Shades(display));
    }

    /**
     * The colours of the dark look come from its theme: while the window starts, the toolkit still has the light ones,
     * and the platform takes the colour of borders from those of window titles, which gives white.
     */
    private static final class Shades extends FormColors {

        Shades(Display display) {
            super(display);
            ColorRegistry colors = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
            if (Look.isDark() && colors.hasValueFor(PAGE) && colors.hasValueFor(TEXT)) {
                setForeground(colors.get(TEXT));
                setBackground(colors.get(PAGE));
            }
        }

        @Override
        protected void updateBorderColor() {
            super.updateBorderColor();
            if (Look.isDark()) {
                border = new Color(blend(foreground.getRGB(), background.getRGB(), BORDER_SHARE));
            }
        }
    }

    @Override
    public Button createButton(Composite parent, String text, int style) {
        if ((style & (SWT.CHECK | SWT.RADIO)) != 0) {
            return super.createButton(parent, text, style);
        }
        Button button = new Button(parent, style);
        if (text != null) {
            button.setText(text);
        }
        button.addListener(SWT.FocusIn, event -> ensureVisible(button));
        return button;
    }

    /** The platform paints high title bars by way of a picture that stays half black on displays of 200 %. */
    @Override
    public Section createSection(Composite parent, int style) {
        boolean high = (style & ExpandableComposite.TITLE_BAR) != 0;
        return super.createSection(parent,
                high ? style & ~ExpandableComposite.TITLE_BAR | ExpandableComposite.SHORT_TITLE_BAR : style);
    }
}
