/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.data;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.data.ImageSet;
import org.ohmlab.model.base.NumberLists;
import org.ohmlab.project.data.DataInspection;
import org.ohmlab.project.data.DataRequest;
import org.ohmlab.project.data.PixelStatistics;
import org.ohmlab.ui.wizards.Ids;
import org.ohmlab.ui.wizards.Messages;

/** Reads the files, shows images and counts, and names every problem with file, line and remedy. */
final class PreviewPage extends WizardPage {

    private Label summary;
    private Thumbnails thumbnails;
    private Table problems;
    private DataRequest read;
    private DataInspection found;
    private PixelStatistics statistics;

    PreviewPage() {
        super("preview");
        setTitle(Messages.previewTitle);
        setDescription(Messages.previewDescription);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, Ids.help("wizard_import_data"));
        summary = new Label(page, SWT.WRAP);
        summary.setText("\n\n");
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(summary);
        thumbnails = new Thumbnails(page);
        thumbnails.setData(Ids.WIDGET, "thumbnails");
        thumbnails.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.previewAccessible;
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 150).applyTo(thumbnails);
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.problems);
        problems = new Table(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        problems.setData(Ids.WIDGET, "problems");
        problems.setHeaderVisible(true);
        column(Messages.problemPlace, 190);
        column(Messages.problemText, 300);
        column(Messages.problemRemedy, 260);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 110).applyTo(problems);
        setControl(page);
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(problems, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && getWizard() instanceof ImportDataWizard wizard && !wizard.request().equals(read)) {
            // After the page has come up, so that the user sees where the progress belongs.
            getShell().getDisplay().asyncExec(() -> {
                if (!getControl().isDisposed()) {
                    read(wizard.request());
                }
            });
        }
    }

    /** Reads the files beside the window, so that it can be cancelled. */
    void read(DataRequest request) {
        read = request;
        found = null;
        statistics = null;
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask(Messages.reading, IProgressMonitor.UNKNOWN);
                try {
                    found = DataInspection.of(request, monitor::isCanceled);
                    if (found.isUsable()) {
                        statistics = PixelStatistics.of(found.train().orElseThrow(), monitor::isCanceled);
                    }
                } catch (CancelledException e) {
                    throw new InterruptedException();
                } finally {
                    monitor.done();
                }
            });
        } catch (InvocationTargetException e) {
            ILog.of(PreviewPage.class).error(Messages.notRead, e.getCause());
            setErrorMessage(NLS.bind(Messages.notReadBecause, e.getCause()));
        } catch (InterruptedException e) {
            // The user cancelled; the next visit of this page reads again.
            read = null;
        }
        show();
    }

    private void show() {
        problems.removeAll();
        thumbnails.show(null);
        setPageComplete(found != null && found.isUsable());
        if (found == null) {
            summary.setText(Messages.notRead);
            return;
        }
        for (InputProblem problem : found.problems()) {
            String file = problem.file().substring(Math.max(problem.file().lastIndexOf('/'),
                    problem.file().lastIndexOf('\\')) + 1);
            TableItem item = new TableItem(problems, SWT.NONE);
            item.setText(new String[] {problem.element().isEmpty() ? file : file + ", " + problem.element(),
                problem.message(), problem.remedy()});
        }
        Optional<ImageSet> shown = found.train().or(found::test);
        shown.ifPresent(thumbnails::show);
        if (found.isUsable()) {
            ImageSet train = found.train().orElseThrow();
            ImageSet test = found.test().orElseThrow();
            summary.setText(NLS.bind(Messages.previewSummary, new Object[] {train.size(), test.size(), train.shape(),
                Math.max(train.classes(), test.classes()), NumberLists.formatNumbers(statistics.mean()),
                NumberLists.formatNumbers(statistics.deviation())}));
            setErrorMessage(null);
        } else {
            summary.setText(NLS.bind(Messages.previewProblems, found.problems().size()));
            setErrorMessage(Messages.cannotImport);
        }
        summary.getParent().layout();
    }

    /** @return statistics of the training images; null before they are read */
    PixelStatistics statistics() {
        return statistics;
    }
}
