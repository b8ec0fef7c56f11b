/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** Who may use whom, as docs/architecture.md tells it. */
class LayersTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(location -> !location.contains("org.ohmlab.architecture"))
            .withImportOption(location -> !location.contains("/org/ohmlab/architecture/"))
            .importPackages("org.ohmlab");

    @ParameterizedTest
    @EnumSource(Area.class)
    void everyBundleIsLookedAt(Area area) {
        assertTrue(OURS.stream().anyMatch(area.classes()), () -> "no class found of " + area);
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void dependenciesPointOneWay(Area area) {
        noClasses().that(area.classes()).should().dependOnClassesThat(area.forbidden())
                .because("a bundle that knows only what is below it can be tested, replaced and reused by itself")
                .check(OURS);
    }

    @Test
    void onlyTheWindowKnowsWindows() {
        noClasses().that(notOfTheWindow()).should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..",
                        "org.eclipse.e4.ui..")
                .because("everything below the window runs in the command, on machines without a display")
                .check(OURS);
    }

    @Test
    void onlyTheBackendKnowsTheNumericLibrary() {
        noClasses().that(notOf(Area.ND4J)).should().dependOnClassesThat()
                .resideInAnyPackage("org.nd4j..", "org.bytedeco..")
                .because("another backend must be possible without touching training, methods or evaluation")
                .check(OURS);
    }

    @Test
    void onlyChartsKnowTheChartLibrary() {
        noClasses().that(notOf(Area.CHART)).should().dependOnClassesThat()
                .resideInAnyPackage("org.jfree..", "org.apache.batik..")
                .because("the window and the report show the same chart model and must not differ in how they draw it")
                .check(OURS);
    }

    @Test
    void onlyChartsDraw() {
        noClasses().that(notOf(Area.CHART)).should().dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..")
                .because("AWT needs fonts and sometimes a display, which a computing machine may not have")
                .check(OURS);
    }

    @Test
    void onlyTheModelAndItsReadersKnowEmf() {
        noClasses().that(notOfTheWindow(Area.MODEL, Area.VALIDATION, Area.DIAGRAM, Area.COMPILER, Area.PREVIEW,
                Area.EDIT, Area.WORKSPACE, Area.PROJECT, Area.RUNTIME, Area.COMMAND))
                .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.emf..")
                .because("EMF objects belong to one thread, and computing works on immutable records alone")
                .check(OURS);
    }

    @Test
    void nothingBelowTheCommandKnowsOsgi() {
        noClasses().that(notOfTheWindow(Area.WORKSPACE, Area.COMMAND)).should().dependOnClassesThat()
                .resideInAnyPackage("org.osgi..", "org.eclipse.core..", "org.eclipse.equinox..")
                .because("these bundles also run from a plain class path")
                .check(OURS);
    }

    /** EMF initialises packages that lie in one file together, so the generated classes know each other. */
    @Test
    void packagesOfTheModelDoNotSeeTheirUsers() {
        noClasses().that().resideInAnyPackage("org.ohmlab.model.network", "org.ohmlab.model.device")
                .should().dependOnClassesThat()
                .resideInAnyPackage("org.ohmlab.model.mapping..", "org.ohmlab.model.experiment..")
                .because("a network and a device are each reused by many mappings and experiments")
                .check(OURS);
        noClasses().that().resideInAPackage("org.ohmlab.model.network").should().dependOnClassesThat()
                .resideInAPackage("org.ohmlab.model.device..")
                .because("only a mapping brings a network and a device together")
                .check(OURS);
    }

    private static DescribedPredicate<JavaClass> notOfTheWindow(Area... norOf) {
        return notOf(Stream.concat(Arrays.stream(Area.windows()), Arrays.stream(norOf)).toArray(Area[]::new));
    }

    private static DescribedPredicate<JavaClass> notOf(Area... areas) {
        DescribedPredicate<JavaClass> any = DescribedPredicate.alwaysFalse();
        for (Area area : areas) {
            any = any.or(area.classes());
        }
        return DescribedPredicate.not(any);
    }
}
