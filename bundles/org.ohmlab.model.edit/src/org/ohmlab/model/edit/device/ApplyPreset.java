/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.device;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.edit.FreshIds;

/**
 * Gives a device all that another one says. Only its identity stays, so that mappings that refer to it go on doing so:
 * its id, and the name unless it was that of a preset as well.
 */
public final class ApplyPreset extends CompoundCommand {

    private final EditingDomain domain;
    private final Device device;
    private final Device preset;
    private final boolean rename;

    /**
     * @param domain the domain of the device
     * @param device the device to change
     * @param preset what it shall be like; not changed
     * @param rename whether it takes the preset's name, too
     */
    public ApplyPreset(EditingDomain domain, Device device, Device preset, boolean rename) {
        super("Apply preset " + preset.getName());
        this.domain = domain;
        this.device = device;
        this.preset = EcoreUtil.copy(preset);
        this.rename = rename;
    }

    @Override
    protected boolean prepare() {
        new FreshIds(device).assign(preset.getVariations());
        if (preset.getProvenance() != null) {
            new FreshIds(device).assign((EObject) preset.getProvenance());
        }
        for (EStructuralFeature feature : device.eClass().getEAllStructuralFeatures()) {
            if (feature == BasePackage.Literals.IDENTIFIED__ID
                    || feature == BasePackage.Literals.DOCUMENT__FORMAT_VERSION
                    || feature == BasePackage.Literals.NAMED__NAME && !rename) {
                continue;
            }
            Object value = feature.isMany() ? List.copyOf((List<?>) preset.eGet(feature)) : preset.eGet(feature);
            append(SetCommand.create(domain, device, feature, value));
        }
        return super.prepare();
    }
}
