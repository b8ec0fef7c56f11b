/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.device;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.core.BadInputException;
import org.ohmlab.model.base.NumberLists;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.model.presets.DevicePresets;
import org.ohmlab.preview.device.DevicePreview;
import org.ohmlab.preview.device.SigmaCurve;
import org.ohmlab.ui.OhmlabImages;
import org.ohmlab.ui.forms.Ids;

/** Chooses one of the devices that ship with Ohmlab; says of each where its numbers come from. */
final class PresetDialog extends TitleAreaDialog {

    private static final double SHOWN_SIGMA = 0.1;

    private final Map<String, Device> presets = new LinkedHashMap<>();
    private Device chosen;
    private Text about;
    private SigmaPlot plot;

    PresetDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        for (String name : DevicePresets.names()) {
            try {
                presets.put(name, DevicePresets.open(name));
            } catch (BadInputException e) {
                throw new IllegalStateException("A preset that ships with Ohmlab cannot be read: " + name, e);
            }
        }
    }

    /** The chosen device, in no document. */
    Device preset() {
        return chosen;
    }

    /** Whether a name is one of the presets' own. */
    boolean isPresetName(String name) {
        return name != null && presets.containsKey(name);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.presetTitle);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(780, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.presetTitle);
        setMessage(Messages.presetMessage);
        Composite area = (Composite) super.createDialogArea(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, Ids.PRESETS_HELP);
        Composite content = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(content);
        TableViewer list = new TableViewer(content, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        list.getTable().setData(Ids.WIDGET, "presets");
        GridDataFactory.fillDefaults().grab(false, true).hint(150, 200).span(1, 2).applyTo(list.getTable());
        about = new Text(content, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 180).applyTo(about);
        plot = new SigmaPlot(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(plot);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new LabelProvider() {
            @Override
            public Image getImage(Object element) {
                return OhmlabImages.image(((Device) element).eClass());
            }

            @Override
            public String getText(Object element) {
                return ((Device) element).getName();
            }
        });
        list.setInput(presets.values());
        list.addSelectionChangedListener(event -> choose((Device) event.getStructuredSelection().getFirstElement()));
        list.addDoubleClickListener(event -> okPressed());
        list.setSelection(new StructuredSelection(presets.values().iterator().next()));
        return area;
    }

    private void choose(Device device) {
        if (device == null) {
            return;
        }
        chosen = device;
        StringBuilder text = new StringBuilder();
        text.append(device.getName()).append(" (").append(device.getTechnology()).append(")\n");
        text.append(device.getNote()).append("\n\n");
        text.append(Messages.presetNominal).append(' ').append(NumberLists.formatReal(device.getSigma())).append(", ")
                .append(FeatureTexts.label(device.getConvention())).append("\n\n");
        text.append(Messages.presetSource).append(' ').append(device.getProvenance().getSource()).append('\n');
        text.append(Messages.presetReference).append(' ').append(device.getProvenance().getReference()).append('\n');
        text.append(Messages.presetNote).append(' ').append(device.getProvenance().getNote());
        about.setText(text.toString());
        try {
            DevicePreview preview = DevicePreview.of(device);
            Display display = plot.getDisplay();
            Job.createSystem(Messages.picturesJob, (ICoreRunnable) monitor -> {
                SigmaCurve curve = SigmaCurve.of(preview, SHOWN_SIGMA);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> {
                        if (!plot.isDisposed() && chosen == device) {
                            plot.show(curve, preview.scale(), Messages.presetTitle);
                        }
                    });
                }
            }).schedule();
        } catch (BadInputException e) {
            plot.clear(e.getMessage());
        }
    }
}
