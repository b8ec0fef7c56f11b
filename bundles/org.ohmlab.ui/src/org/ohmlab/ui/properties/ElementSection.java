/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.properties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IContributedContentsView;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.ohmlab.ui.Ids;
import org.ohmlab.ui.editor.ModelEditor;
import org.ohmlab.ui.form.FeatureForm;

/** A tab of the Properties view: fields for some features of the selected element. */
abstract class ElementSection extends AbstractPropertySection {

    private record Shown(Composite area, FeatureForm form) {
    }

    private final Map<EClass, Shown> forms = new HashMap<>();
    private final StackLayout layout = new StackLayout();
    private Composite stack;
    private ModelEditor editor;
    private Shown present;

    /** The features of a kind of element that this tab shows. */
    abstract List<EStructuralFeature> features(EClass type);

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        stack = getWidgetFactory().createComposite(parent);
        stack.setLayout(layout);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, Ids.PROPERTIES_HELP);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        // The outline shows what belongs to an editor.
        IContributedContentsView view = part.getAdapter(IContributedContentsView.class);
        IWorkbenchPart source = view == null ? part : view.getContributingPart();
        ModelEditor now = source instanceof ModelEditor known ? known : null;
        if (now != editor) {
            forms.values().forEach(shown -> shown.area().dispose());
            forms.clear();
            editor = now;
            present = null;
        }
        EObject element = selection instanceof IStructuredSelection elements
                && elements.getFirstElement() instanceof EObject first ? first : null;
        if (present != null) {
            present.form().setInput(null);
        }
        present = editor == null || element == null ? null : forms.computeIfAbsent(element.eClass(), this::create);
        layout.topControl = present == null ? null : present.area();
        if (present != null) {
            present.form().setInput(element);
        }
        stack.layout();
    }

    private Shown create(EClass type) {
        Composite area = getWidgetFactory().createComposite(stack);
        FeatureForm form = new FeatureForm(getWidgetFactory(), area, editor)
                .add(features(type).toArray(EStructuralFeature[]::new));
        return new Shown(area, form);
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }
}
