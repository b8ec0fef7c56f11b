/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.ohmlab.model.edit.ElementTexts;
import org.ohmlab.ui.Ids;
import org.ohmlab.ui.OhmlabImages;

/** Finds elements by parts of their name, kind or numbers, and reveals the chosen one. */
final class FindElementDialog {

    private final ModelEditor editor;

    FindElementDialog(ModelEditor editor) {
        this.editor = editor;
    }

    void open() {
        ElementListSelectionDialog dialog = new Dialog(editor.getSite().getShell());
        dialog.setTitle(Messages.find);
        dialog.setMessage(Messages.findMessage);
        dialog.setElements(elements().toArray());
        dialog.setMultipleSelection(false);
        dialog.setMatchEmptyString(true);
        if (dialog.open() == ElementListSelectionDialog.OK && dialog.getFirstResult() instanceof EObject found) {
            editor.reveal(found, null);
        }
    }

    private List<EObject> elements() {
        List<EObject> all = new ArrayList<>();
        all.add(editor.document());
        editor.document().eAllContents().forEachRemaining(all::add);
        return all;
    }

    private static final class Dialog extends ElementListSelectionDialog {

        Dialog(Shell parent) {
            super(parent, new Labels());
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            Control area = super.createDialogArea(parent);
            PlatformUI.getWorkbench().getHelpSystem().setHelp(area, Ids.FIND_HELP);
            return area;
        }

        @Override
        protected FilteredList createFilteredList(Composite parent) {
            FilteredList list = super.createFilteredList(parent);
            list.setFilterMatcher(new AnyPart());
            return list;
        }
    }

    /** The platform's own matcher takes what is typed for the beginning of the text. */
    private static final class AnyPart implements FilteredList.FilterMatcher {

        private final Labels labels = new Labels();
        private Pattern pattern = Pattern.compile("");

        @Override
        public void setFilter(String filter, boolean ignoreCase, boolean ignoreWildCards) {
            StringBuilder expression = new StringBuilder();
            filter.strip().codePoints().forEach(c -> expression.append(c == '*' ? ".*" : c == '?' ? "."
                    : Pattern.quote(Character.toString(c))));
            pattern = Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        @Override
        public boolean match(Object element) {
            return pattern.matcher(labels.getText(element)).find();
        }
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            EObject object = (EObject) element;
            return (ElementTexts.name(object) + "  " + ElementTexts.details(object)).strip();
        }

        @Override
        public Image getImage(Object element) {
            return OhmlabImages.image(((EObject) element).eClass());
        }
    }
}
