/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit;

import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;
import org.ohmlab.model.base.provider.BaseItemProviderAdapterFactory;
import org.ohmlab.model.device.provider.DeviceItemProviderAdapterFactory;
import org.ohmlab.model.experiment.provider.ExperimentItemProviderAdapterFactory;
import org.ohmlab.model.mapping.provider.MappingItemProviderAdapterFactory;
import org.ohmlab.model.network.provider.NetworkItemProviderAdapterFactory;

/** Gives the item providers of all kinds of model, without asking an extension registry. */
public final class ItemProviders {

    private ItemProviders() {
    }

    /** @return a new factory, which its owner disposes of together with the models it adapted */
    public static ComposedAdapterFactory create() {
        ComposedAdapterFactory all = new ComposedAdapterFactory();
        all.addAdapterFactory(new ResourceItemProviderAdapterFactory());
        all.addAdapterFactory(new BaseItemProviderAdapterFactory());
        all.addAdapterFactory(new NetworkItemProviderAdapterFactory());
        all.addAdapterFactory(new DeviceItemProviderAdapterFactory());
        all.addAdapterFactory(new MappingItemProviderAdapterFactory());
        all.addAdapterFactory(new ExperimentItemProviderAdapterFactory());
        all.addAdapterFactory(new ReflectiveItemProviderAdapterFactory());
        return all;
    }
}
