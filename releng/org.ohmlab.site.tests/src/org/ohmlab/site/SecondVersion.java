/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The site of a later release: the same bundles and features of ours with a raised version, published anew. It holds
 * nothing of others, which an update keeps.
 */
final class SecondVersion {

    private static final Pattern FILE = Pattern.compile("(org\\.ohmlab\\..*)_(\\d+\\.\\d+\\.)(\\d+)(\\..*)\\.jar");
    private static final Pattern NAMED = Pattern.compile("(<(?:feature|plugin|includes)\\b[^>]*?\\bid=\"([^\"]*)\""
            + "[^>]*?\\bversion=\")([^\"]*)(\")", Pattern.DOTALL);

    private final Map<String, String> versions = new TreeMap<>();

    /** Writes the raised jars of {@code site} into {@code folder}, in the layout that a publisher reads. */
    SecondVersion(Path site, Path folder) throws IOException {
        for (String kind : new String[] {"plugins", "features"}) {
            try (Stream<Path> jars = Files.list(site.resolve(kind))) {
                jars.map(jar -> FILE.matcher(jar.getFileName().toString())).filter(Matcher::matches).forEach(
                        name -> versions.put(name.group(1), raised(name)));
            }
        }
        for (String kind : new String[] {"plugins", "features"}) {
            Files.createDirectories(folder.resolve(kind));
            try (Stream<Path> jars = Files.list(site.resolve(kind))) {
                for (Path jar : (Iterable<Path>) jars::iterator) {
                    Matcher name = FILE.matcher(jar.getFileName().toString());
                    if (name.matches()) {
                        raise(jar, folder.resolve(kind).resolve(name.group(1) + "_" + raised(name) + ".jar"),
                                name.group(1));
                    }
                }
            }
        }
    }

    /** @return the raised version of a bundle or feature */
    String of(String id) {
        return versions.get(id);
    }

    private static String raised(Matcher name) {
        return name.group(2) + (Integer.parseInt(name.group(3)) + 1) + name.group(4);
    }

    private void raise(Path jar, Path target, String id) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("META-INF/MANIFEST.MF")) {
                    out.write(manifest(in, id));
                } else if (entry.getName().equals("feature.xml")) {
                    out.write(feature(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    private byte[] manifest(InputStream in, String id) throws IOException {
        Manifest manifest = new Manifest(new ByteArrayInputStream(in.readAllBytes()));
        Attributes main = manifest.getMainAttributes();
        String old = main.getValue("Bundle-Version");
        if (old != null) {
            main.putValue("Bundle-Version", of(id));
            String source = main.getValue("Eclipse-SourceBundle");
            if (source != null) {
                main.putValue("Eclipse-SourceBundle", source.replace(old, of(id)));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    private String feature(String text) {
        return NAMED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                + versions.getOrDefault(found.group(2), found.group(3)) + found.group(4)));
    }
}
