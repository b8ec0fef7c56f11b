/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.device;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.DeviceFactory;
import org.ohmlab.model.device.DevicePackage.Literals;
import org.ohmlab.model.edit.SetFeature;
import org.ohmlab.model.edit.FreshIds;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.model.edit.device.ApplyPreset;
import org.ohmlab.ui.editor.ModelPage;
import org.ohmlab.ui.form.FeatureForm;
import org.ohmlab.ui.forms.FormParts;
import org.ohmlab.ui.forms.Ids;
import org.ohmlab.ui.forms.ModelWatch;
import org.ohmlab.ui.forms.ReflowLayout;
import org.ohmlab.ui.forms.table.FeatureColumn;
import org.ohmlab.ui.forms.table.ListSection;

/** The form of a device: numbers and sources at the left, what they mean at the right. */
public final class DevicePage extends ModelPage {

    private static final int SIDE_BY_SIDE = 860;

    private FeatureForm general;
    private FeatureForm conductance;
    private FeatureForm sigma;
    private FeatureForm provenance;
    private Button addProvenance;
    private ListSection variations;
    private DevicePictures pictures;
    private ModelWatch watch;

    /** Called by the editor. */
    public DevicePage() {
        super(Ids.DEVICE_PAGE, Messages.device);
    }

    private Device device() {
        return document(Device.class);
    }

    @Override
    protected void createContent(IManagedForm form, Composite body) {
        ReflowLayout.fill(form.getForm().getBody());
        body.setLayout(new ReflowLayout(SIDE_BY_SIDE, 12, 48, 52));
        FormParts parts = new FormParts(form);
        Composite left = parts.column(body);
        Composite right = parts.column(body);
        createGeneral(parts, left);
        createVariation(parts, left);
        createProvenance(parts, left);
        pictures = new DevicePictures(parts, right);
        watch = new ModelWatch(body, this::device, this::changed);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.ohmlab.help.device_form");
        documentReplaced();
    }

    private void createGeneral(FormParts parts, Composite column) {
        Composite client = parts.section(column, Messages.general, "");
        general = new FeatureForm(parts.toolkit(), client, modelEditor());
        general.add(BasePackage.Literals.NAMED__NAME, Literals.DEVICE__TECHNOLOGY, BasePackage.Literals.NAMED__NOTE);
        Button preset = parts.toolkit().createButton(client, Messages.choosePreset, SWT.PUSH);
        preset.setToolTipText(Messages.choosePresetTip);
        preset.setData(Ids.WIDGET, "preset");
        GridDataFactory.swtDefaults().span(3, 1).applyTo(preset);
        preset.setEnabled(!modelEditor().isReadOnly());
        preset.addListener(SWT.Selection, event -> choosePreset());
        Composite cells = parts.section(column, Messages.cells, "");
        conductance = new FeatureForm(parts.toolkit(), cells, modelEditor());
        conductance.add(Literals.DEVICE__MIN_CONDUCTANCE, Literals.DEVICE__MAX_CONDUCTANCE,
                Literals.DEVICE__BITS_PER_CELL, Literals.DEVICE__LEVELS, Literals.DEVICE__QUANTIZED);
    }

    private void createVariation(FormParts parts, Composite column) {
        Composite client = parts.section(column, Messages.variation, Messages.variationText);
        GridLayoutFactory.fillDefaults().applyTo(client);
        Composite fields = parts.toolkit().createComposite(client);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        sigma = new FeatureForm(parts.toolkit(), fields, modelEditor());
        sigma.add(Literals.DEVICE__SIGMA, Literals.DEVICE__CONVENTION);
        variations = new ListSection(parts, client, modelEditor(), "variations", this::device,
                Literals.DEVICE__VARIATIONS, List.of(
                        new FeatureColumn(Literals.VARIATION__DRAWN, 92),
                        new FeatureColumn(Literals.VARIATION__AMOUNT, 74),
                        new FeatureColumn(Literals.VARIATION__VALUE, 50),
                        new FeatureColumn(Messages.ratio,
                                FeatureTexts.description(Literals.FOUR_LEVEL_VARIATION__MIDDLE_RATIO), 56, "", false,
                                Literals.FOUR_LEVEL_VARIATION__MIDDLE_RATIO.getName()),
                        new FeatureColumn(Messages.from,
                                FeatureTexts.description(Literals.FOUR_LEVEL_VARIATION__LOWER_THRESHOLD), 50, "",
                                false, Literals.FOUR_LEVEL_VARIATION__LOWER_THRESHOLD.getName()),
                        new FeatureColumn(Messages.to,
                                FeatureTexts.description(Literals.FOUR_LEVEL_VARIATION__UPPER_THRESHOLD), 50, "",
                                false, Literals.FOUR_LEVEL_VARIATION__UPPER_THRESHOLD.getName())),
                List.of(Literals.GAUSSIAN_VARIATION, Literals.FOUR_LEVEL_VARIATION, Literals.LOG_NORMAL_VARIATION),
                type -> DeviceFactory.eINSTANCE.create(type), 96);
    }

    private void createProvenance(FormParts parts, Composite column) {
        Composite client = parts.section(column, Messages.provenance, Messages.provenanceText);
        provenance = new FeatureForm(parts.toolkit(), client, modelEditor());
        provenance.add(Literals.PROVENANCE__SOURCE, Literals.PROVENANCE__REFERENCE, Literals.PROVENANCE__NOTE);
        addProvenance = parts.toolkit().createButton(client, Messages.addProvenance, SWT.PUSH);
        GridDataFactory.swtDefaults().span(3, 1).applyTo(addProvenance);
        addProvenance.addListener(SWT.Selection, event -> {
            EObject created = EcoreUtil.create((EClass) Literals.DEVICE__PROVENANCE.getEType());
            new FreshIds(device()).assign(List.of(created));
            modelEditor().execute(new SetFeature(modelEditor().domain(), device(), Literals.DEVICE__PROVENANCE,
                    created));
        });
    }

    private void choosePreset() {
        PresetDialog dialog = new PresetDialog(getSite().getShell());
        if (dialog.open() == Window.OK) {
            boolean rename = dialog.isPresetName(device().getName());
            modelEditor().execute(new ApplyPreset(modelEditor().domain(), device(), dialog.preset(), rename));
        }
    }

    @Override
    public void documentReplaced() {
        general.setInput(device());
        conductance.setInput(device());
        sigma.setInput(device());
        watch.restart();
        changed();
    }

    private void changed() {
        EObject source = device().getProvenance();
        if (source != shownProvenance) {
            shownProvenance = source;
            provenance.setInput(source);
        }
        addProvenance.setEnabled(source == null && !modelEditor().isReadOnly());
        variations.refresh();
        pictures.show(device());
    }

    private EObject shownProvenance;

    @Override
    public boolean showElement(EObject element, EStructuralFeature feature) {
        if (element == device()) {
            return feature == null || general.focus(feature) || conductance.focus(feature) || sigma.focus(feature);
        }
        if (element == device().getProvenance()) {
            return feature == null || provenance.focus(feature);
        }
        return variations.reveal(element, feature);
    }
}
