/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.mapping;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.ohmlab.compiler.NetworkCompiler;
import org.ohmlab.crossbar.LayerTiling;
import org.ohmlab.crossbar.TilePlan;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.edit.mapping.OverrideLayer;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingPackage.Literals;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Finding;
import org.ohmlab.model.validation.FindingReport;
import org.ohmlab.model.validation.Validator;
import org.ohmlab.ui.editor.ModelPage;
import org.ohmlab.ui.form.FeatureForm;
import org.ohmlab.ui.forms.FormParts;
import org.ohmlab.ui.forms.Ids;
import org.ohmlab.ui.forms.ModelWatch;
import org.ohmlab.ui.forms.References;
import org.ohmlab.ui.forms.ReflowLayout;
import org.ohmlab.ui.forms.table.ElementTable;

/** The form of a mapping: numbers at the left, the arrays at the right, and a table of all layers below. */
public final class MappingPage extends ModelPage {

    private static final int SIDE_BY_SIDE = 860;

    private final Map<EObject, LayerTiling> tilings = new IdentityHashMap<>();
    private FormParts parts;
    private References references;
    private FeatureForm general;
    private FeatureForm cells;
    private FeatureForm converters;
    private Figures figures;
    private TileCanvas tiles;
    private ElementTable layers;
    private ModelWatch watch;
    private int tilesHeight;

    /** Called by the editor. */
    public MappingPage() {
        super(Ids.MAPPING_PAGE, Messages.mapping);
    }

    private Mapping mapping() {
        return document(Mapping.class);
    }

    @Override
    protected void createContent(IManagedForm form, Composite body) {
        ReflowLayout.fill(form.getForm().getBody());
        body.setLayout(new ReflowLayout(0, 12, 1));
        parts = new FormParts(form);
        Composite page = parts.column(body);
        Composite top = parts.toolkit().createComposite(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        top.setLayout(new ReflowLayout(SIDE_BY_SIDE, 0, 42, 58));
        createNumbers(parts.column(top));
        createPicture(parts.column(top));
        createLayers(page);
        watch = new ModelWatch(body, this::mapping, this::changed);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.ohmlab.help.mapping_form");
        documentReplaced();
    }

    private void createNumbers(Composite column) {
        Composite files = parts.section(column, Messages.general, "");
        general = new FeatureForm(parts.toolkit(), files, modelEditor());
        general.add(BasePackage.Literals.NAMED__NAME, BasePackage.Literals.NAMED__NOTE);
        references = new References(parts, files, modelEditor(), this::mapping);
        references.add(Literals.MAPPING__NETWORK, ModelKind.NETWORK);
        references.add(Literals.MAPPING__DEVICE, ModelKind.DEVICE);
        Composite cellFields = parts.section(column, Messages.cells, "");
        cells = new FeatureForm(parts.toolkit(), cellFields, modelEditor());
        cells.add(Literals.MAPPING__WEIGHT_BITS, Literals.MAPPING__CELL_BITS, Literals.MAPPING__SCHEME,
                Literals.MAPPING__TILE_ROWS, Literals.MAPPING__TILE_COLUMNS, Literals.MAPPING__SIMULATION);
        Composite converterFields = parts.section(column, Messages.converters, "");
        converters = new FeatureForm(parts.toolkit(), converterFields, modelEditor());
        converters.add(Literals.MAPPING__INPUT_BITS, Literals.MAPPING__DAC_BITS, Literals.MAPPING__ADC_BITS);
    }

    private void createPicture(Composite column) {
        Composite client = parts.section(column, Messages.tiles, Messages.tilesText);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(client);
        figures = new Figures(parts, client);
        tiles = new TileCanvas(client, this::choose);
        tiles.setData(Ids.WIDGET, "tiles");
        parts.toolkit().adapt(tiles);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tiles);
    }

    private void createLayers(Composite page) {
        Composite client = parts.section(page, Messages.layers, Messages.layersText);
        GridLayoutFactory.swtDefaults().margins(6, 4).applyTo(client);
        layers = new ElementTable(parts.toolkit(), client, modelEditor(), "layers",
                new LayerColumns(this::mapping, tilings).all());
        layers.setSubjects(row -> {
            LayerMapping override = OverrideLayer.of(mapping(), (WeightedLayer) row);
            return override == null ? mapping() : override;
        });
        layers.viewer().addSelectionChangedListener(event -> tiles.select(
                event.getStructuredSelection().getFirstElement() instanceof WeightedLayer layer
                        ? ElementNames.label(layer) : ""));
        GridData data = (GridData) layers.viewer().getTable().getParent().getLayoutData();
        data.heightHint = 190;
        data.widthHint = 300;
        data.grabExcessVerticalSpace = false;
        data.verticalAlignment = SWT.BEGINNING;
    }

    private void choose(String label) {
        tilings.keySet().stream().filter(layer -> ElementNames.label((WeightedLayer) layer).equals(label)).findFirst()
                .ifPresent(layer -> layers.reveal(layer, null));
    }

    @Override
    public void documentReplaced() {
        general.setInput(mapping());
        cells.setInput(mapping());
        converters.setInput(mapping());
        watch.restart();
        changed();
    }

    private void changed() {
        references.refresh();
        tilings.clear();
        Network network = mapping().getNetwork();
        boolean present = network != null && !network.eIsProxy();
        try {
            TilePlan plan = plan();
            if (present) {
                assign(network, plan);
            }
            tiles.show(plan, NLS.bind(Messages.description, new Object[] {Figures.count(plan.arrays()),
                    Figures.percent(plan.utilisation()), Figures.count(plan.conversionsPerImage())}));
            figures.show(plan);
        } catch (IllegalArgumentException e) {
            tiles.clear(e.getMessage());
            figures.show(null);
        }
        layers.setRows(present ? network.getLayers().stream().filter(WeightedLayer.class::isInstance).toList()
                : List.of());
        int height = tiles.computeSize(Math.max(1, tiles.getSize().x), SWT.DEFAULT).y;
        if (height != tilesHeight) {
            tilesHeight = height;
            parts.reflow();
        }
    }

    /**
     * The arrays as they are now.
     *
     * @throws IllegalArgumentException saying why there are none
     */
    private TilePlan plan() {
        for (Finding finding : FindingReport.findings(new Validator().validateAll(mapping()), Diagnostic.ERROR)) {
            throw new IllegalArgumentException(finding.problem());
        }
        return NetworkCompiler.tiling(mapping().getNetwork(), mapping());
    }

    private void assign(Network network, TilePlan plan) {
        for (LayerTiling tiling : plan.layers()) {
            network.getLayers().stream()
                    .filter(layer -> layer instanceof WeightedLayer && ElementNames.label(layer)
                            .equals(tiling.layer()))
                    .findFirst().ifPresent(layer -> tilings.put(layer, tiling));
        }
    }

    @Override
    public boolean showElement(EObject element, EStructuralFeature feature) {
        if (element == mapping()) {
            return feature == null || references.focus(feature) || general.focus(feature) || cells.focus(feature)
                    || converters.focus(feature);
        }
        return element instanceof LayerMapping override && override.getLayer() != null
                && layers.reveal(override.getLayer(), feature);
    }
}
