/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.edit.ElementTexts;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.model.edit.SetFeature;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.model.validation.Finding;
import org.ohmlab.ui.OhmlabImages;
import org.ohmlab.ui.editor.ModelEditor;

/**
 * Rows for references to other model files of the project: a link that opens the file, its name, and a button to choose
 * another one.
 */
public final class References {

    private final FormParts parts;
    private final Composite parent;
    private final ModelEditor editor;
    private final Supplier<? extends EObject> owner;
    private final List<Row> rows = new ArrayList<>();

    /**
     * @param parts makes widgets
     * @param parent holds the rows; gets a layout of three columns
     * @param editor the editor
     * @param owner gives the element that refers, as it is now
     */
    public References(FormParts parts, Composite parent, ModelEditor editor, Supplier<? extends EObject> owner) {
        this.parts = parts;
        this.parent = parent;
        this.editor = editor;
        this.owner = owner;
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 6).margins(6, 6).applyTo(parent);
        Runnable findings = () -> rows.forEach(Row::showFinding);
        editor.validation().addListener(findings);
        parent.addDisposeListener(event -> editor.validation().removeListener(findings));
    }

    /**
     * Adds a row.
     *
     * @param reference a reference to the root of another file
     * @param kind the other file's kind
     */
    public void add(EReference reference, ModelKind kind) {
        rows.add(new Row(reference, kind));
        parts.toolkit().paintBordersFor(parent);
    }

    /** Shows the references as they are now. */
    public void refresh() {
        rows.forEach(Row::refresh);
    }

    /**
     * @param feature a feature
     * @return whether it has a row, which has the keyboard now
     */
    public boolean focus(EStructuralFeature feature) {
        return rows.stream().filter(row -> row.reference == feature).findFirst()
                .map(row -> row.browse.setFocus()).orElse(false);
    }

    private static Optional<IFile> file(EObject target) {
        URI uri = EcoreUtil.getURI(target).trimFragment();
        if (!uri.isFile()) {
            return Optional.empty();
        }
        return List.of(ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(Path.of(uri.toFileString()).toUri())).stream().filter(IFile::exists)
                .findFirst();
    }

    private final class Row {

        private final EReference reference;
        private final ModelKind kind;
        private final Hyperlink link;
        private final Text text;
        private final Button browse;
        private final ControlDecoration decoration;

        Row(EReference reference, ModelKind kind) {
            this.reference = reference;
            this.kind = kind;
            String label = FeatureTexts.label(reference);
            String tip = FeatureTexts.description(reference);
            link = parts.toolkit().createHyperlink(parent, label + ":", SWT.NONE);
            link.setToolTipText(NLS.bind(Messages.openFile, tip));
            link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> open()));
            text = parts.toolkit().createText(parent, "", SWT.READ_ONLY);
            text.setToolTipText(tip);
            text.setData("org.ohmlab.feature", reference.getName());
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(6, 0)
                    .hint(120, SWT.DEFAULT).applyTo(text);
            browse = parts.toolkit().createButton(parent, Messages.browse, SWT.PUSH);
            browse.setToolTipText(NLS.bind(Messages.chooseFile, kind.extension()));
            browse.setData(Ids.WIDGET, "browse-" + reference.getName());
            browse.addListener(SWT.Selection, event -> choose());
            decoration = new ControlDecoration(text, SWT.LEFT | SWT.TOP, parent);
            decoration.setMarginWidth(1);
            decoration.hide();
        }

        private EObject target() {
            EObject target = (EObject) owner.get().eGet(reference);
            return target == null || target.eIsProxy() ? null : target;
        }

        void refresh() {
            EObject target = target();
            String name = target == null ? Messages.noFile : ElementTexts.name(target);
            String shown = target == null ? name
                    : name + "  \u2014  " + EcoreUtil.getURI(target).trimFragment().lastSegment();
            if (!shown.equals(text.getText())) {
                text.setText(shown);
            }
            link.setEnabled(target != null);
            browse.setEnabled(!editor.isReadOnly());
            showFinding();
        }

        void showFinding() {
            if (text.isDisposed()) {
                return;
            }
            decoration.hide();
            for (Finding finding : editor.validation().findings(owner.get())) {
                if (finding.feature().filter(reference::equals).isPresent()
                        && finding.getSeverity() >= Diagnostic.WARNING) {
                    decoration.setImage(FieldDecorationRegistry.getDefault()
                            .getFieldDecoration(finding.getSeverity() >= Diagnostic.ERROR
                                    ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING)
                            .getImage());
                    decoration.setDescriptionText(finding.problem() + " " + finding.remedy());
                    decoration.show();
                    return;
                }
            }
        }

        private void open() {
            EObject target = target();
            Optional<IFile> file = target == null ? Optional.empty() : file(target);
            if (file.isPresent()) {
                try {
                    IDE.openEditor(editor.getSite().getPage(), file.get());
                } catch (PartInitException e) {
                    StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
                }
            }
        }

        private void choose() {
            ElementListSelectionDialog dialog = new ElementListSelectionDialog(editor.getSite().getShell(),
                    new LabelProvider() {
                        @Override
                        public String getText(Object element) {
                            return ((IFile) element).getProjectRelativePath().toString();
                        }

                        @Override
                        public Image getImage(Object element) {
                            return OhmlabImages.image(kind.rootClass());
                        }
                    });
            dialog.setTitle(NLS.bind(Messages.chooseTitle, FeatureTexts.label(reference)));
            dialog.setMessage(NLS.bind(Messages.chooseMessage, kind.extension()));
            dialog.setElements(candidates().toArray());
            dialog.setMultipleSelection(false);
            if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof IFile file) {
                set(file);
            }
        }

        private List<IFile> candidates() {
            List<IFile> files = new ArrayList<>();
            try {
                editor.file().getProject().accept(resource -> {
                    if (resource.getType() == IResource.FILE && kind.extension().equals(resource.getFileExtension())) {
                        files.add((IFile) resource);
                    }
                    return true;
                });
            } catch (CoreException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
            }
            return files;
        }

        private void set(IFile file) {
            URI uri = URI.createFileURI(file.getLocation().toPath().toAbsolutePath().normalize().toString());
            try {
                Resource resource = editor.domain().getResourceSet().getResource(uri, true);
                if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof Document document
                        && kind.rootClass().isInstance(document)) {
                    editor.execute(new SetFeature(editor.domain(), owner.get(), reference, document));
                    return;
                }
                throw new IOException(NLS.bind(Messages.notThatKind, kind.extension()));
            } catch (IOException | RuntimeException e) {
                // EMF wraps what is wrong with a file into an exception of its own that is not checked.
                String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
                StatusManager.getManager().handle(Status.error(file.getName() + ": " + reason, e),
                        StatusManager.SHOW);
            }
        }
    }
}
