/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.ohmlab.model.edit.ElementTexts;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.model.validation.Finding;

/** Label, control and unit of one feature, bound to whatever object is shown. */
final class FeatureField {

    /** Long enough that a number is complete more often than not, short enough to look immediate. */
    private static final int TYPING_MILLIS = 250;
    private static final Object NONE = new Object();

    private final EStructuralFeature feature;
    private final FormContext context;
    private final Control control;
    private final ControlDecoration decoration;
    private ComboViewer choices;
    private EObject object;
    private FeatureValue<Object> value;
    private Binding binding;

    FeatureField(FormToolkit toolkit, Composite parent, FormContext context, EStructuralFeature feature) {
        this.feature = feature;
        this.context = context;
        String unit = FeatureTexts.unit(feature);
        Label label = toolkit.createLabel(parent, isSwitch() ? "" : FeatureTexts.label(feature) + ":");
        label.setToolTipText(FeatureTexts.description(feature));
        control = createControl(toolkit, parent);
        control.setToolTipText(FeatureTexts.description(feature));
        control.setData("org.ohmlab.feature", feature.getName());
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, unit.isEmpty() ? 2 : 1, 1);
        // Room for the sign of a finding between label and field.
        data.horizontalIndent = 6;
        data.widthHint = 120;
        control.setLayoutData(data);
        if (!unit.isEmpty()) {
            toolkit.createLabel(parent, unit);
        }
        decoration = new ControlDecoration(control, SWT.LEFT | SWT.TOP, parent);
        decoration.setMarginWidth(1);
        decoration.hide();
    }

    private boolean isSwitch() {
        return feature.getEType().getInstanceClass() == boolean.class;
    }

    private Control createControl(FormToolkit toolkit, Composite parent) {
        if (isSwitch()) {
            return toolkit.createButton(parent, FeatureTexts.label(feature), SWT.CHECK);
        }
        if (feature instanceof EReference || feature.getEType() instanceof EEnum) {
            Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
            toolkit.adapt(combo, true, false);
            choices = new ComboViewer(combo);
            choices.setContentProvider(ArrayContentProvider.getInstance());
            choices.setLabelProvider(LabelProvider.createTextProvider(FeatureField::choiceText));
            return combo;
        }
        boolean lines = "note".equals(feature.getName());
        return toolkit.createText(parent, "", lines ? SWT.MULTI | SWT.WRAP : SWT.SINGLE);
    }

    private static String choiceText(Object choice) {
        if (choice instanceof EObject element) {
            return ElementTexts.name(element);
        }
        return choice instanceof Enumerator literal ? FeatureTexts.label(literal) : "";
    }

    EStructuralFeature feature() {
        return feature;
    }

    Control control() {
        return control;
    }

    /** Shows the feature of another object, or nothing. */
    void show(DataBindingContext bindings, EObject shown) {
        release();
        object = shown;
        control.setEnabled(shown != null);
        if (shown == null) {
            return;
        }
        value = new FeatureValue<>(context, shown, feature);
        if (control instanceof Button button) {
            button.setEnabled(!context.isReadOnly());
            binding = bindings.bindValue(WidgetProperties.buttonSelection().observe(button), asBoolean(value));
        } else if (choices != null) {
            control.setEnabled(!context.isReadOnly());
            choices.setInput(choices(shown));
            binding = bindings.bindValue(ViewerProperties.singleSelection().observe(choices), value,
                    UpdateValueStrategy.create(IConverter.create(Object.class, Object.class,
                            choice -> choice == NONE ? null : choice)),
                    UpdateValueStrategy.create(IConverter.create(Object.class, Object.class,
                            chosen -> chosen == null ? NONE : chosen)));
        } else {
            Text text = (Text) control;
            text.setEditable(!context.isReadOnly());
            text.setMessage(hint());
            binding = bindText(bindings, text);
        }
        refreshFindings();
    }

    /** Lets go of the shown object. */
    void release() {
        if (binding != null) {
            binding.dispose();
            binding = null;
            value.dispose();
        }
    }

    @SuppressWarnings("unchecked")
    private static IObservableValue<Boolean> asBoolean(FeatureValue<?> value) {
        return (IObservableValue<Boolean>) (IObservableValue<?>) value;
    }

    /** Says what holds when a feature that can be unset has no value of its own. */
    private String hint() {
        return feature.isUnsettable() ? "inherited" : "";
    }

    private List<Object> choices(EObject shown) {
        List<Object> all = new ArrayList<>();
        if (!feature.isRequired() && feature instanceof EReference || feature.isUnsettable()) {
            all.add(NONE);
        }
        if (feature.getEType() instanceof EEnum literals) {
            literals.getELiterals().forEach(literal -> all.add(literal.getInstance()));
            return all;
        }
        IItemPropertySource source =
                (IItemPropertySource) context.adapterFactory().adapt(shown, IItemPropertySource.class);
        IItemPropertyDescriptor descriptor = source == null ? null : source.getPropertyDescriptor(shown, feature);
        Collection<?> targets = descriptor == null ? null : descriptor.getChoiceOfValues(shown);
        if (targets != null) {
            targets.stream().filter(Objects::nonNull).forEach(all::add);
        }
        return all;
    }

    private Binding bindText(DataBindingContext bindings, Text text) {
        FeatureText words = new FeatureText((EAttribute) feature);
        UpdateValueStrategy<String, Object> toModel = new UpdateValueStrategy<>();
        toModel.setConverter(IConverter.create(String.class, Object.class, words::parse));
        toModel.setAfterGetValidator(entered -> {
            IStatus status = check(words, entered);
            decorate(status.isOK() ? null : status.getMessage(), FieldDecorationRegistry.DEC_ERROR);
            if (status.isOK()) {
                refreshFindings();
            }
            return status;
        });
        UpdateValueStrategy<Object, String> toText = new UpdateValueStrategy<>() {
            @Override
            protected IStatus doSet(IObservableValue<? super String> target, String shown) {
                // While somebody types "0.10" the value is 0.1 already, and the text must not jump to it.
                if (check(words, text.getText()).isOK()
                        && words.format(words.parse(text.getText())).equals(shown) && text.isFocusControl()) {
                    return Status.OK_STATUS;
                }
                return super.doSet(target, shown);
            }
        };
        toText.setConverter(IConverter.create(Object.class, String.class, words::format));
        return bindings.bindValue(WidgetProperties.text(SWT.Modify).observeDelayed(TYPING_MILLIS, text), value,
                toModel, toText);
    }

    private static IStatus check(FeatureText words, String entered) {
        try {
            words.parse(entered);
            return Status.OK_STATUS;
        } catch (IllegalArgumentException e) {
            return ValidationStatus.error(e.getMessage(), e);
        }
    }

    /** Shows the worst finding about this feature beside the control. */
    void refreshFindings() {
        if (object == null || control.isDisposed()) {
            return;
        }
        if (control instanceof Text text && feature instanceof EAttribute attribute
                && !check(new FeatureText(attribute), text.getText()).isOK()) {
            return;
        }
        Finding worst = null;
        for (Finding finding : context.validation().findings(object)) {
            if (finding.feature().filter(feature::equals).isPresent()
                    && (worst == null || finding.getSeverity() > worst.getSeverity())) {
                worst = finding;
            }
        }
        if (worst == null) {
            decorate(null, "");
        } else {
            decorate(worst.problem() + " " + worst.remedy(), worst.getSeverity() >= Diagnostic.ERROR
                    ? FieldDecorationRegistry.DEC_ERROR : worst.getSeverity() == Diagnostic.WARNING
                            ? FieldDecorationRegistry.DEC_WARNING : FieldDecorationRegistry.DEC_INFORMATION);
        }
    }

    private void decorate(String message, String kind) {
        if (message == null) {
            decoration.hide();
        } else {
            decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(kind).getImage());
            decoration.setDescriptionText(message);
            decoration.show();
        }
    }
}
