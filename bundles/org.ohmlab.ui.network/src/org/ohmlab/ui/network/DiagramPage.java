/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ohmlab.diagram.feedback.FeedbackKind;
import org.ohmlab.diagram.feedback.FeedbackOverview;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.ui.editor.ElementMenu;
import org.ohmlab.ui.editor.ModelPage;
import org.ohmlab.ui.network.canvas.DiagramCanvas;
import org.ohmlab.ui.network.canvas.DiagramKeys;
import org.ohmlab.ui.network.canvas.DiagramMouse;
import org.ohmlab.ui.network.canvas.FigureTexts;
import org.ohmlab.ui.network.canvas.Overview;
import org.ohmlab.ui.network.edit.DiagramEdits;
import org.ohmlab.ui.network.edit.DiagramModel;
import org.ohmlab.ui.network.feedback.Amounts;
import org.ohmlab.ui.network.palette.Palette;
import org.ohmlab.ui.network.palette.Tool;

/** The page with the diagram: palette and overview on the left, the diagram, and a bar with its buttons below. */
public final class DiagramPage extends ModelPage {

    private static final int[] SHARES = {22, 78};
    private static final int[] PALETTE_SHARES = {68, 32};

    private DiagramModel diagram;
    private DiagramEdits edits;
    private DiagramCanvas canvas;
    private DiagramMouse mouse;
    private DiagramActions actions;
    private Palette palette;
    private Overview overview;
    private ToolItem percent;
    private Label summary;
    private IContextActivation context;

    /** Called by the registry of pages. */
    public DiagramPage() {
        super(Ids.DIAGRAM_PAGE, Messages.diagramTitle);
    }

    @Override
    protected void createFormContent(IManagedForm managedForm) {
        ScrolledForm form = managedForm.getForm();
        form.getBody().setLayout(new FillLayout());
        // The diagram scrolls by itself.
        form.setExpandHorizontal(true);
        form.setExpandVertical(true);
        form.setAlwaysShowScrollBars(false);
        diagram = new DiagramModel(modelEditor());
        edits = new DiagramEdits(diagram);
        Composite page = new Composite(form.getBody(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 300).applyTo(sash);
        SashForm side = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
        canvas = new DiagramCanvas(sash, diagram);
        palette = new Palette(side, canvas.colors());
        overview = new Overview(side, diagram, canvas);
        side.setWeights(PALETTE_SHARES);
        sash.setWeights(SHARES);
        bar(page);
        mouse = new DiagramMouse(canvas, diagram, edits);
        new DiagramKeys(canvas, diagram, edits, mouse);
        actions = new DiagramActions(diagram, edits, canvas);
        connect();
        MenuManager menu = ElementMenu.create(modelEditor());
        canvas.setMenu(menu.createContextMenu(canvas));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, Ids.DIAGRAM_HELP);
        page.addListener(SWT.Dispose, event -> {
            diagram.dispose();
            menu.dispose();
        });
        viewChanged();
        diagramChanged();
    }

    private void bar(Composite page) {
        Composite bar = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 2).applyTo(bar);
        summary = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        ToolBar buttons = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
        button(buttons, Messages.arrange, Messages.arrangeTip, DiagramAction.ARRANGE);
        button(buttons, Messages.export, Messages.exportTip, DiagramAction.EXPORT);
        new ToolItem(buttons, SWT.SEPARATOR);
        button(buttons, "\u2212", Messages.zoomOut, DiagramAction.ZOOM_OUT);
        percent = button(buttons, NLS.bind(Messages.zoomPercent, 100), Messages.zoomActualTip,
                DiagramAction.ZOOM_ACTUAL);
        button(buttons, "+", Messages.zoomIn, DiagramAction.ZOOM_IN);
        button(buttons, Messages.zoomFit, Messages.zoomFitTip, DiagramAction.ZOOM_FIT);
    }

    private ToolItem button(ToolBar bar, String text, String tip, DiagramAction action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> {
            if (actions.canRun(action)) {
                actions.run(action);
            }
        });
        return item;
    }

    private void connect() {
        canvas.onChange(this::viewChanged);
        diagram.addListener(this::diagramChanged);
        palette.onChosen(mouse::tool);
        palette.onApplied(this::apply);
        mouse.onToolUsed(() -> {
            palette.select(Tool.SELECT);
            mouse.tool(Tool.SELECT);
        });
        mouse.onOpened(this::showProperties);
        DropTarget target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {LocalSelectionTransfer.getTransfer()});
        target.addDropListener(new Drop());
    }

    /** Enter in the palette works on what is selected in the diagram. */
    private void apply(Tool tool) {
        switch (tool.kind()) {
            case LAYER -> edits.addAtSelection(tool.element());
            case FEEDBACK -> edits.attach(tool.element(), diagram.selectedLayers());
            case CONNECT -> {
                if (actions.canRun(DiagramAction.CONNECT)) {
                    actions.run(DiagramAction.CONNECT);
                }
            }
            case SELECT -> canvas.setFocus();
        }
        mouse.tool(Tool.SELECT);
        palette.select(Tool.SELECT);
        canvas.setFocus();
        diagram.selectedFigures().stream().findFirst().ifPresent(canvas::reveal);
    }

    private void showProperties() {
        try {
            getSite().getPage().showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus());
        }
    }

    private final class Drop extends DropTargetAdapter {

        private Tool tool() {
            return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                    && selection.getFirstElement() instanceof Tool tool && tool.element() != null ? tool : null;
        }

        private Point place(DropTargetEvent event) {
            org.eclipse.swt.graphics.Point at = canvas.toControl(event.x, event.y);
            return canvas.view().toScene(new Point(at.x, at.y));
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            Tool tool = tool();
            event.detail = tool != null && mouse.aim(tool.element(), place(event)) ? DND.DROP_COPY : DND.DROP_NONE;
        }

        @Override
        public void dragLeave(DropTargetEvent event) {
            mouse.tool(Tool.SELECT);
        }

        @Override
        public void drop(DropTargetEvent event) {
            if (tool() != null && !modelEditor().isReadOnly()) {
                mouse.drop(tool().element(), place(event));
                canvas.setFocus();
            }
        }
    }

    private void viewChanged() {
        if (!percent.isDisposed()) {
            percent.setText(NLS.bind(Messages.zoomPercent, Math.round(canvas.view().zoom() * 100)));
            palette.colors(canvas.colors());
            overview.redraw();
        }
    }

    private void diagramChanged() {
        if (summary.isDisposed()) {
            return;
        }
        FeedbackOverview feedback = diagram.scene().feedback();
        summary.setText(NLS.bind(Messages.feedbackSummary, new Object[] {diagram.scene().layers().size(),
            Amounts.of(feedback.forward().parameters()), Amounts.of(feedback.forward().macs()),
            feedback.count(FeedbackKind.OVF), feedback.count(FeedbackKind.IRS)}));
        summary.setToolTipText(FigureTexts.selection(diagram));
    }

    /** @return what can be done here; null before the page is shown for the first time */
    public DiagramActions actions() {
        return actions;
    }

    /** @return the diagram; null before the page is shown for the first time */
    public DiagramModel diagram() {
        return diagram;
    }

    /** @return the widget with the diagram; null before the page is shown for the first time */
    public DiagramCanvas canvas() {
        return canvas;
    }

    /** @return the palette; null before the page is shown for the first time */
    public Palette palette() {
        return palette;
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        IContextService service = getSite().getService(IContextService.class);
        if (active && context == null) {
            context = service.activateContext(Ids.DIAGRAM_CONTEXT);
        } else if (!active && context != null) {
            service.deactivateContext(context);
            context = null;
        }
    }

    @Override
    public void setFocus() {
        if (canvas != null && !canvas.isDisposed()) {
            canvas.setFocus();
        }
    }

    @Override
    public void documentReplaced() {
        diagram.documentReplaced();
    }

    @Override
    public boolean showElement(EObject element, EStructuralFeature feature) {
        if (diagram == null) {
            return false;
        }
        return diagram.scene().figure(element).map(figure -> {
            diagram.select(List.of(element));
            canvas.reveal(figure);
            return true;
        }).orElse(false);
    }
}
