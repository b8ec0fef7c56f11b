/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohmlab.model.base.Document;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentFactory;
import org.ohmlab.model.experiment.Sgd;
import org.ohmlab.model.mapping.LayerMapping;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingFactory;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.WeightedLayer;

class CanonicalFormTest {

    private static final Path EXAMPLES = Path.of("../../examples");
    private static final Path PRESETS = Path.of("../org.ohmlab.model/src/org/ohmlab/model/presets");

    @TempDir
    private Path folder;

    static List<Path> handWrittenFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : List.of(EXAMPLES, PRESETS)) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(file -> ModelKind.of(file).isPresent()).sorted().forEach(files::add);
            }
        }
        assertTrue(files.size() >= 16, files.toString());
        return files;
    }

    @ParameterizedTest
    @MethodSource("handWrittenFiles")
    void handWrittenFilesHaveTheCanonicalForm(Path file) throws Exception {
        Document document = ModelFiles.load(file);
        assertEquals(Files.readString(file), text(document));
        assertTrue(document.eResource().getErrors().isEmpty());
        assertTrue(document.eResource().getWarnings().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void loadingAndSavingRandomModelsChangesNothing(long seed) throws Exception {
        RandomModels models = new RandomModels(seed);
        List<EObject> targets = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        List<Document> originals = new ArrayList<>();
        for (ModelKind kind : List.of(ModelKind.DEVICE, ModelKind.NETWORK, ModelKind.MAPPING, ModelKind.EXPERIMENT)) {
            Document document = models.document(kind, targets);
            Path file = folder.resolve("sub folder " + kind.ordinal() % 2).resolve("a model." + kind.extension());
            Files.createDirectories(file.getParent());
            Files.writeString(folder.resolve(".project"), "");
            ModelFiles.saveAs(document, file);
            files.add(file);
            originals.add(document);
            targets.add(document);
            document.eAllContents().forEachRemaining(targets::add);
        }
        for (int i = 0; i < files.size(); i++) {
            byte[] saved = Files.readAllBytes(files.get(i));
            Document loaded = ModelFiles.load(files.get(i));
            assertEquals(text(originals.get(i)), text(loaded));
            String ending = "." + ModelKind.of(loaded).extension();
            Path copy = files.get(i).resolveSibling("copy" + ending);
            ModelFiles.saveAs(loaded, copy);
            assertArrayEquals(saved, Files.readAllBytes(copy));
            Path copyOfCopy = files.get(i).resolveSibling("copy2" + ending);
            ModelFiles.saveAs(ModelFiles.load(copy), copyOfCopy);
            assertArrayEquals(saved, Files.readAllBytes(copyOfCopy));
            // Lists set by hand are ArrayLists, those read are immutable: EMF compares their values.
            EcoreUtil.EqualityHelper sameContent = new EcoreUtil.EqualityHelper() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean haveEqualReference(EObject one, EObject other, EReference reference) {
                    return !reference.isContainment() || super.haveEqualReference(one, other, reference);
                }
            };
            assertTrue(sameContent.equals(originals.get(i), loaded), "seed " + seed + ", " + files.get(i));
        }
    }

    @Test
    void writesOneElementPerLineWithoutNoise() throws Exception {
        String text = Files.readString(EXAMPLES.resolve("fashion-lenet/lenet5.network"));
        assertFalse(text.contains("xmi:"), "no XMI namespace");
        assertFalse(text.contains("\r"), "line feeds only");
        assertTrue(text.endsWith(">\n"), "ends with one line feed");
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"), "UTF-8 declared");
        assertTrue(text.lines().allMatch(line -> line.indexOf('<') == line.lastIndexOf('<')), "one element per line");
        assertFalse(text.contains("//@"), "no references by position");
    }

    @Test
    void writesNoDefaults() throws Exception {
        Network network = Documents.network("n");
        network.setId("n");
        ModelFiles.saveAs(network, folder.resolve("n.network"));
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <network:Network xmlns:network="http://www.ohmlab.org/network/1" id="n" name="n" formatVersion="1"/>
                """, Files.readString(folder.resolve("n.network")));
    }

    @Test
    void referencesAreRelativeAttributesByIdEvenAcrossFolders() throws Exception {
        Files.writeString(folder.resolve(".project"), "");
        Files.createDirectories(folder.resolve("nets/deep"));
        Files.createDirectories(folder.resolve("maps"));
        Network network = (Network) ModelFiles.load(EXAMPLES.resolve("fashion-lenet/lenet5.network"));
        ModelFiles.saveAs(network, folder.resolve("nets/deep/my net.network"));
        Mapping mapping = Documents.mapping("m");
        mapping.setId("m");
        mapping.setNetwork(network);
        LayerMapping override = MappingFactory.eINSTANCE.createLayerMapping();
        override.setId("o");
        override.setLayer((WeightedLayer) network.getLayers().get(1));
        override.setTileRows(64);
        mapping.getOverrides().add(override);
        Path file = folder.resolve("maps/m.mapping");
        ModelFiles.saveAs(mapping, file);
        String text = Files.readString(file);
        assertTrue(text.contains(" network=\"../nets/deep/my%20net.network#lenet5\""), text);
        assertTrue(text.contains("layer=\"network:Convolution ../nets/deep/my%20net.network#conv1\" tileRows=\"64\""),
                text);
        Mapping loaded = ModelFiles.load(file, Mapping.class);
        assertEquals("conv1", loaded.getOverrides().get(0).getLayer().getId());
        assertTrue(loaded.getOverrides().get(0).isSetTileRows());
        assertFalse(loaded.getOverrides().get(0).isSetTileColumns());
    }

    @Test
    void anUnchangedModelLeavesEvenALooselyWrittenFileAlone() throws Exception {
        Path file = folder.resolve("loose.device");
        String loose = """
                <?xml version='1.0'?>
                <!-- measured on Tuesday -->
                <d:Device   xmlns:d="http://www.ohmlab.org/device/1" sigma="0.10" id='loose'
                    formatVersion="1" levels="0"  />
                """;
        Files.writeString(file, loose);
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, before);
        Device device = ModelFiles.load(file, Device.class);
        ModelFiles.save(device);
        assertEquals(loose, Files.readString(file));
        assertEquals(before, Files.getLastModifiedTime(file));
        device.eResource().save(null);
        assertEquals(loose, Files.readString(file));

        device.setSigma(0.2);
        ModelFiles.save(device);
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <device:Device xmlns:device="http://www.ohmlab.org/device/1" id="loose" formatVersion="1" sigma="0.2"/>
                """, Files.readString(file));
        device.setSigma(0.1);
        device.eResource().save(null);
        assertTrue(Files.readString(file).contains("sigma=\"0.1\""));
    }

    @Test
    void anotherEncodingIsReadAndBecomesUtf8() throws Exception {
        Path file = folder.resolve("latin.device");
        Files.write(file, """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <d:Device xmlns:d="http://www.ohmlab.org/device/1" id="x" name="M\u00fcller"/>
                """.getBytes(StandardCharsets.ISO_8859_1));
        Device device = ModelFiles.load(file, Device.class);
        assertEquals("M\u00fcller", device.getName());
        device.setNote("new");
        ModelFiles.save(device);
        String text = Files.readString(file);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), text);
        assertTrue(text.contains("name=\"M\u00fcller\"") && text.contains("formatVersion=\"1\""), text);
    }

    @Test
    void theFormDependsOnNeitherLocaleNorLineSeparator() throws Exception {
        Locale locale = Locale.getDefault();
        String separator = System.getProperty("line.separator");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            System.setProperty("line.separator", "\r\n");
            Path file = EXAMPLES.resolve("fashion-lenet/nft.experiment");
            assertEquals(Files.readString(file), text(ModelFiles.load(file)));
        } finally {
            Locale.setDefault(locale);
            System.setProperty("line.separator", separator);
        }
    }

    @Test
    void aChangeTouchesOneLine() throws Exception {
        Path file = EXAMPLES.resolve("fashion-lenet/quick.experiment");
        Experiment experiment = ModelFiles.load(file, Experiment.class);
        List<String> before = text(experiment).lines().toList();
        Sgd sgd = ExperimentFactory.eINSTANCE.createSgd();
        sgd.setId("sgd");
        sgd.setMomentum(0);
        experiment.getTraining().setOptimizer(sgd);
        List<String> after = text(experiment).lines().toList();
        assertEquals(before.size(), after.size());
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed.add(i);
            }
        }
        assertEquals(1, changed.size());
        assertEquals("    <optimizer xsi:type=\"experiment:Sgd\" id=\"sgd\" momentum=\"0\"/>",
                after.get(changed.get(0)));
    }

    private static String text(Document document) throws IOException {
        return new String(((OhmlabResource) document.eResource()).bytes(), StandardCharsets.UTF_8);
    }
}
