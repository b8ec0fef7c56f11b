/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancelledException;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.model.edit.SetFeature;
import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.preview.data.DataPreview;
import org.ohmlab.ui.editor.ModelPage;
import org.ohmlab.ui.form.FeatureForm;
import org.ohmlab.ui.forms.FormParts;
import org.ohmlab.ui.forms.Ids;
import org.ohmlab.ui.forms.ModelWatch;
import org.ohmlab.ui.forms.PartForm;
import org.ohmlab.ui.forms.ReflowLayout;

/** The images of an experiment: where they come from, and what they look like. */
public final class DataPage extends ModelPage {

    private static final int SIDE_BY_SIDE = 900;

    private FormParts parts;
    private PartForm data;
    private DataCanvas inside;
    private Label summary;
    private ModelWatch watch;
    private DataPreview.Request shown;
    private Job reading;

    /** Called by the editor. */
    public DataPage() {
        super(Ids.DATA_PAGE, Messages.data);
    }

    private Experiment experiment() {
        return document(Experiment.class);
    }

    @Override
    protected void createContent(IManagedForm form, Composite body) {
        ReflowLayout.fill(form.getForm().getBody());
        body.setLayout(new ReflowLayout(SIDE_BY_SIDE, 12, 42, 58));
        parts = new FormParts(form);
        Composite client = parts.section(parts.column(body), Messages.dataSet, Messages.normalisationText);
        GridLayoutFactory.fillDefaults().applyTo(client);
        data = new PartForm(parts, client, modelEditor(), this::experiment, Literals.EXPERIMENT__DATA,
                List.of(Literals.FASHION_MNIST, Literals.IDX_DATA, Literals.CIFAR_DATA, Literals.NPZ_DATA,
                        Literals.CSV_DATA), FeatureForm::editable);
        data.setBeside(this::addBrowse);
        Composite view = parts.section(parts.column(body), Messages.inside, Messages.insideText);
        GridLayoutFactory.swtDefaults().margins(6, 4).applyTo(view);
        summary = parts.caption(view, 1);
        inside = new DataCanvas(view);
        inside.setData(Ids.WIDGET, "inside");
        parts.toolkit().adapt(inside);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(inside);
        watch = new ModelWatch(body, this::experiment, this::changed);
        body.addDisposeListener(event -> stopReading());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.ohmlab.help.experiment_form");
        changed();
    }

    private static boolean isFile(EStructuralFeature feature) {
        return feature.getName().endsWith("File") || feature.getName().endsWith("Files");
    }

    /** A button to choose a file, in the place of the third column that the field took as well. */
    private void addBrowse(Composite form, EStructuralFeature feature) {
        if (!isFile(feature)) {
            return;
        }
        for (Control child : form.getChildren()) {
            if (feature.getName().equals(child.getData("org.ohmlab.feature"))) {
                ((GridData) child.getLayoutData()).horizontalSpan = 1;
            }
        }
        Button browse = parts.toolkit().createButton(form, Messages.browse, SWT.PUSH);
        browse.setToolTipText(Messages.browseTip);
        browse.setEnabled(!modelEditor().isReadOnly());
        browse.addListener(SWT.Selection, event -> choose(feature));
    }

    private void choose(EStructuralFeature feature) {
        Path folder = modelEditor().file().getLocation().toPath().getParent();
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN | (feature.isMany() ? SWT.MULTI : 0));
        dialog.setText(NLS.bind(Messages.chooseData, FeatureTexts.label(feature).toLowerCase(Locale.ROOT)));
        dialog.setFilterPath(folder.toString());
        if (dialog.open() != null) {
            List<String> names = List.of(dialog.getFileNames()).stream()
                    .map(name -> relative(folder, Path.of(dialog.getFilterPath(), name))).toList();
            modelEditor().execute(new SetFeature(modelEditor().domain(), experiment().getData(), feature,
                    feature.isMany() ? names : names.get(0)));
        }
    }

    /** A file elsewhere is named as it is; the rules then tell that it must be inside the project. */
    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active) {
            read();
        }
    }

    @Override
    public void documentReplaced() {
        shown = null;
        watch.restart();
        changed();
    }

    private void changed() {
        data.refresh();
        if (isActive()) {
            read();
        }
    }

    /** Reads the data set unless what is shown is that already. */
    private void read() {
        DataSet set = experiment().getData();
        if (set == null) {
            fail(Messages.noData);
            return;
        }
        DataPreview.Request request;
        try {
            request = DataPreview.Request.of(set, modelEditor().file().getLocation().toPath(),
                    ExperimentCopy.input(experiment()));
        } catch (BadInputException e) {
            shown = null;
            fail(e.problems().get(0).message());
            return;
        }
        if (Objects.equals(request, shown)) {
            return;
        }
        stopReading();
        shown = request;
        inside.clear(Messages.reading);
        reading = new ReadJob(request);
        reading.schedule();
    }

    private void stopReading() {
        if (reading != null) {
            reading.cancel();
        }
    }

    private void fail(String why) {
        inside.clear(why);
        parts.say(summary, "");
        parts.reflow();
    }

    private void show(DataPreview preview) {
        String words = NLS.bind(Messages.insideSummary, new Object[] {preview.trainImages(), preview.shape(),
                preview.testImages(), preview.classes().size()});
        double ratio = preview.imbalance();
        String balance = ratio == 1 ? Messages.balanced : Double.isInfinite(ratio) ? Messages.missingClass
                : NLS.bind(Messages.unbalanced, String.format(Locale.ROOT, "%.1f", ratio));
        inside.show(preview, words + " " + balance);
        parts.say(summary, words + " " + balance);
        parts.reflow();
    }

    @Override
    public boolean showElement(EObject element, EStructuralFeature feature) {
        return data.reveal(element, feature);
    }

    private final class ReadJob extends Job {

        private final DataPreview.Request request;
        private final Display display = inside.getDisplay();

        ReadJob(DataPreview.Request request) {
            super(Messages.readJob);
            this.request = request;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                DataPreview preview = DataPreview.read(request, DataCanvas.SAMPLES, monitor::isCanceled);
                later(() -> show(preview));
            } catch (CancelledException e) {
                return Status.CANCEL_STATUS;
            } catch (BadInputException e) {
                String why = Optional.ofNullable(e.getMessage()).orElse("");
                later(() -> fail(why));
            }
            return Status.OK_STATUS;
        }

        private void later(Runnable what) {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!inside.isDisposed() && request.equals(shown)) {
                        what.run();
                    }
                });
            }
        }
    }
}
