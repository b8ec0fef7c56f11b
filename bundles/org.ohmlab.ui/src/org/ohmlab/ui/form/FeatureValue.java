/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.form;

import java.util.Objects;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ohmlab.model.edit.SetFeature;

/**
 * The value of one feature of one object, for data binding. Setting it executes a command that can be undone.
 *
 * @param <T> type of the value
 */
public final class FeatureValue<T> extends AbstractObservableValue<T> {

    private final FormContext context;
    private final EObject object;
    private final EStructuralFeature feature;
    private final Adapter adapter = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification notification) {
            if (notification.getFeature() == feature && !notification.isTouch() && !isDisposed()) {
                T now = get();
                T before = last;
                last = now;
                fireValueChange(Diffs.createValueDiff(before, now));
            }
        }
    };
    private T last;

    /**
     * @param context gives the domain
     * @param object an object of the edited model
     * @param feature one of its features
     */
    public FeatureValue(FormContext context, EObject object, EStructuralFeature feature) {
        this.context = context;
        this.object = Objects.requireNonNull(object, "object");
        this.feature = Objects.requireNonNull(feature, "feature");
        this.last = get();
        object.eAdapters().add(adapter);
    }

    /** @return the object */
    public EObject object() {
        return object;
    }

    /** @return the feature */
    public EStructuralFeature feature() {
        return feature;
    }

    /** An unset feature that can be unset has no value, though EMF would give its default. */
    @SuppressWarnings("unchecked")
    private T get() {
        return feature.isUnsettable() && !object.eIsSet(feature) ? null : (T) object.eGet(feature);
    }

    @Override
    protected T doGetValue() {
        return get();
    }

    @Override
    protected void doSetValue(T value) {
        context.execute(new SetFeature(context.domain(), object, feature, value));
    }

    @Override
    public Object getValueType() {
        return feature;
    }

    @Override
    public synchronized void dispose() {
        object.eAdapters().remove(adapter);
        super.dispose();
    }
}
