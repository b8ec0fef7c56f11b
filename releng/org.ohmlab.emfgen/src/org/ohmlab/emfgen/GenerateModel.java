/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.emfgen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the Java code of the EMF models, and of the item providers through which they are edited, from their
 * {@code .ecore} and {@code .genmodel} files, on a plain class path.
 * <p>
 * The target folder is emptied first, so that a class removed from the model leaves no file behind: that is why
 * {@code src-gen} may hold nothing written by hand. The generator model itself is brought up to date with the Ecore
 * models and written back, so a new class needs an edit in one file only. Two runs on equal input write equal bytes,
 * which lets the build find out whether the code in the repository still fits the models.
 * </p>
 */
public final class GenerateModel {

    private static final Logger LOG = Logger.getLogger(GenerateModel.class.getName());

    /** The item providers go to a bundle of their own, for what only computes needs none. */
    private static final String EDIT = ".edit";

    private GenerateModel() {
    }

    /**
     * Generates the model code of one bundle.
     *
     * @param arguments the bundle's folder and the path of the generator model relative to it
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Two arguments are needed: the bundle folder and the path of its "
                    + ".genmodel file relative to that folder.");
        }
        Path bundle = Path.of(arguments[0]).toRealPath();
        GenModel genModel = load(bundle, arguments[1]);
        Path editBundle = bundle.resolveSibling(bundle.getFileName() + EDIT);
        deleteTree(bundle.resolve("src-gen"));
        deleteTree(editBundle.resolve("src-gen"));
        Diagnostic result = generate(genModel);
        report(result, "");
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("The model code of " + bundle.getFileName() + " was not generated.");
        }
        unifyText(bundle.resolve("src-gen"));
        unifyText(editBundle.resolve("src-gen"));
        LOG.info(() -> "Generated " + bundle.resolve("src-gen") + " and " + editBundle.resolve("src-gen"));
    }

    private static GenModel load(Path bundle, String path) throws IOException {
        String name = bundle.getFileName().toString();
        ResourceSet resources = new ResourceSetImpl();
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);

        // The generator addresses its output as workspace files; without a workspace these stand for the real folder.
        URI folder = URI.createFileURI(bundle + "/");
        URI workspaceFolder = URI.createURI("platform:/resource/" + name + "/");
        EcorePlugin.getPlatformResourceMap().put(name, folder);
        resources.getURIConverter().getURIMap().put(workspaceFolder, folder);
        URI editFolder = URI.createFileURI(bundle.resolveSibling(name + EDIT) + "/");
        EcorePlugin.getPlatformResourceMap().put(name + EDIT, editFolder);
        resources.getURIConverter().getURIMap()
                .put(URI.createURI("platform:/resource/" + name + EDIT + "/"), editFolder);

        Resource resource = resources.getResource(workspaceFolder.appendSegment("").trimSegments(1)
                .appendSegments(path.split("/")), true);
        EcoreUtil.resolveAll(resources);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        resource.save(Map.of(
                XMLResource.OPTION_ENCODING, "UTF-8",
                XMLResource.OPTION_LINE_WIDTH, 120,
                XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE, true,
                Resource.OPTION_LINE_DELIMITER, "\n",
                Resource.OPTION_SAVE_ONLY_IF_CHANGED, Resource.OPTION_SAVE_ONLY_IF_CHANGED_MEMORY_BUFFER));
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);
        return genModel;
    }

    private static Diagnostic generate(GenModel genModel) {
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry()
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        BasicDiagnostic result = new BasicDiagnostic();
        result.add(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, "model",
                new BasicMonitor()));
        // Not in the file: with it the generator would also write over the model bundle's own plugin.xml.
        genModel.setModelPluginID(genModel.getModelProjectDirectory().substring(1));
        result.add(generator.generate(genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, "edit",
                new BasicMonitor()));
        return result;
    }

    private static void report(Diagnostic diagnostic, String indent) {
        if (diagnostic.getSeverity() == Diagnostic.OK) {
            return;
        }
        LOG.log(Level.WARNING, indent + diagnostic.getMessage(), diagnostic.getException());
        for (Diagnostic child : diagnostic.getChildren()) {
            report(child, indent + "  ");
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }

    /** Line ends become LF, and blanks at line ends go, so that the code is the same whichever system generated it. */
    private static void unifyText(Path folder) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(Files::isRegularFile).toList();
        }
        for (Path source : sources) {
            String text = Files.readString(source, StandardCharsets.UTF_8);
            String unified = text.replace("\r\n", "\n").replaceAll("[ \\t]+\n", "\n");
            if (!unified.equals(text)) {
                Files.writeString(source, unified, StandardCharsets.UTF_8);
            }
        }
    }
}
