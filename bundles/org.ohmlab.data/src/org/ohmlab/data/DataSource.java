/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where bytes come from: a file, or a resource of a bundle. Can be opened again and again. */
public interface DataSource {

    /** @return the name that errors and results show */
    String name();

    /**
     * @return how many bytes there are, packed as they lie
     * @throws IOException when there is no such source
     */
    long length() throws IOException;

    /**
     * @return the bytes from the beginning, not buffered
     * @throws IOException when there is no such source
     */
    InputStream open() throws IOException;

    /**
     * @param file a file; its name in errors is as it is written here
     * @return the file as a source; what is not an ordinary file fails when opened, because a pipe could wait for ever
     */
    static DataSource of(Path file) {
        return new DataSource() {
            @Override
            public String name() {
                return file.toString();
            }

            @Override
            public long length() throws IOException {
                return Files.size(ordinary());
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(ordinary());
            }

            private Path ordinary() throws IOException {
                if (Files.exists(file) && !Files.isRegularFile(file)) {
                    throw new FileSystemException(name(), null, "it is a folder or a device, not a file");
                }
                return file;
            }
        };
    }

    /**
     * @param owner a class of the bundle
     * @param resource the resource's name as {@link Class#getResource} takes it
     * @param name the name that errors and results show
     * @return the resource as a source
     */
    static DataSource ofResource(Class<?> owner, String resource, String name) {
        return new DataSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long length() throws IOException {
                return connect().getContentLengthLong();
            }

            @Override
            public InputStream open() throws IOException {
                return connect().getInputStream();
            }

            private URLConnection connect() throws IOException {
                URL url = owner.getResource(resource);
                if (url == null) {
                    throw new NoSuchFileException(name);
                }
                return url.openConnection();
            }
        };
    }
}
