/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import java.util.function.Consumer;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.themes.IThemeManager;

/**
 * The page that a new user meets first: six cards, each of which does something at once. Everything behind them is a
 * command, so the same things are found in the menus.
 */
public final class WelcomePart extends IntroPart {

    /** Widget data by which tests and style sheets find a card. */
    public static final String CARD = "org.ohmlab.app.card";

    private static final int CARD_WIDTH = 330;
    private static final String SHEET =
            "org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=org.ohmlab.help.cheatsheet.%s)";
    private static final String NEW = "org.eclipse.ui.newWizard(newWizardId=%s)";

    private final IPropertyChangeListener recolor = event -> color();
    private ScrolledComposite scroll;
    private ResourceManager resources;
    private Font title;
    private Font heading;
    private Font link;
    private Control first;

    @Override
    public void createPartControl(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        resources = new LocalResourceManager(JFaceResources.getResources(), scroll);
        title = font(30, SWT.NORMAL);
        heading = font(15, SWT.NORMAL);
        link = font(11, SWT.BOLD);
        Composite page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        band(page);
        Composite body = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.FILL).grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(24, 12).spacing(16, 12).applyTo(body);
        heading(body, Messages.welcomeStart);
        card(body, "run", Messages.welcomeQuick, Messages.welcomeQuickText,
                "org.ohmlab.ui.wizards.command.openQuickExample");
        card(body, "new_project", Messages.welcomeProject, Messages.welcomeProjectText,
                NEW.formatted(Ids.NEW_WIZARDS + "project"));
        card(body, "examples", Messages.welcomeExamples, Messages.welcomeExamplesText,
                NEW.formatted(Ids.EXAMPLES_WIZARD));
        heading(body, Messages.welcomeLearn);
        card(body, "first_steps", Messages.welcomeFirst, Messages.welcomeFirstText, SHEET.formatted("firstCurve"));
        card(body, "feedback", Messages.welcomeFeedback, Messages.welcomeFeedbackText,
                SHEET.formatted("attachFeedback"));
        card(body, "learn", Messages.welcomeHelp, Messages.welcomeHelpText, "org.eclipse.ui.help.helpContents");
        scroll.setContent(page);
        scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.ohmlab.help.welcome");
        themes().addPropertyChangeListener(recolor);
        color();
    }

    private void band(Composite page) {
        Composite band = new Composite(page, SWT.NONE);
        band.setData(CARD, "band");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(band);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(36, 22).spacing(20, 2).applyTo(band);
        Label logo = new Label(band, SWT.NONE);
        ResourceLocator.imageDescriptorFromBundle(Ids.BUNDLE, "icons/about.png")
                .ifPresent(image -> logo.setImage(resources.create(image)));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(logo);
        Label name = new Label(band, SWT.NONE);
        name.setText(Messages.windowTitle);
        name.setFont(title);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.BEGINNING, SWT.END).applyTo(name);
        Label tagline = new Label(band, SWT.NONE);
        tagline.setText(Messages.welcomeTagline);
        tagline.setFont(heading);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(tagline);
    }

    private void heading(Composite body, String text) {
        Label label = new Label(body, SWT.NONE);
        label.setText(text);
        label.setFont(heading);
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(label);
    }

    private void card(Composite body, String icon, String name, String text, String command) {
        Composite card = new Composite(body, SWT.NONE);
        card.setData(CARD, "card");
        GridDataFactory.fillDefaults().hint(CARD_WIDTH, SWT.DEFAULT).grab(true, false).applyTo(card);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 14).spacing(12, 6).applyTo(card);
        Label picture = new Label(card, SWT.NONE);
        picture.setImage(image(icon));
        picture.setData("icon", icon);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 2).applyTo(picture);
        Hyperlink go = new Hyperlink(card, SWT.WRAP);
        go.setText(name);
        go.setToolTipText(text);
        go.setFont(link);
        go.setData(CARD, "link");
        if (first == null) {
            first = go;
        }
        frameWhenFocused(card, go);
        go.addHyperlinkListener(listener(event -> leave(command)));
        GridDataFactory.fillDefaults().grab(true, false).hint(CARD_WIDTH - 74, SWT.DEFAULT).applyTo(go);
        Label explanation = new Label(card, SWT.WRAP);
        explanation.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(CARD_WIDTH - 74, SWT.DEFAULT).applyTo(explanation);
    }

    /** Somebody who goes from card to card by the Tab key sees where they are. */
    private static void frameWhenFocused(Composite card, Control go) {
        go.addListener(SWT.FocusIn, event -> card.redraw());
        go.addListener(SWT.FocusOut, event -> card.redraw());
        card.addListener(SWT.Paint, event -> {
            if (go.isFocusControl()) {
                Rectangle area = card.getClientArea();
                event.gc.setForeground(go.getForeground());
                event.gc.setLineWidth(2);
                event.gc.drawRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
            }
        });
    }

    private static IHyperlinkListener listener(Consumer<HyperlinkEvent> action) {
        return new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                action.accept(event);
            }
        };
    }

    /**
     * Leaves the page first, for what the command opens would lie behind it. The command follows when the window has
     * been laid out anew: an editor in an area still hidden cannot take the keyboard focus, and nothing would have it.
     */
    private void leave(String command) {
        Display display = scroll.getDisplay();
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
        display.asyncExec(() -> run(command));
    }

    private static void run(String serialized) {
        if (PlatformUI.getWorkbench().isClosing()) {
            return;
        }
        try {
            ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
            ParameterizedCommand command = commands.deserialize(serialized);
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(NLS.bind(Messages.welcomeFailed, e.getMessage()), e),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }

    private Font font(int points, int style) {
        return resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont())
                .setHeight(points).setStyle(style));
    }

    private Image image(String key) {
        String folder = isDark() ? "icons/dark/obj32/" : "icons/obj32/";
        return resources.create(ResourceLocator.imageDescriptorFromBundle("org.ohmlab.ui", folder + key + ".png")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor));
    }

    private static boolean isDark() {
        var color = themes().getCurrentTheme().getColorRegistry().get("org.ohmlab.app.color.page").getRGB();
        return color.getHSB()[2] < 0.5f;
    }

    /** Style sheets give all composites one ground; the page has three, which follow the theme's colours. */
    private void color() {
        if (!scroll.isDisposed()) {
            color(scroll, themes().getCurrentTheme().getColorRegistry(), "page", "text");
        }
    }

    private void color(Control control, ColorRegistry colors, String ground, String text) {
        String here = ground;
        String front = text;
        Object kind = control.getData(CARD);
        if ("band".equals(kind)) {
            here = "band";
            front = "bandText";
        } else if ("card".equals(kind)) {
            here = "card";
        } else if ("link".equals(kind)) {
            front = "link";
        }
        // The style engine leaves alone what carries this mark.
        control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        control.setBackground(colors.get("org.ohmlab.app.color." + here));
        control.setForeground(colors.get("org.ohmlab.app.color." + front));
        if (control instanceof Label label && label.getData("icon") instanceof String icon) {
            label.setImage(image(icon));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                color(child, colors, here, front);
            }
        }
    }

    private static IThemeManager themes() {
        return PlatformUI.getWorkbench().getThemeManager();
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        color();
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }

    @Override
    public void dispose() {
        themes().removePropertyChangeListener(recolor);
        super.dispose();
    }
}
