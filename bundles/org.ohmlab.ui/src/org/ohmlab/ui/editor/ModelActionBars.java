/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.ohmlab.model.edit.DeleteElements;
import org.ohmlab.model.edit.PasteElements;

/**
 * The Edit menu of a model: undo and redo with the name of their step, and the clipboard of elements.
 *
 * <p>While a text field has the keyboard, cut, copy, paste and delete belong to its text.
 */
public final class ModelActionBars {

    /** Elements that were cut or copied, in any editor of the window; copies, so that they outlive their document. */
    private static List<EObject> clipboard = List.of();

    private final ModelEditor editor;
    private final List<EditAction> actions = new ArrayList<>();
    private final Set<IActionBars> filled = new LinkedHashSet<>();

    /** @param editor the editor whose model is edited */
    public ModelActionBars(ModelEditor editor) {
        this.editor = editor;
        add(ActionFactory.UNDO, this::canUndo, this::undo);
        add(ActionFactory.REDO, this::canRedo, this::redo);
        add(ActionFactory.CUT, this::canDelete, text(Text::cut, this::cut));
        add(ActionFactory.COPY, () -> !elements().isEmpty(), text(Text::copy, this::copy));
        add(ActionFactory.PASTE, () -> !editor.isReadOnly() && !clipboard.isEmpty(), text(Text::paste, this::paste));
        add(ActionFactory.DELETE, this::canDelete, text(ModelActionBars::deleteText, this::delete));
        add(ActionFactory.SELECT_ALL, editor::hasDocument, text(Text::selectAll, this::selectAll));
        add(ActionFactory.FIND, editor::hasDocument, this::find);
    }

    private final class EditAction extends Action {

        private final ActionFactory factory;
        private final BooleanSupplier possible;
        private final Runnable work;

        EditAction(ActionFactory factory, BooleanSupplier possible, Runnable work) {
            this.factory = factory;
            this.possible = possible;
            this.work = work;
            setId(factory.getId());
            setActionDefinitionId(factory.getCommandId());
        }

        @Override
        public void run() {
            work.run();
        }

        void refresh() {
            // Disabled keys go to the widget with the keyboard, so text fields lose nothing.
            setEnabled(editor.hasDocument() && possible.getAsBoolean());
            if (factory == ActionFactory.UNDO) {
                setText(NLS.bind(Messages.undo, label(stackCommand(true))));
            } else if (factory == ActionFactory.REDO) {
                setText(NLS.bind(Messages.redo, label(stackCommand(false))));
            }
        }
    }

    private void add(ActionFactory factory, BooleanSupplier possible, Runnable work) {
        actions.add(new EditAction(factory, possible, work));
    }

    /**
     * Makes the workbench's menus and keys act on the editor while the part with these bars is active.
     *
     * @param bars the action bars of the editor, of its outline or of its properties
     */
    public void fill(IActionBars bars) {
        for (EditAction action : actions) {
            bars.setGlobalActionHandler(action.factory.getId(), action);
        }
        filled.add(bars);
        refresh();
    }

    /** Brings names and enablement up to date. */
    void refresh() {
        actions.forEach(EditAction::refresh);
        filled.forEach(IActionBars::updateActionBars);
    }

    private List<EObject> elements() {
        return editor.selection().elements();
    }

    private EditingDomain domain() {
        return editor.getEditingDomain();
    }

    private Command stackCommand(boolean undo) {
        if (!editor.hasDocument()) {
            return null;
        }
        return undo ? editor.model().commands().getUndoCommand() : editor.model().commands().getRedoCommand();
    }

    private static String label(Command command) {
        return command == null ? "" : command.getLabel();
    }

    private boolean canUndo() {
        return editor.hasDocument() && editor.model().commands().canUndo();
    }

    private boolean canRedo() {
        return editor.hasDocument() && editor.model().commands().canRedo();
    }

    private void undo() {
        if (canUndo()) {
            show(editor.model().commands(), true);
        }
    }

    private void redo() {
        if (canRedo()) {
            show(editor.model().commands(), false);
        }
    }

    private void show(ModelCommandStack commands, boolean back) {
        if (back) {
            commands.undo();
        } else {
            commands.redo();
        }
        Command recent = commands.getMostRecentCommand();
        Collection<?> affected = recent == null ? List.of() : recent.getAffectedObjects();
        List<EObject> shown = affected.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                .filter(element -> element.eResource() == editor.model().resource()).toList();
        if (!shown.isEmpty()) {
            editor.selection().select(this, shown);
        }
    }

    private boolean canDelete() {
        return !editor.isReadOnly() && !elements().isEmpty() && new DeleteElements(domain(), elements()).canExecute();
    }

    private void delete() {
        editor.execute(new DeleteElements(domain(), elements()));
    }

    private void copy() {
        clipboard = List.copyOf(EcoreUtil.copyAll(
                EcoreUtil.filterDescendants(elements())));
        refresh();
    }

    private void cut() {
        copy();
        delete();
    }

    private void paste() {
        EObject owner = elements().size() == 1 ? elements().get(0) : editor.document();
        PasteElements paste = new PasteElements(domain(), owner, clipboard);
        if (!paste.canExecute()) {
            paste = new PasteElements(domain(), editor.document(), clipboard);
        }
        editor.execute(paste);
        List<EObject> pasted = paste.copies().stream().filter(copy -> copy.eContainer() != null).toList();
        if (!pasted.isEmpty()) {
            editor.selection().select(this, pasted);
        }
    }

    private void selectAll() {
        editor.selection().select(this, editor.document().eContents());
    }

    private void find() {
        new FindElementDialog(editor).open();
    }

    private static Runnable text(Consumer<Text> onText, Runnable onElements) {
        return () -> {
            Text text = focusText();
            if (text == null) {
                onElements.run();
            } else {
                onText.accept(text);
            }
        };
    }

    private static void deleteText(Text text) {
        if (!text.getEditable()) {
            return;
        }
        if (text.getSelectionCount() == 0 && text.getCaretPosition() < text.getCharCount()) {
            text.setSelection(text.getCaretPosition(), text.getCaretPosition() + 1);
        }
        text.insert("");
    }

    private static Text focusText() {
        Control focus = Display.getCurrent() == null ? null : Display.getCurrent().getFocusControl();
        return focus instanceof Text text ? text : null;
    }
}
