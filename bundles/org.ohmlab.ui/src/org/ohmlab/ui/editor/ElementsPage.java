/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.ohmlab.model.edit.DeleteElements;
import org.ohmlab.ui.Ids;

/** All elements of a document as a tree, with the properties of the selected one beside it. */
final class ElementsPage extends ModelPage {

    private ElementTree tree;
    private ElementDetails details;
    private Button add;
    private Button delete;
    private Button up;
    private Button down;
    private final ElementSelection.Listener selected = (source, elements) -> selected(elements);

    ElementsPage() {
        super(Ids.ELEMENTS_PAGE, Messages.elements);
    }

    @Override
    protected void createContent(IManagedForm managedForm, Composite body) {
        FormToolkit toolkit = managedForm.getToolkit();
        // The columns scroll by themselves, so the page need not be as high as all of their content.
        GridLayoutFactory.fillDefaults().applyTo(body);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 160).applyTo(sash);
        toolkit.adapt(sash, false, false);
        createTree(toolkit, section(toolkit, sash, Messages.structure));
        details = new ElementDetails(toolkit, section(toolkit, sash, Messages.details), modelEditor());
        sash.setWeights(45, 55);
        modelEditor().selection().addListener(selected);
        sash.addDisposeListener(event -> modelEditor().selection().removeListener(selected));
        selected(modelEditor().selection().elements());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, Ids.ELEMENTS_HELP);
    }

    private static Composite section(FormToolkit toolkit, Composite parent, String title) {
        Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
        section.setText(title);
        section.marginWidth = 8;
        section.marginHeight = 6;
        Composite client = toolkit.createComposite(section);
        section.setClient(client);
        return client;
    }

    private void createTree(FormToolkit toolkit, Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).applyTo(parent);
        tree = new ElementTree(modelEditor(), parent, SWT.BORDER);
        tree.setMenu(ElementMenu.create(modelEditor()));
        GridDataFactory.fillDefaults().grab(true, true).hint(260, 200).applyTo(tree.viewer().getControl());
        Composite buttons = toolkit.createComposite(parent);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        add = button(toolkit, buttons, Messages.add, this::showAdditions);
        delete = button(toolkit, buttons, Messages.delete, () -> modelEditor().execute(deletion()));
        up = button(toolkit, buttons, Messages.moveUp, () -> modelEditor().execute(move(-1)));
        down = button(toolkit, buttons, Messages.moveDown, () -> modelEditor().execute(move(1)));
    }

    private static Button button(FormToolkit toolkit, Composite parent, String text, Runnable work) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    private void showAdditions() {
        MenuManager menu = new MenuManager();
        ElementMenu.additions(modelEditor(), menu);
        Point below = add.toDisplay(0, add.getSize().y);
        menu.createContextMenu(add).setLocation(below);
        menu.getMenu().setVisible(true);
    }

    private Command deletion() {
        return new DeleteElements(modelEditor().getEditingDomain(), modelEditor().selection().elements());
    }

    private Command move(int steps) {
        EObject element = modelEditor().selection().elements().get(0);
        EReference place = element.eContainmentFeature();
        int index = ((List<?>) element.eContainer().eGet(place)).indexOf(element);
        return MoveCommand.create(modelEditor().getEditingDomain(), element.eContainer(), place, element,
                index + steps);
    }

    private void selected(List<EObject> elements) {
        EObject single = elements.size() == 1 ? elements.get(0) : null;
        details.show(single);
        boolean writable = !modelEditor().isReadOnly();
        add.setEnabled(writable);
        delete.setEnabled(writable && deletion().canExecute());
        boolean movable = writable && single != null && single.eContainmentFeature() != null
                && single.eContainmentFeature().isMany();
        List<?> siblings = movable ? (List<?>) single.eContainer().eGet(single.eContainmentFeature()) : List.of();
        up.setEnabled(movable && siblings.indexOf(single) > 0);
        down.setEnabled(movable && siblings.indexOf(single) < siblings.size() - 1);
    }

    @Override
    public void documentReplaced() {
        tree.documentReplaced();
        selected(List.of());
    }

    @Override
    public boolean showElement(EObject element, EStructuralFeature feature) {
        if (feature != null) {
            details.focus(feature);
        } else {
            tree.viewer().getControl().setFocus();
        }
        return true;
    }

    @Override
    public void setFocus() {
        if (tree != null) {
            tree.viewer().getControl().setFocus();
        } else {
            super.setFocus();
        }
    }
}
