/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.feedback;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.themes.IThemeManager;
import org.ohmlab.diagram.feedback.FeedbackEntry;
import org.ohmlab.diagram.feedback.FeedbackOverview;
import org.ohmlab.diagram.paint.ColorRole;
import org.ohmlab.diagram.paint.Rgb;
import org.ohmlab.model.edit.DeleteElements;
import org.ohmlab.model.edit.network.AttachAsReference;
import org.ohmlab.model.edit.network.AttachToAllAnalog;
import org.ohmlab.model.network.FeedbackPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.validation.shape.LayerGraph;
import org.ohmlab.model.validation.shape.ShapeInference;
import org.ohmlab.ui.editor.ElementSelection;
import org.ohmlab.ui.editor.ModelPage;
import org.ohmlab.ui.form.FeatureForm;
import org.ohmlab.ui.network.Ids;
import org.ohmlab.ui.network.canvas.ThemeColors;
import org.ohmlab.ui.network.palette.GlyphImages;

/** All feedback points in one table: where they are, sigma, order in the decay, exit size and cost. */
public final class FeedbackPage extends ModelPage {

    private final CommandStackListener changes = event -> refresh();
    private final ElementSelection.Listener selections = this::elementsSelected;
    private TableViewer viewer;
    private GlyphImages images;
    private Label total;
    private Button all;
    private Button reference;
    private Button remove;
    private Button show;
    private FeatureForm scope;
    private EditingDomain domain;
    private FeedbackOverview overview;

    /** Called by the registry of pages. */
    public FeedbackPage() {
        super(Ids.FEEDBACK_PAGE, FeedbackMessages.title);
    }

    private Network network() {
        return document(Network.class);
    }

    @Override
    protected void createContent(IManagedForm form, Composite body) {
        FormToolkit toolkit = form.getToolkit();
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(10, 10).numColumns(2).applyTo(body);
        toolkit.adapt(body);
        Label intro = toolkit.createLabel(body, FeedbackMessages.intro, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(intro);
        Composite fields = toolkit.createComposite(body);
        GridDataFactory.fillDefaults().span(2, 1).hint(420, SWT.DEFAULT).align(SWT.BEGINNING, SWT.FILL)
                .applyTo(fields);
        scope = new FeatureForm(toolkit, fields, modelEditor()).add(Literals.NETWORK__OVF_SCOPE);
        createTable(body);
        createButtons(toolkit, body);
        total = toolkit.createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(total);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, Ids.FEEDBACK_HELP);
        listen(body);
        documentReplaced();
        elementsSelected(null, modelEditor().selection().elements());
    }

    private void listen(Composite body) {
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        IPropertyChangeListener theme = event -> {
            images.colors(ThemeColors.current());
            refresh();
        };
        themes.addPropertyChangeListener(theme);
        modelEditor().selection().addListener(selections);
        body.addListener(SWT.Dispose, event -> {
            themes.removePropertyChangeListener(theme);
            modelEditor().selection().removeListener(selections);
            domain.getCommandStack().removeCommandStackListener(changes);
            images.dispose();
        });
    }

    private void createTable(Composite body) {
        viewer = new TableViewer(body, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setData("org.ohmlab.table", FeedbackMessages.points);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        images = new GlyphImages(viewer.getTable().getDisplay(), ThemeColors.current());
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (FeedbackColumn column : FeedbackColumn.values()) {
            TableViewerColumn made = new TableViewerColumn(viewer, column.style());
            made.getColumn().setText(column.title());
            made.getColumn().setToolTipText(column.tip());
            made.getColumn().setWidth(column.width());
            made.setLabelProvider(new Cells(column));
            if (column.feature() != null) {
                made.setEditingSupport(new ExitCells(viewer, modelEditor(), column.feature()));
            }
        }
        ExitCells.enableKeyboard(viewer);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 260).applyTo(viewer.getTable());
        viewer.addSelectionChangedListener(event -> {
            List<FeedbackPoint> points = points();
            if (viewer.getTable().isFocusControl()) {
                modelEditor().selection().select(this, points);
            }
            enable();
        });
        viewer.addDoubleClickListener(event -> showInDiagram());
    }

    private final class Cells extends ColumnLabelProvider {

        private final FeedbackColumn column;

        Cells(FeedbackColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            return column.text((FeedbackEntry) element, overview.forward());
        }

        @Override
        public Image getImage(Object element) {
            return column == FeedbackColumn.LAYER ? images.of(((FeedbackEntry) element).kind()) : null;
        }

        @Override
        public String getToolTipText(Object element) {
            return column.tip();
        }

        @Override
        public Color getForeground(Object element) {
            FeedbackEntry entry = (FeedbackEntry) element;
            if (entry.implied() || !entry.effective()) {
                Rgb quiet = images.colors().get(ColorRole.QUIET_INK);
                return new Color(quiet.red(), quiet.green(), quiet.blue());
            }
            return null;
        }
    }

    private void createButtons(FormToolkit toolkit, Composite body) {
        Composite column = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        all = button(toolkit, column, FeedbackMessages.attachAll,
                () -> modelEditor().execute(new AttachToAllAnalog(domain, network())));
        reference = button(toolkit, column, FeedbackMessages.attachReference,
                () -> modelEditor().execute(new AttachAsReference(domain, network())));
        remove = button(toolkit, column, FeedbackMessages.remove,
                () -> modelEditor().execute(new DeleteElements(domain, points())));
        show = button(toolkit, column, FeedbackMessages.show, this::showInDiagram);
    }

    private static Button button(FormToolkit toolkit, Composite parent, String text, Runnable work) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    private List<FeedbackPoint> points() {
        return viewer.getStructuredSelection().stream().map(FeedbackEntry.class::cast)
                .filter(entry -> !entry.implied()).map(FeedbackEntry::point).toList();
    }

    private void showInDiagram() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof FeedbackEntry entry) {
            modelEditor().setActivePage(Ids.DIAGRAM_PAGE);
            modelEditor().reveal(entry.implied() ? entry.host() : entry.point(), null);
        }
    }

    private void refresh() {
        if (viewer == null || viewer.getTable().isDisposed()) {
            return;
        }
        LayerGraph graph = new LayerGraph(network());
        overview = FeedbackOverview.of(network(), graph, ShapeInference.infer(graph));
        List<FeedbackPoint> selected = points();
        viewer.setInput(overview.entries());
        select(selected);
        long exits = overview.exits().parameters();
        long backbone = overview.forward().parameters();
        total.setText(NLS.bind(FeedbackMessages.total, new Object[] {Amounts.of(backbone),
            Amounts.of(overview.forward().macs()), Amounts.of(exits),
            backbone == 0 ? "?" : Math.round(100.0 * exits / backbone), Amounts.of(overview.exits().macs())}));
        enable();
    }

    private void enable() {
        boolean writable = !modelEditor().isReadOnly();
        all.setEnabled(writable && possible(new AttachToAllAnalog(domain, network())));
        reference.setEnabled(writable && possible(new AttachAsReference(domain, network())));
        remove.setEnabled(writable && !points().isEmpty());
        show.setEnabled(!viewer.getStructuredSelection().isEmpty());
    }

    private static boolean possible(Command command) {
        boolean possible = command.canExecute();
        command.dispose();
        return possible;
    }

    private void select(List<? extends EObject> elements) {
        viewer.setSelection(new StructuredSelection(overview.entries().stream()
                .filter(entry -> elements.stream().anyMatch(element -> element == entry.point()
                        || element == entry.host())).toList()));
    }

    private void elementsSelected(Object source, List<EObject> elements) {
        if (source != this && overview != null && !viewer.getTable().isDisposed()) {
            select(elements);
        }
    }

    @Override
    public void documentReplaced() {
        if (domain != null) {
            domain.getCommandStack().removeCommandStackListener(changes);
        }
        domain = modelEditor().getEditingDomain();
        domain.getCommandStack().addCommandStackListener(changes);
        scope.setInput(network());
        refresh();
    }

    @Override
    public void setFocus() {
        if (viewer != null && !viewer.getTable().isDisposed()) {
            viewer.getTable().setFocus();
        }
    }

    @Override
    public boolean showElement(EObject element, EStructuralFeature feature) {
        if (overview == null || !(element instanceof FeedbackPoint) && !(element instanceof Layer)) {
            return false;
        }
        select(List.of(element));
        return !viewer.getStructuredSelection().isEmpty();
    }
}
