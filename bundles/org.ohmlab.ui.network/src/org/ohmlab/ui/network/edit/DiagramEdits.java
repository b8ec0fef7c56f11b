/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.diagram.arrange.LayeredArrangement;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.diagram.layout.PlaceLayers;
import org.ohmlab.diagram.scene.ConnectionFigure;
import org.ohmlab.diagram.scene.LayerFigure;
import org.ohmlab.diagram.scene.LayerLook;
import org.ohmlab.diagram.scene.Metrics;
import org.ohmlab.model.base.BasePackage;
import org.ohmlab.model.edit.SetFeature;
import org.ohmlab.model.edit.network.AddLayer;
import org.ohmlab.model.edit.network.AttachExit;
import org.ohmlab.model.edit.network.AttachOvf;
import org.ohmlab.model.edit.network.Connect;
import org.ohmlab.model.edit.network.Disconnect;
import org.ohmlab.model.edit.network.InsertLayer;
import org.ohmlab.model.edit.network.Reconnect;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.ui.editor.ModelEditor;

/** What can be done in the diagram, whether by mouse or by keyboard; every step is one command that can be undone. */
public final class DiagramEdits {

    /** Sizes of new layers: small, and right for the ten classes of most first networks. */
    private static final int FILTERS = 16;
    private static final int UNITS = 10;

    /** Names as people write them; a number follows. */
    private static final Map<EClass, String> STEMS = Map.ofEntries(Map.entry(Literals.CONVOLUTION, "conv"),
            Map.entry(Literals.DENSE, "fc"), Map.entry(Literals.BATCH_NORMALIZATION, "bn"),
            Map.entry(Literals.LEAKY_RELU, "relu"), Map.entry(Literals.MAX_POOL, "pool"),
            Map.entry(Literals.AVERAGE_POOL, "pool"), Map.entry(Literals.ADAPTIVE_AVERAGE_POOL, "pool"),
            Map.entry(Literals.GLOBAL_AVERAGE_POOL, "pool"), Map.entry(Literals.DROPOUT, "drop"));

    private final DiagramModel diagram;

    /** @param diagram the diagram to edit */
    public DiagramEdits(DiagramModel diagram) {
        this.diagram = diagram;
    }

    private ModelEditor editor() {
        return diagram.editor();
    }

    private EditingDomain domain() {
        return editor().getEditingDomain();
    }

    private Network network() {
        return diagram.network();
    }

    private boolean run(Command change, Layer added, Point place) {
        PlacedEdit edit = new PlacedEdit(change, network(), diagram.layout(), added, place);
        boolean possible = !editor().isReadOnly() && edit.canExecute();
        editor().execute(edit);
        return possible;
    }

    /** A new layer with a name that is free and sizes to begin with; in no network. */
    private Layer create(EClass type) {
        Layer layer = (Layer) EcoreUtil.create(type);
        layer.setName(freeName(STEMS.getOrDefault(type, type.getName().toLowerCase(Locale.ROOT))));
        if (layer instanceof Input input) {
            input.setHeight(28);
            input.setWidth(28);
            input.setChannels(1);
        } else if (layer instanceof Convolution conv) {
            conv.setFilters(FILTERS);
            conv.setPaddingHeight(1);
            conv.setPaddingWidth(1);
        } else if (layer instanceof Dense dense) {
            dense.setUnits(UNITS);
        } else if (type == Literals.ADAPTIVE_AVERAGE_POOL) {
            layer.eSet(Literals.ADAPTIVE_AVERAGE_POOL__HEIGHT, 1);
            layer.eSet(Literals.ADAPTIVE_AVERAGE_POOL__WIDTH, 1);
        }
        return layer;
    }

    private String freeName(String stem) {
        Set<String> taken = network().getLayers().stream().map(ElementNames::label).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains(stem + number)) {
            number++;
        }
        return stem + number;
    }

    /**
     * Adds a layer that is not connected.
     *
     * @param type its kind
     * @param center where its middle is to be
     */
    public void add(EClass type, Point center) {
        Layer layer = create(type);
        Point place = center.plus(-Metrics.WIDTH / 2, -Metrics.height(LayerLook.of(type)) / 2);
        run(new AddLayer(domain(), network(), layer, null), layer, grid(place));
        diagram.select(List.of(layer));
    }

    /**
     * Puts a layer on a connection.
     *
     * @param type its kind
     * @param connection a connection of the present scene, not the one to the loss
     */
    public void insert(EClass type, ConnectionFigure connection) {
        Layer layer = create(type);
        if (run(new InsertLayer(domain(), layer, connection.source(), connection.target()), layer, null)) {
            diagram.select(List.of(layer));
        }
    }

    /**
     * Adds a layer behind another: on its only connection, or as a new reader of it.
     *
     * @param type its kind
     * @param source the layer before it
     */
    public void addAfter(EClass type, Layer source) {
        List<ConnectionFigure> ways = diagram.scene().connections().stream()
                .filter(each -> each.source() == source && each.target() != null).toList();
        if (ways.size() == 1) {
            insert(type, ways.get(0));
            return;
        }
        Layer layer = create(type);
        if (run(new AddLayer(domain(), network(), layer, source), layer, null)) {
            diagram.select(List.of(layer));
        }
    }

    /**
     * Adds a layer where the selection says: on the selected connection, behind the selected layer, or else loose.
     *
     * @param type its kind
     */
    public void addAtSelection(EClass type) {
        List<Layer> layers = diagram.selectedLayers();
        if (diagram.connection() != null) {
            insert(type, diagram.connection());
        } else if (!layers.isEmpty() && type != Literals.INPUT) {
            addAfter(type, layers.get(layers.size() - 1));
        } else {
            Layer layer = create(type);
            run(new AddLayer(domain(), network(), layer, null), layer, null);
            diagram.select(List.of(layer));
        }
    }

    /**
     * @param type OVF point or IRS exit
     * @param layer a layer
     * @return whether such a point can be attached to it
     */
    public boolean canAttach(EClass type, Layer layer) {
        return !editor().isReadOnly() && attach(type, layer).map(Command::canExecute).orElse(false);
    }

    private Optional<Command> attach(EClass type, Layer layer) {
        if (type == Literals.IRS_POINT) {
            return Optional.of(new AttachExit(domain(), layer));
        }
        return layer instanceof WeightedLayer weighted ? Optional.of(new AttachOvf(domain(), weighted))
                : Optional.empty();
    }

    /**
     * Attaches feedback points.
     *
     * @param type OVF point or IRS exit
     * @param layers to which layers; those that cannot have one are left out
     */
    public void attach(EClass type, Collection<Layer> layers) {
        for (Layer layer : List.copyOf(layers)) {
            if (canAttach(type, layer)) {
                attach(type, layer).ifPresent(editor()::execute);
            }
        }
    }

    /**
     * @param source gives
     * @param target is to read it
     * @return whether the connection is possible
     */
    public boolean canConnect(Layer source, Layer target) {
        return !editor().isReadOnly() && new Connect(domain(), source, target).canExecute();
    }

    /**
     * @param source gives
     * @param target is to read it
     */
    public void connect(Layer source, Layer target) {
        run(new Connect(domain(), source, target), null, null);
    }

    /**
     * Moves one end of a connection.
     *
     * @param connection the connection
     * @param sourceEnd whether its beginning moves, else its end
     * @param layer where to
     */
    public void reconnect(ConnectionFigure connection, boolean sourceEnd, Layer layer) {
        if (sourceEnd) {
            run(new Reconnect(domain(), connection.source(), layer, connection.target()), null, null);
            return;
        }
        CompoundCommand both = new CompoundCommand(EditMessages.reconnect);
        both.append(new Disconnect(domain(), connection.source(), connection.target()));
        both.append(new Connect(domain(), connection.source(), layer));
        run(both, null, null);
    }

    /** @param connection the connection to take away */
    public void disconnect(ConnectionFigure connection) {
        diagram.select(List.of());
        run(new Disconnect(domain(), connection.source(), connection.target()), null, null);
    }

    /**
     * Moves layers; those without an id cannot be remembered and stay.
     *
     * @param places new upper left corners by layer
     */
    public void place(Map<Layer, Point> places) {
        Map<String, Point> byId = new HashMap<>();
        places.forEach((layer, place) -> {
            if (layer.getId() != null) {
                byId.put(layer.getId(), place);
            }
        });
        place(EditMessages.move, byId, places.keySet());
    }

    private void place(String label, Map<String, Point> places, Collection<Layer> layers) {
        editor().execute(new PlaceLayers(label, diagram.layout(), places, layers));
    }

    /**
     * Moves the loss.
     *
     * @param place its new upper left corner
     */
    public void placeLoss(Point place) {
        place(EditMessages.move, Map.of(DiagramLayout.LOSS, place), List.of());
    }

    /**
     * Moves the selected layers.
     *
     * @param dx to the right
     * @param dy down
     */
    public void nudge(double dx, double dy) {
        Map<Layer, Point> places = new HashMap<>();
        diagram.selectedLayers().forEach(layer -> diagram.layout().place(layer)
                .ifPresent(place -> places.put(layer, place.plus(dx, dy))));
        place(places);
    }

    /** Arranges everything anew. */
    public void arrange() {
        place(EditMessages.arrange, LayeredArrangement.of(network()), List.of());
    }

    /** How layers can be lined up. */
    public enum Alignment {
        /** Their left edges. */
        LEFT,
        /** Their middles, side by side. */
        MIDDLE,
        /** Equal distances from top to bottom. */
        SPREAD
    }

    /**
     * Lines the selected layers up with the one that was selected first.
     *
     * @param how in which way
     */
    public void align(Alignment how) {
        List<LayerFigure> figures = new ArrayList<>();
        diagram.selectedLayers().forEach(layer -> diagram.scene().figure(layer)
                .ifPresent(figure -> figures.add((LayerFigure) figure)));
        if (figures.size() < 2) {
            return;
        }
        LayerFigure first = figures.get(0);
        Map<Layer, Point> places = new HashMap<>();
        figures.sort(Comparator.comparingDouble(figure -> figure.box().y()));
        double top = figures.get(0).box().y();
        double free = figures.get(figures.size() - 1).box().bottom() - top
                - figures.stream().mapToDouble(figure -> figure.box().height()).sum();
        double gap = free / (figures.size() - 1);
        double y = top;
        for (LayerFigure figure : figures) {
            Point place = switch (how) {
                case LEFT -> new Point(first.box().x(), figure.box().y());
                case MIDDLE -> new Point(figure.box().x(), first.box().center().y() - figure.box().height() / 2);
                case SPREAD -> new Point(figure.box().x(), y);
            };
            places.put(figure.layer(), place);
            y += figure.box().height() + gap;
        }
        Map<String, Point> byId = new HashMap<>();
        places.forEach((layer, place) -> {
            if (layer.getId() != null) {
                byId.put(layer.getId(), place);
            }
        });
        place(EditMessages.align, byId, places.keySet());
    }

    /**
     * @param layer a layer
     * @param name its new name; empty for none
     */
    public void rename(Layer layer, String name) {
        editor().execute(new SetFeature(domain(), layer, BasePackage.Literals.NAMED__NAME,
                name.isBlank() ? null : name.strip()));
    }

    /**
     * @param place a place
     * @return the nearest one on the raster
     */
    public static Point grid(Point place) {
        return new Point(Math.rint(place.x() / Metrics.GRID) * Metrics.GRID,
                Math.rint(place.y() / Metrics.GRID) * Metrics.GRID);
    }
}
