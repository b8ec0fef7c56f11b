/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.preferences;

import java.io.IOException;
import java.util.function.Predicate;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.ohmlab.ui.wizards.Ids;
import org.ohmlab.ui.wizards.Messages;
import org.ohmlab.ui.wizards.Texts;

/** One page for what is worth setting: computing, what new experiments begin with, files. */
public final class OhmlabPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Bundle and key of the number of threads, which belong to the bundle that computes. */
    private static final String RUNTIME = "org.ohmlab.runtime.ui";
    private static final String THREADS = "threads";
    private static final int MOST_THREADS = 256;
    private static final int MOST_SCALE = 8;

    private final ScopedPreferenceStore runtime = new ScopedPreferenceStore(InstanceScope.INSTANCE, RUNTIME);

    /** Called by the platform. */
    public OhmlabPreferencePage() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Ids.BUNDLE));
        setDescription(Messages.preferencesDescription);
    }

    @Override
    public void init(IWorkbench workbench) {
        // The stores are known already.
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), Ids.help("preferences"));
    }

    @Override
    protected void createFieldEditors() {
        Group computing = group(Messages.preferencesComputing);
        FieldEditor threads = whole(THREADS, Messages.preferencesThreads, computing, 0, MOST_THREADS);
        addField(threads);
        // After addField, which gives every field the page's own store.
        threads.setPreferenceStore(runtime);
        pad(computing);

        Group experiments = group(Messages.preferencesExperiments);
        addField(whole(Defaults.EPOCHS, Messages.epochs, experiments, 1, 100_000));
        addField(whole(Defaults.BATCH, Messages.batch, experiments, 1, 65_536));
        addField(checked(Defaults.LEARNING_RATE, Messages.learningRate, experiments, Messages.numberAboveZero,
                text -> Texts.number(text).filter(number -> number > 0).isPresent()));
        addField(checked(Defaults.SIGMA_TRAIN, Messages.sigmaTrain, experiments, Messages.numberAboveZero,
                text -> Texts.number(text).filter(number -> number > 0).isPresent()));
        addField(checked(Defaults.SIGMA_GRID, Messages.sigmaGrid, experiments, Messages.numbersNotNegative,
                text -> Texts.numbers(text).filter(all -> all.stream().allMatch(n -> n >= 0)).isPresent()));
        addField(whole(Defaults.CHIPS, Messages.chips, experiments, 1, 1_000_000));
        pad(experiments);

        Group files = group(Messages.preferencesFiles);
        DirectoryFieldEditor folder = new DirectoryFieldEditor(Defaults.DATA_FOLDER, Messages.preferencesDataFolder,
                files);
        addField(folder);
        addField(whole(Defaults.PICTURE_SCALE, Messages.preferencesPictureScale, files, 1, MOST_SCALE));
        pad(files);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(220, SWT.DEFAULT)
                .applyTo(folder.getTextControl(files));
    }

    private Group group(String title) {
        Group group = new Group(getFieldEditorParent(), SWT.NONE);
        group.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(group);
        return group;
    }

    /** Field editors set a layout without margins; so the margins come afterwards. */
    private static void pad(Group group) {
        GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).applyTo(group);
    }

    private static FieldEditor whole(String key, String label, Composite parent, int least, int greatest) {
        IntegerFieldEditor editor = new IntegerFieldEditor(key, label, parent);
        editor.setValidRange(least, greatest);
        return editor;
    }

    private static FieldEditor checked(String key, String label, Composite parent, String message,
            Predicate<String> valid) {
        StringFieldEditor editor = new StringFieldEditor(key, label, parent) {
            @Override
            protected boolean doCheckState() {
                return valid.test(getStringValue());
            }
        };
        editor.setEmptyStringAllowed(false);
        editor.setErrorMessage(message);
        return editor;
    }

    @Override
    public boolean performOk() {
        boolean done = super.performOk();
        try {
            runtime.save();
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
            return false;
        }
        return done;
    }
}
