/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.ohmlab.data.ImageShape;
import org.ohmlab.project.data.DataFormat;
import org.ohmlab.project.data.DataRequest;
import org.ohmlab.project.data.FileRole;
import org.ohmlab.ui.wizards.Fields;
import org.ohmlab.ui.wizards.Messages;
import org.ohmlab.ui.wizards.preferences.Defaults;

/** Asks for the format and the files of an image set. */
final class SourcePage extends WizardPage {

    private static final String SEPARATOR = ";";

    private final Map<FileRole, Text> files = new EnumMap<>(FileRole.class);
    private Combo format;
    private Text name;
    private Composite choices;
    private Spinner height;
    private Spinner width;
    private Spinner channels;
    private Spinner labelColumn;
    private Button header;
    private Button fineLabels;
    private String folder = Defaults.text(Defaults.DATA_FOLDER);

    SourcePage() {
        super("source");
        setTitle(Messages.sourceTitle);
        setDescription(Messages.sourceDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Fields fields = new Fields(page, "wizard_import_data", this::check);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.composite());
        name = fields.text("name", Messages.dataName);
        name.setText(Messages.dataNameProposal);
        format = fields.combo("format", Messages.dataFormat,
                Arrays.stream(DataFormat.values()).map(DataFormat::label).toList());
        format.addListener(SWT.Selection, event -> ask());
        choices = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(choices);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(choices);
        setControl(page);
        ask();
        setErrorMessage(null);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
        }
    }

    /** Shows the fields that the format needs. */
    private void ask() {
        for (Control old : choices.getChildren()) {
            old.dispose();
        }
        files.clear();
        Fields fields = new Fields(choices, "wizard_import_data", this::check);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields.composite());
        for (FileRole role : format().roles()) {
            files.put(role, fields.text("file." + role.name(), role.label() + ":", Messages.browse,
                    () -> browse(role)));
        }
        height = null;
        fineLabels = null;
        if (format() == DataFormat.CSV) {
            height = fields.spinner("height", Messages.imageHeight, 28, 1, 4096, Messages.pixels);
            width = fields.spinner("width", Messages.imageWidth, 28, 1, 4096, Messages.pixels);
            channels = fields.spinner("channels", Messages.imageChannels, 1, 1, 4096, Messages.channelsHint);
            labelColumn = fields.spinner("labelColumn", Messages.labelColumn, 0, 0, 1_000_000,
                    Messages.labelColumnHint);
            header = fields.check("header", Messages.header, false);
        } else if (format() == DataFormat.CIFAR) {
            fineLabels = fields.check("fineLabels", Messages.fineLabels, false);
        }
        choices.layout(true, true);
        check();
    }

    private void browse(FileRole role) {
        boolean several = format().takesSeveral(role);
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | (several ? SWT.MULTI : SWT.NONE));
        dialog.setText(role.label());
        dialog.setFilterExtensions(format().patterns().toArray(String[]::new));
        if (!folder.isEmpty()) {
            dialog.setFilterPath(folder);
        }
        if (dialog.open() != null) {
            folder = dialog.getFilterPath();
            files.get(role).setText(String.join(SEPARATOR, Arrays.stream(dialog.getFileNames())
                    .map(file -> Path.of(folder, file).toString()).toList()));
        }
    }

    private DataFormat format() {
        return DataFormat.values()[format.getSelectionIndex()];
    }

    private void check() {
        // Just after the choice of another format its fields are not there yet.
        if (choices == null || !files.keySet().containsAll(format().roles())) {
            return;
        }
        String problem = name.getText().isBlank() ? Messages.noDataName : null;
        for (FileRole role : format().roles()) {
            if (problem == null) {
                problem = problem(role);
            }
        }
        if (problem == null && height != null && labelColumn.getSelection() > shape().values()) {
            problem = NLS.bind(Messages.noLabelColumn, shape(), shape().values());
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private String problem(FileRole role) {
        List<Path> paths = paths(role);
        if (paths.isEmpty()) {
            return NLS.bind(Messages.noFile, role.label());
        }
        for (Path path : paths) {
            if (!Files.isRegularFile(path)) {
                return NLS.bind(Messages.fileNotThere, path);
            }
        }
        return null;
    }

    private List<Path> paths(FileRole role) {
        List<Path> paths = new ArrayList<>();
        for (String path : files.get(role).getText().split(SEPARATOR)) {
            if (!path.isBlank()) {
                paths.add(Path.of(path.trim()));
            }
        }
        return paths;
    }

    private ImageShape shape() {
        return height == null ? null
                : new ImageShape(height.getSelection(), width.getSelection(), channels.getSelection());
    }

    DataRequest request() {
        Map<FileRole, List<Path>> chosen = new EnumMap<>(FileRole.class);
        format().roles().forEach(role -> chosen.put(role, paths(role)));
        return new DataRequest(name.getText().trim(), format(), chosen, shape(),
                height == null ? 0 : labelColumn.getSelection(), height != null && header.getSelection(),
                fineLabels != null && fineLabels.getSelection());
    }
}
