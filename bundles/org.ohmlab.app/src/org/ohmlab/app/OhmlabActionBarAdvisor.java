/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import java.util.Map;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/**
 * The menus File, Edit, Window and Help and the tool bar, with the platform's own actions. Editors and views of other
 * bundles add theirs at the usual group markers.
 */
final class OhmlabActionBarAdvisor extends ActionBarAdvisor {

    OhmlabActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void fillMenuBar(IMenuManager menuBar) {
        menuBar.add(fileMenu());
        menuBar.add(editMenu());
        menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        menuBar.add(windowMenu());
        menuBar.add(helpMenu());
    }

    private IMenuManager fileMenu() {
        MenuManager menu = new MenuManager(Messages.file, IWorkbenchActionConstants.M_FILE);
        MenuManager newMenu = new MenuManager(Messages.newMenu, ActionFactory.NEW.getId());
        newMenu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        newMenu.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window()));
        menu.add(newMenu);
        MenuManager recent = new MenuManager(Messages.recentFiles, "recentFiles");
        recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window()));
        menu.add(recent);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        menu.add(new GroupMarker(IWorkbenchActionConstants.CLOSE_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.MOVE, ActionFactory.RENAME, ActionFactory.REFRESH);
        menu.add(new Separator());
        add(menu, ActionFactory.IMPORT, ActionFactory.EXPORT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        add(menu, ActionFactory.PROPERTIES);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MRU));
        menu.add(new Separator());
        add(menu, ActionFactory.QUIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
        return menu;
    }

    private IMenuManager editMenu() {
        MenuManager menu = new MenuManager(Messages.edit, IWorkbenchActionConstants.M_EDIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
        add(menu, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        menu.add(new Separator());
        add(menu, ActionFactory.FIND);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
        return menu;
    }

    private IMenuManager windowMenu() {
        MenuManager menu = new MenuManager(Messages.window, IWorkbenchActionConstants.M_WINDOW);
        add(menu, ActionFactory.OPEN_NEW_WINDOW);
        menu.add(new Separator());
        MenuManager showView = new MenuManager(Messages.showView, "showView");
        showView.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window()));
        menu.add(showView);
        MenuManager perspectives = new MenuManager(Messages.openPerspective, "openPerspective");
        perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window()));
        menu.add(perspectives);
        add(menu, ActionFactory.RESET_PERSPECTIVE);
        menu.add(new Separator());
        MenuManager appearance = new MenuManager(Messages.appearance, "appearance");
        appearance.add(appearance(Ids.LIGHT_THEME, Messages.light));
        appearance.add(appearance(Ids.DARK_THEME, Messages.dark));
        menu.add(appearance);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        add(menu, ActionFactory.PREFERENCES);
        menu.add(ContributionItemFactory.OPEN_WINDOWS.create(window()));
        return menu;
    }

    private IMenuManager helpMenu() {
        MenuManager menu = new MenuManager(Messages.help, IWorkbenchActionConstants.M_HELP);
        add(menu, ActionFactory.INTRO);
        menu.add(new Separator());
        add(menu, ActionFactory.HELP_CONTENTS, ActionFactory.HELP_SEARCH);
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
        menu.add(new Separator());
        add(menu, ActionFactory.ABOUT);
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        ToolBarManager file = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        file.add(new Separator(IWorkbenchActionConstants.NEW_GROUP));
        file.add(action(ActionFactory.NEW_WIZARD_DROP_DOWN));
        file.add(new Separator(IWorkbenchActionConstants.SAVE_GROUP));
        file.add(action(ActionFactory.SAVE));
        file.add(action(ActionFactory.SAVE_ALL));
        coolBar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
        coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        coolBar.add(new GroupMarker(IWorkbenchActionConstants.GROUP_EDITOR));
    }

    private CommandContributionItem appearance(String theme, String label) {
        var parameter = new CommandContributionItemParameter(window(), theme, Ids.APPEARANCE_COMMAND,
                CommandContributionItem.STYLE_RADIO);
        parameter.label = label;
        parameter.parameters = Map.of(RadioState.PARAMETER_ID, theme);
        return new CommandContributionItem(parameter);
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(action(factory));
        }
    }

    /** One action per window and kind: menu and tool bar share it, and the workbench disposes of it. */
    private IWorkbenchAction action(ActionFactory factory) {
        if (getAction(factory.getId()) instanceof IWorkbenchAction existing) {
            return existing;
        }
        IWorkbenchAction created = factory.create(window());
        register(created);
        return created;
    }

    private IWorkbenchWindow window() {
        return getActionBarConfigurer().getWindowConfigurer().getWindow();
    }
}
