/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the folder with everything that is published. Started by the build of {@code org.ohmlab.release}. */
public final class Release {

    private static final System.Logger LOG = System.getLogger(Release.class.getName());

    private final Path root;
    private final Path module;
    private final Path out;
    private final Path stage;
    private final Instant time;
    private final String version;
    private final String build;
    private final Map<Path, String> files = new LinkedHashMap<>();

    private Release(Path root, Instant time, String version, String build) {
        this.root = root;
        this.module = root.resolve("releng/org.ohmlab.release");
        this.out = module.resolve("target/release");
        this.stage = module.resolve("target/stage");
        this.time = time;
        this.version = version;
        this.build = build;
    }

    /**
     * @param arguments top folder of the project, time of the release (ISO 8601), version, version with build
     * @throws IOException when reading or writing fails
     * @throws ReleaseException when something stands against the release
     */
    public static void main(String... arguments) throws IOException, ReleaseException {
        Instant time = Instant.parse(arguments[1]).truncatedTo(ChronoUnit.SECONDS);
        new Release(Path.of(arguments[0]).toAbsolutePath(), time, arguments[2].replace("-SNAPSHOT", ""), arguments[3])
                .make();
    }

    private void make() throws IOException, ReleaseException {
        ProductTree.delete(out);
        ProductTree.delete(stage);
        Files.createDirectories(out);
        Path products = module.resolve("target/products/org.ohmlab.product");
        Inventory inventory = new Inventory(Licences.read(module.resolve("licences.txt")));
        for (TargetSystem system : TargetSystem.values()) {
            system.checkNatives(system.product(products));
            inventory.add(system.product(products), system.id());
        }
        inventory.addInside(Stream.of(TargetSystem.values()).map(TargetSystem::id).toList());
        inventory.addJava(System.getProperty("java.version"), TargetSystem.LINUX.id());
        inventory.check();
        String thirdParties = Texts.thirdParties(inventory.parts());
        for (TargetSystem system : TargetSystem.values()) {
            archive(system, system.product(products), thirdParties);
        }
        image(TargetSystem.LINUX.product(products), thirdParties);
        site();
        String bom = Bom.write(inventory.parts(), build, time);
        Bom.check(bom);
        write("ohmlab-" + version + "-sbom.cdx.json", bom, "bill of materials");
        write("THIRD-PARTY.md", thirdParties, "parts of others and their licences");
        String changes = Texts.changes(Files.readString(root.resolve("CHANGELOG.md")), version);
        Files.writeString(out.resolve("RELEASE-NOTES.md"), Texts.notes(build, changes, files));
        sums();
        ProductTree.delete(stage);
    }

    private void archive(TargetSystem system, Path product, String thirdParties) throws IOException, ReleaseException {
        Path folder = stage.resolve("ohmlab");
        ProductTree.copy(product, folder, time);
        papers(folder, thirdParties);
        scripts(system.scripts(), folder);
        Duplicates.check(folder);
        Path file = out.resolve("ohmlab-" + version + '-' + system.id() + (system.isZipped() ? ".zip" : ".tar.gz"));
        if (system.isZipped()) {
            Archive.zip(folder, file, time);
        } else {
            Archive.tarGz(folder, file, time);
        }
        done(file, system.title() + ", with the Java of the machine");
    }

    private void image(Path product, String thirdParties) throws IOException, ReleaseException {
        Path settled = stage.resolve("settled");
        ProductTree.copy(product, settled, time);
        Path folder = stage.resolve("ohmlab");
        Path icons = root.resolve("bundles/org.ohmlab.app/icons");
        new AppImage(Path.of(System.getProperty("java.home")), stage.resolve("jpackage")).make(settled,
                icons.resolve("ohmlab256.png"), version, folder);
        papers(folder, thirdParties);
        scripts("image", folder);
        for (int size : new int[] {16, 32, 48, 64, 128}) {
            Path icon = folder.resolve("share/icons/hicolor/" + size + 'x' + size + "/apps/org.ohmlab.Ohmlab.png");
            Files.createDirectories(icon.getParent());
            Files.copy(icons.resolve("ohmlab" + size + ".png"), icon);
        }
        Duplicates.check(folder);
        Path file = out.resolve("ohmlab-" + version + "-linux-x86_64-with-java.tar.gz");
        Archive.tarGz(folder, file, time);
        done(file, TargetSystem.LINUX.title() + ", with a Java of its own");
    }

    /** The update site is made by another module, before this one. */
    private void site() throws IOException, ReleaseException {
        Path repository = root.resolve("releng/org.ohmlab.site/target/repository");
        if (!Files.isDirectory(repository)) {
            throw new ReleaseException("There is no update site in " + repository
                    + ": build releng/org.ohmlab.site before.");
        }
        Path folder = stage.resolve("site");
        SiteTree.copy(repository, folder, time);
        Path file = out.resolve("ohmlab-" + version + "-update-site.zip");
        SiteTree.zip(folder, file, time);
        done(file, "Eclipse: Help > Install New Software");
    }

    private void papers(Path folder, String thirdParties) throws IOException {
        for (String paper : List.of("LICENSE", "NOTICE.md")) {
            Files.copy(root.resolve(paper), folder.resolve(paper));
        }
        Files.writeString(folder.resolve("THIRD-PARTY.md"), thirdParties);
        ProductTree.copyAll(module.resolve("root/all"), folder);
    }

    /** Start scripts, and the parts of them that the project's own shares. */
    private void scripts(String kind, Path folder) throws IOException {
        ProductTree.copyAll(module.resolve("root").resolve(kind), folder);
        if (!TargetSystem.WINDOWS.scripts().equals(kind)) {
            for (String part : List.of("command-path.sh", "class-archive.sh")) {
                Files.copy(root.resolve("releng/scripts").resolve(part), folder.resolve(part));
            }
        }
    }

    private void write(String name, String text, String what) throws IOException {
        Path file = out.resolve(name);
        Files.writeString(file, text);
        done(file, what);
    }

    private void done(Path file, String what) throws IOException {
        files.put(file, what);
        LOG.log(System.Logger.Level.INFO, "{0}: {1} bytes", file.getFileName(), Long.toString(Files.size(file)));
    }

    private void sums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> found = Files.list(out)) {
            for (Path file : found.toList()) {
                sums.put(file.getFileName().toString(), Jar.sha256(file));
            }
        }
        StringBuilder text = new StringBuilder();
        sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        Files.writeString(out.resolve("SHA256SUMS"), text);
    }
}
