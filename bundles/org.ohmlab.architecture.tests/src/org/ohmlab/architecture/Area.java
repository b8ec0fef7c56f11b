/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.architecture;

import java.util.Arrays;
import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/**
 * The bundles by the packages they own, each with the bundles it may use. Arrows only point to constants further up,
 * so a cycle cannot be written down here.
 */
enum Area {

    CORE("org.ohmlab.core"),
    MODEL("org.ohmlab.model", CORE),
    CROSSBAR("org.ohmlab.crossbar", CORE),
    VALIDATION("org.ohmlab.model.validation", CORE, MODEL, CROSSBAR),
    DIAGRAM("org.ohmlab.diagram", CORE, MODEL, VALIDATION),
    DATA("org.ohmlab.data", CORE),
    FASHION_MNIST("org.ohmlab.data.fashionmnist", CORE, DATA),
    ENGINE("org.ohmlab.engine", CORE),
    ND4J("org.ohmlab.engine.nd4j", CORE, ENGINE),
    COMPILER("org.ohmlab.compiler", CORE, MODEL, VALIDATION, CROSSBAR, DATA, FASHION_MNIST, ENGINE),
    PREVIEW("org.ohmlab.preview", CORE, MODEL, VALIDATION, CROSSBAR, DATA, FASHION_MNIST, ENGINE, COMPILER),
    PROJECT("org.ohmlab.project", CORE, MODEL, DATA),
    CHART("org.ohmlab.chart", CORE),
    REPORT("org.ohmlab.report", CORE, CHART),
    RUNTIME("org.ohmlab.runtime", CORE, MODEL, VALIDATION, CROSSBAR, DATA, FASHION_MNIST, ENGINE, COMPILER, CHART,
            REPORT),
    COMMAND("org.ohmlab.cli", CORE, MODEL, VALIDATION, CROSSBAR, DATA, FASHION_MNIST, ENGINE, ND4J, COMPILER, CHART,
            REPORT, RUNTIME),
    WINDOW("org.ohmlab.app", CORE, MODEL, VALIDATION, CROSSBAR, DATA, FASHION_MNIST, ENGINE, COMPILER, CHART, REPORT,
            RUNTIME),
    CHART_WINDOW("org.ohmlab.chart.ui", CORE, CHART),
    RUN_WINDOW("org.ohmlab.runtime.ui", CORE, MODEL, VALIDATION, DATA, ENGINE, ND4J, COMPILER, CHART, REPORT, RUNTIME,
            CHART_WINDOW),
    EDIT("org.ohmlab.model.edit", CORE, MODEL, VALIDATION),
    WORKSPACE("org.ohmlab.workspace", CORE, MODEL, VALIDATION),
    EDITORS("org.ohmlab.ui", CORE, MODEL, VALIDATION, EDIT, WORKSPACE),
    NETWORK_PAGES("org.ohmlab.ui.network", CORE, MODEL, VALIDATION, DIAGRAM, EDIT, EDITORS),
    WIZARDS("org.ohmlab.ui.wizards", CORE, MODEL, DATA, PROJECT, DIAGRAM, CHART, REPORT, EDIT, EDITORS,
            NETWORK_PAGES),
    HELP("org.ohmlab.help"),
    FORMS("org.ohmlab.ui.forms", CORE, MODEL, VALIDATION, CROSSBAR, DATA, FASHION_MNIST, ENGINE, ND4J, COMPILER,
            PREVIEW, EDIT, EDITORS);

    private final String root;
    private final List<Area> mayUse;

    Area(String root, Area... mayUse) {
        this.root = root;
        this.mayUse = List.of(mayUse);
    }

    /** The area that owns a package, that is the one with the longest matching root; null for code of others. */
    static Area of(String packageName) {
        if (packageName.startsWith(MODEL.root + ".") && packageName.endsWith(".provider")) {
            // Generated beside each model package in name, but into the bundle for editing.
            return EDIT;
        }
        Area owner = null;
        for (Area area : values()) {
            boolean inside = packageName.equals(area.root) || packageName.startsWith(area.root + ".");
            if (inside && (owner == null || area.root.length() > owner.root.length())) {
                owner = area;
            }
        }
        return owner;
    }

    boolean mayUse(Area other) {
        return this == other || mayUse.contains(other);
    }

    /** The areas that may know windows: one that ends in {@code .ui}, one inside of such a one, or the application. */
    static Area[] windows() {
        return Arrays.stream(values())
                .filter(area -> area == WINDOW || area == HELP || (area.root + ".").contains(".ui."))
                .toArray(Area[]::new);
    }

    /** Classes of this area. */
    DescribedPredicate<JavaClass> classes() {
        return DescribedPredicate.describe("of " + root, type -> of(type.getPackageName()) == this);
    }

    /** Classes of ours that this area must not know. */
    DescribedPredicate<JavaClass> forbidden() {
        return DescribedPredicate.describe("of an Ohmlab bundle that " + root + " must not use", type -> {
            Area owner = of(type.getPackageName());
            return owner == null ? type.getPackageName().startsWith("org.ohmlab") : !mayUse(owner);
        });
    }
}
