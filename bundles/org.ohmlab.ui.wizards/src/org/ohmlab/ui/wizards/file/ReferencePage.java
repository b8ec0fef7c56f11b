/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.ui.wizards.Fields;
import org.ohmlab.ui.wizards.Messages;
import org.ohmlab.ui.wizards.Models;

/** Asks which model files of the project the new one refers to. */
final class ReferencePage extends WizardPage {

    private final String help;
    private final Map<ModelKind, String> kinds;
    private final Map<ModelKind, Combo> combos = new EnumMap<>(ModelKind.class);
    private final Map<ModelKind, List<IFile>> files = new EnumMap<>(ModelKind.class);
    private IContainer shown;

    /**
     * @param help key of the page's help
     * @param kinds the kinds of file to choose, with their labels
     */
    ReferencePage(String help, Map<ModelKind, String> kinds) {
        super("references");
        this.help = help;
        this.kinds = kinds;
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, help, this::check);
        for (ModelKind kind : ModelKind.values()) {
            if (kinds.containsKey(kind)) {
                combos.put(kind, fields.combo(kind.extension(), kinds.get(kind), List.of()));
            }
        }
        fields.note(Messages.referenceNote);
        setControl(fields.composite());
        check();
    }

    /** Offers the files of a folder's project. */
    void offer(IContainer container) {
        if (combos.isEmpty() || container != null && shown != null
                && Objects.equals(container.getProject(), shown.getProject())) {
            return;
        }
        shown = container;
        combos.forEach((kind, combo) -> {
            List<IFile> found = Models.find(container, kind);
            files.put(kind, found);
            List<String> names = new ArrayList<>(Models.names(found));
            combo.setItems(names.toArray(String[]::new));
            if (!names.isEmpty()) {
                combo.select(0);
            }
        });
        check();
    }

    /** @return the chosen file of a kind, or null */
    IFile file(ModelKind kind) {
        int index = combos.get(kind).getSelectionIndex();
        return index < 0 ? null : files.get(kind).get(index);
    }

    private void check() {
        String missing = null;
        for (ModelKind kind : combos.keySet()) {
            if (missing == null && file(kind) == null) {
                missing = NLS.bind(Messages.referenceMissing, kind.extension());
            }
        }
        setErrorMessage(missing);
        setPageComplete(missing == null);
    }
}
