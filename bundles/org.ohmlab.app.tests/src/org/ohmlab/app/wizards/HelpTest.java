/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.AppearanceHandler;
import org.ohmlab.app.Ids;
import org.ohmlab.app.testing.WorkbenchTest;

/** Help: contents, search, F1 in dialogs, tours. */
class HelpTest extends WorkbenchTest {

    private static final String VIEW = "org.ohmlab.help.view";
    private static final String KEY = "org.ohmlab.widget";

    @AfterEach
    void closeHelp() {
        AppearanceHandler.show(Ids.LIGHT_THEME);
        IViewPart view = Window.page().findView(VIEW);
        if (view != null) {
            Window.page().hideView(view);
        }
        Window.settle();
    }

    private static <T extends Control> T part(Composite parent, String key, Class<T> type) {
        return Window.one(parent, type, control -> key.equals(control.getData(KEY)));
    }

    private static void run(String command) throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(commands.deserialize(command), null);
        Window.settle();
    }

    @Test
    void helpContentsOpenSearchFindsAndLinksAreRemembered() throws Exception {
        run("org.eclipse.ui.help.helpContents");
        assertNotNull(Window.page().findView(VIEW), "the help is open");
        Window.picture("help-light");
        Tree contents = part(Window.shell(), "contents", Tree.class);
        assertEquals("Ohmlab", contents.getItem(0).getText());
        assertTrue(contents.getItem(0).getItemCount() >= 13, "all pages are listed");
        Text search = part(Window.shell(), "search", Text.class);
        search.setText("import csv");
        assertEquals("Image sets", contents.getItem(0).getText());
        search.notifyListeners(SWT.DefaultSelection, new Event());
        Window.picture("help-search");
        AppearanceHandler.show(Ids.DARK_THEME);
        Window.picture("help-dark");
        search.setText("zzzz");
        assertTrue(contents.getItem(0).getText().contains("zzzz"));
        search.setText("");
        assertEquals("Ohmlab", contents.getItem(0).getText());
    }

    @Test
    void everyPageOfTheContentsIsShown() throws Exception {
        run("org.eclipse.ui.help.helpContents");
        Tree contents = part(Window.shell(), "contents", Tree.class);
        visit(contents, contents.getItems());
        Composite page = part(Window.shell(), "page", Composite.class);
        assertTrue(Window.all(page, Label.class, label -> true).size() > 3);
    }

    private static void visit(Tree tree, TreeItem[] items) throws IOException {
        for (TreeItem item : items) {
            Event event = new Event();
            event.item = item;
            tree.setSelection(item);
            tree.notifyListeners(SWT.Selection, event);
            Window.settle();
            if (item.getText().startsWith("Formulas") || item.getText().startsWith("Model files: device")) {
                Window.picture("help-" + item.getText().split("[ :]")[0].toLowerCase(Locale.ROOT));
            }
            visit(tree, item.getItems());
        }
    }

    @Test
    void f1IsBoundInTheWindowAndInDialogs() throws Exception {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        Binding binding = bindings.getPerfectMatch(KeySequence.getInstance("F1"));
        assertNotNull(binding, "F1 does something");
        assertEquals("org.ohmlab.help.command.context", binding.getParameterizedCommand().getId());
        assertEquals(IContextService.CONTEXT_ID_DIALOG_AND_WINDOW, binding.getContextId());
    }

    @Test
    void f1InADialogOpensItsPageBesideIt() throws Exception {
        try (WizardDriver wizard = WizardDriver.openNew("org.ohmlab.ui.wizards.new.network", null)) {
            wizard.field("template", Combo.class).setFocus();
            run("org.ohmlab.help.command.context");
            Window.settle();
            Shell dialog = wizard.field("template", Combo.class).getShell();
            assertEquals(1, dialog.getShells().length, "a window beside the dialog");
            assertEquals("Ohmlab Help", dialog.getShells()[0].getText());
            Window.picture("help-dialog");
            assertNotNull(part(dialog.getShells()[0], "contents", Tree.class));
        }
    }

    @Test
    void everyPlaceLeadsToItsPage() {
        Map<String, String> titles = Map.of("network_diagram", "The diagram", "network_feedback", "Feedback points",
                "device_form", "Devices", "mapping_form", "Mappings", "experiment_form", "Experiments", "run_view",
                "Running", "results_view", "Reading results", "wizard_network", "New files", "preferences",
                "Preferences and looks");
        titles.forEach((key, title) -> {
            PlatformUI.getWorkbench().getHelpSystem().displayHelp("org.ohmlab.help." + key);
            Window.settle();
            assertEquals(title, heading(), key);
        });
    }

    /** The first words of the shown page. */
    private static String heading() {
        Composite page = part(Window.shell(), "page", Composite.class);
        return Window.all(page, Label.class, label -> !label.getText().isEmpty()).get(0).getText();
    }

    @Test
    void toursOpenAndTheirStepsAreCommands() throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (String tour : List.of("first-curve", "attach-feedback")) {
            run("org.ohmlab.help.command.open(org.ohmlab.help.page=/org.ohmlab.help/tours/" + tour + ".md)");
            Window.picture("tour-" + tour);
            assertEquals(tour.equals("first-curve") ? "Your first robustness curve"
                    : "Attach feedback to your own network", heading());
            String text = new String(Platform.getBundle("org.ohmlab.help").getEntry("tours/" + tour + ".md")
                    .openStream().readAllBytes(), StandardCharsets.UTF_8);
            var steps = Pattern.compile("\\(command:((?:[^()]|\\([^()]*\\))+)\\)").matcher(text);
            int count = 0;
            while (steps.find()) {
                count++;
                assertDefined(commands, steps.group(1));
            }
            assertEquals(3, count, tour + " has steps that do themselves");
        }
    }

    @Test
    void cheatSheetsOpenAndTheirStepsAreCommands() throws Exception {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        Map<String, String> sheets = Map.of("first-curve", "firstCurve", "attach-feedback", "attachFeedback");
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            run("org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=org.ohmlab.help.cheatsheet."
                    + sheet.getValue() + ")");
            Window.picture("cheatsheet-" + sheet.getKey());
            String text = new String(Platform.getBundle("org.ohmlab.help")
                    .getEntry("cheatsheets/" + sheet.getKey() + ".xml").openStream().readAllBytes(),
                    StandardCharsets.UTF_8);
            IViewPart view = Window.page().findView("org.eclipse.ui.cheatsheets.views.CheatSheetView");
            assertNotNull(view, "the view is open");
            String first = Pattern.compile("<item title=\"([^\"]*)\"").matcher(text).results().findFirst()
                    .orElseThrow().group(1);
            Window.until(first + " is shown", () -> !Window.all(Window.shell(), ExpandableComposite.class,
                    item -> item.getText().equals(first)).isEmpty());
            int count = 0;
            var steps = Pattern.compile("serialization=\"([^\"]*)\"").matcher(text);
            while (steps.find()) {
                count++;
                assertDefined(commands, steps.group(1));
            }
            assertTrue(count >= 4, sheet.getKey() + " has steps that do themselves: " + count);
            Window.page().hideView(view);
        }
    }

    private static void assertDefined(ICommandService commands, String serialized) throws Exception {
        ParameterizedCommand command = commands.deserialize(serialized);
        try {
            assertNotNull(command.getName(), serialized);
        } catch (NotDefinedException e) {
            throw new AssertionError(serialized, e);
        }
    }
}
