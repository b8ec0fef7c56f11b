/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.ohmlab.model.edit.AddElement;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.ui.Ids;
import org.ohmlab.ui.OhmlabImages;

/** The context menu of the selected elements; the same in every page and in the outline. */
public final class ElementMenu {

    private ElementMenu() {
    }

    /**
     * @param editor the editor
     * @return a new menu, registered so that other bundles can add to its groups
     *         {@code new}, {@code edit}, {@code feedback} and {@code additions}
     */
    public static MenuManager create(ModelEditor editor) {
        MenuManager menu = new MenuManager("", Ids.ELEMENT_MENU);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fill(shown, editor));
        editor.getEditorSite().registerContextMenu(Ids.ELEMENT_MENU, menu, editor.selection(), false);
        return menu;
    }

    private static void fill(IMenuManager menu, ModelEditor editor) {
        MenuManager add = new MenuManager(Messages.add, "org.ohmlab.ui.editor.add");
        additions(editor, add);
        menu.add(new GroupMarker("new"));
        if (!add.isEmpty()) {
            menu.add(add);
        }
        menu.add(new Separator("edit"));
        for (ActionFactory action : List.of(ActionFactory.UNDO, ActionFactory.REDO)) {
            menu.add(command(editor, action));
        }
        menu.add(new Separator());
        for (ActionFactory action : List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
                ActionFactory.DELETE)) {
            menu.add(command(editor, action));
        }
        menu.add(new Separator("feedback"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(command(editor, ActionFactory.PROPERTIES));
    }

    private static CommandContributionItem command(ModelEditor editor, ActionFactory action) {
        return new CommandContributionItem(new CommandContributionItemParameter(editor.getSite(), null,
                action.getCommandId(), CommandContributionItem.STYLE_PUSH));
    }

    /** Adds an action for each element that can be added to the selected one. */
    static void additions(ModelEditor editor, IMenuManager menu) {
        EObject owner = editor.selection().elements().size() == 1 ? editor.selection().elements().get(0)
                : editor.hasDocument() ? editor.document() : null;
        if (owner == null || editor.isReadOnly()) {
            return;
        }
        Collection<?> descriptors = editor.getEditingDomain().getNewChildDescriptors(owner, null);
        for (Object descriptor : descriptors) {
            if (descriptor instanceof CommandParameter parameter && parameter.getEValue() != null) {
                EObject child = parameter.getEValue();
                AddElement addition = new AddElement(editor.getEditingDomain(), owner, parameter.getEReference(),
                        child);
                if (addition.canExecute()) {
                    menu.add(action(editor, addition, child));
                }
            }
        }
    }

    private static Action action(ModelEditor editor, AddElement addition, EObject child) {
        Action action = new Action(FeatureTexts.label(child.eClass())) {
            @Override
            public void run() {
                editor.execute(addition);
                editor.selection().select(null, List.of(child));
            }
        };
        action.setImageDescriptor(OhmlabImages.descriptor(child.eClass()));
        action.setToolTipText(FeatureTexts.description(child.eClass()));
        return action;
    }
}
