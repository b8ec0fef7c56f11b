/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.EventObject;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.model.migration.Migrations;
import org.ohmlab.ui.Ids;
import org.ohmlab.ui.form.FormContext;
import org.ohmlab.ui.outline.ModelOutlinePage;

/**
 * The editor of all kinds of model file. Its pages come from the extension point {@code org.ohmlab.ui.editorPages};
 * it owns what they share: model, steps to undo, selection, findings, and the life of the file.
 */
public final class ModelEditor extends FormEditor implements IEditingDomainProvider,
        ITabbedPropertySheetPageContributor, FormContext {

    private final ElementSelection selection = new ElementSelection();
    private final CommandStackListener stackListener = this::stackChanged;
    private LiveValidation validation;
    private EditedModel model;
    private BadInputException failure;
    private FileWatch watch;
    private InfoBar infoBar;
    private ModelOutlinePage outline;
    private final ModelActionBars actions = new ModelActionBars(this);
    private final ElementNavigation navigation = new ElementNavigation(this);

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IFileEditorInput)) {
            throw new PartInitException(Messages.notAFile);
        }
        super.init(site, input);
        setPartName(input.getName());
        site.setSelectionProvider(selection);
        selection.addListener((source, elements) -> actions.refresh());
        validation = new LiveValidation(site.getShell().getDisplay(), () -> model == null ? null : document());
        load();
        watch = new FileWatch(this);
    }

    private void load() {
        try {
            model = EditedModel.open(file(), migrations());
            failure = null;
            model.commands().addCommandStackListener(stackListener);
        } catch (BadInputException e) {
            model = null;
            failure = e;
        }
    }

    /** The steps of this Ohmlab, unless somebody offers others as a service. */
    private Migrations migrations() {
        Migrations offered = getSite().getService(Migrations.class);
        return offered == null ? Migrations.standard() : offered;
    }

    @Override
    protected void addPages() {
        try {
            if (model == null) {
                UnreadablePage page = new UnreadablePage(failure);
                page.initialize(this);
                addPage(page);
                return;
            }
            for (ModelPage page : EditorPages.create(kind())) {
                page.initialize(this);
                addPage(page);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
        validation.schedule();
        showState();
    }

    /** The pages are below a bar that tells what is special about the file. */
    @Override
    protected FormToolkit createToolkit(Display display) {
        return new ModelToolkit(display);
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        infoBar = new InfoBar(super.createPageContainer(parent));
        return infoBar.createContentBelow();
    }

    /** The platform would give the keyboard to the first control of the page, whatever the page says. */
    @Override
    public void setFocus() {
        if (getActivePageInstance() == null) {
            super.setFocus();
        } else {
            getActivePageInstance().setFocus();
        }
    }

    private void showState() {
        if (infoBar != null && model != null) {
            infoBar.show(model);
        }
    }

    /** @return the kind of file */
    public ModelKind kind() {
        return ModelKind.of(document());
    }

    /** @return the root element; another one after each reload */
    public Document document() {
        return model.document();
    }

    /** @return whether the file holds a model at all */
    public boolean hasDocument() {
        return model != null;
    }

    /** @return the edited file */
    public IFile file() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    @Override
    public AdapterFactoryEditingDomain getEditingDomain() {
        return model == null ? null : model.domain();
    }

    @Override
    public EditingDomain domain() {
        return getEditingDomain();
    }

    @Override
    public AdapterFactory adapterFactory() {
        return model.adapterFactory();
    }

    @Override
    public boolean isReadOnly() {
        return model == null || model.isReadOnly();
    }

    @Override
    public LiveValidation validation() {
        return validation;
    }

    /** @return the selected elements; the same for all pages, the outline and the properties */
    public ElementSelection selection() {
        return selection;
    }

    @Override
    public void execute(Command command) {
        if (!isReadOnly() && command.canExecute()) {
            model.commands().execute(command);
        } else {
            command.dispose();
        }
    }

    private void stackChanged(EventObject event) {
        validation.schedule();
        selection.retain(this, model.resource());
        actions.refresh();
        firePropertyChange(PROP_DIRTY);
        modelPages().forEach(ModelPage::showHead);
    }

    @Override
    public boolean isDirty() {
        return model != null && model.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        flushTyping();
        try {
            model.save(monitor);
        } catch (OhmlabException | CoreException e) {
            monitor.setCanceled(true);
            report(e);
        }
        firePropertyChange(PROP_DIRTY);
        showState();
    }

    /** Lets the field with the keyboard hand over what was typed a moment ago. */
    private void flushTyping() {
        Control focus = getSite().getShell().getDisplay().getFocusControl();
        if (focus != null) {
            focus.notifyListeners(SWT.FocusOut, new Event());
            focus.notifyListeners(SWT.FocusIn, new Event());
        }
    }

    private static void report(Exception e) {
        StatusManager.getManager().handle(Status.error(Messages.notSaved + ".\n" + e.getMessage(), e),
                StatusManager.SHOW | StatusManager.LOG);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return model != null && !model.isNewerFormat();
    }

    @Override
    public void doSaveAs() {
        SaveAsDialog dialog = new SaveAsDialog(getSite().getShell());
        dialog.setOriginalFile(file());
        if (dialog.open() != SaveAsDialog.OK || dialog.getResult() == null) {
            return;
        }
        saveAs(file().getWorkspace().getRoot().getFile(dialog.getResult()));
    }

    /**
     * Writes the document as it is to another file and goes on with that one.
     *
     * @param target the file, which need not exist
     */
    public void saveAs(IFile target) {
        try {
            ModelFiles.saveAs(document(), target.getLocation().toPath());
            target.refreshLocal(0, null);
        } catch (OhmlabException | CoreException e) {
            report(e);
            return;
        }
        moveTo(target);
        reload();
    }

    /** The file has another name now. */
    void moveTo(IFile target) {
        if (model != null) {
            model.moveTo(target);
        }
        setInput(new FileEditorInput(target));
        setPartName(target.getName());
        firePropertyChange(PROP_INPUT);
    }

    /** @return the Edit menu of this editor */
    public ModelActionBars actions() {
        return actions;
    }

    List<ModelPage> modelPages() {
        return pages.stream().filter(ModelPage.class::isInstance).map(ModelPage.class::cast).toList();
    }

    boolean isClosed() {
        return getContainer() == null || getContainer().isDisposed();
    }

    EditedModel model() {
        return model;
    }

    /** Reads the file again and forgets all changes. */
    public void reload() {
        EditedModel old = model;
        selection.select(this, List.of());
        load();
        if (old == null || model == null) {
            if (old != null) {
                old.dispose();
            }
            while (getPageCount() > 0) {
                removePage(0);
            }
            addPages();
            setActivePage(0);
        } else {
            for (ModelPage page : modelPages()) {
                if (page.getPartControl() != null) {
                    page.documentReplaced();
                    page.showHead();
                }
            }
            old.commands().removeCommandStackListener(stackListener);
            old.dispose();
        }
        outlineReplaced();
        actions.refresh();
        validation.schedule();
        showState();
        firePropertyChange(PROP_DIRTY);
    }

    private void outlineReplaced() {
        if (outline != null) {
            outline.documentReplaced();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IContentOutlinePage.class && model != null) {
            if (outline == null || outline.isDisposed()) {
                outline = new ModelOutlinePage(this);
            }
            return adapter.cast(outline);
        }
        if (adapter == IPropertySheetPage.class && model != null) {
            return adapter.cast(new TabbedPropertySheetPage(this));
        }
        if (adapter == IGotoMarker.class) {
            return adapter.cast(navigation);
        }
        if (adapter == IFile.class) {
            return adapter.cast(file());
        }
        return super.getAdapter(adapter);
    }

    @Override
    public String getContributorId() {
        return Ids.PROPERTIES;
    }

    /**
     * Selects an element and shows it on the present page, or else on the first page that can.
     *
     * @param element an element of the document
     * @param feature the feature that is meant, or null
     */
    public void reveal(EObject element, EStructuralFeature feature) {
        navigation.reveal(element, feature);
    }

    @Override
    public void dispose() {
        if (watch != null) {
            watch.dispose();
        }
        if (validation != null) {
            validation.dispose();
        }
        if (model != null) {
            model.commands().removeCommandStackListener(stackListener);
        }
        super.dispose();
        if (model != null) {
            model.dispose();
        }
    }

}
