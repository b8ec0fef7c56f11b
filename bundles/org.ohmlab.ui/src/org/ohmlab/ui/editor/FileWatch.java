/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;

/**
 * Follows the edited file: renamed, deleted, or written by somebody else; and the files it refers to.
 *
 * <p>Without changes of one's own a changed file is read again and a deleted one is closed. With them the user is
 * asked, once the editor is in front.
 */
final class FileWatch implements IResourceChangeListener, IPartListener {

    private final ModelEditor editor;
    private final Display display;
    private boolean asking;

    FileWatch(ModelEditor editor) {
        this.editor = editor;
        this.display = editor.getSite().getShell().getDisplay();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        editor.getSite().getPage().addPartListener(this);
    }

    void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        editor.getSite().getPage().removePartListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta();
        if (delta == null || display.isDisposed()) {
            return;
        }
        IFile file = editor.file();
        IResourceDelta own = delta.findMember(file.getFullPath());
        if (own != null && own.getKind() == IResourceDelta.REMOVED) {
            IPath moved = (own.getFlags() & IResourceDelta.MOVED_TO) == 0 ? null : own.getMovedToPath();
            display.asyncExec(() -> removed(file, moved));
        } else if (own != null && (own.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0) {
            display.asyncExec(this::changed);
        }
        // A delta is void when its event is over.
        Set<IFile> written = written(delta);
        if (!written.isEmpty()) {
            display.asyncExec(() -> referredChanged(written));
        }
    }

    private static Set<IFile> written(IResourceDelta delta) {
        Set<IFile> files = new HashSet<>();
        try {
            delta.accept(member -> {
                boolean changed = member.getKind() != IResourceDelta.CHANGED
                        || (member.getFlags() & IResourceDelta.CONTENT) != 0;
                if (changed && member.getResource() instanceof IFile file) {
                    files.add(file);
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(FileWatch.class).log(e.getStatus());
        }
        return files;
    }

    private boolean isClosed() {
        return editor.isClosed();
    }

    private void removed(IFile file, IPath movedTo) {
        if (isClosed() || !file.equals(editor.file())) {
            return;
        }
        if (movedTo != null) {
            editor.moveTo(file.getWorkspace().getRoot().getFile(movedTo));
            if (!editor.isDirty()) {
                editor.reload();
            }
        } else if (!editor.isDirty()) {
            editor.getSite().getPage().closeEditor(editor, false);
        } else if (MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(),
                Messages.deletedOnDiskTitle, NLS.bind(Messages.deletedOnDisk, file.getName()), 0,
                Messages.closeEditor, Messages.keepOpen) == 0) {
            editor.getSite().getPage().closeEditor(editor, false);
        }
    }

    private void changed() {
        if (isClosed() || asking) {
            return;
        }
        EditedModel model = editor.model();
        if (model == null) {
            editor.reload();
        } else if (model.isChangedOnDisk()) {
            if (!editor.isDirty()) {
                editor.reload();
            } else if (editor.getSite().getPage().getActiveEditor() == editor) {
                ask(model);
            }
        }
    }

    private void ask(EditedModel model) {
        asking = true;
        int answer = MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(),
                Messages.changedOnDiskTitle, NLS.bind(Messages.changedOnDisk, editor.file().getName()), 0,
                Messages.reload, Messages.keep);
        asking = false;
        if (answer == 0) {
            editor.reload();
        } else {
            model.keepOwnState();
        }
    }

    /** Elements of a file that was written anew are void; the references to them are resolved again when needed. */
    private void referredChanged(Set<IFile> written) {
        EditedModel model = isClosed() ? null : editor.model();
        if (model == null) {
            return;
        }
        boolean any = false;
        for (Resource resource : List.copyOf(model.resource().getResourceSet().getResources())) {
            if (resource != model.resource() && isAmong(written, resource.getURI())) {
                resource.unload();
                any = true;
            }
        }
        if (any && !editor.isDirty()) {
            editor.reload();
        } else if (any) {
            editor.validation().schedule();
        }
    }

    private static boolean isAmong(Set<IFile> written, URI uri) {
        if (!uri.isFile()) {
            return false;
        }
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot()
                .findFilesForLocationURI(java.net.URI.create(uri.toString()))) {
            if (written.contains(file)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        if (part == editor && editor.model() != null) {
            display.asyncExec(this::changed);
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        // Only what is in front may ask.
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        // The editor disposes of its watch.
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // Nothing changes.
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        // The file was read a moment ago.
    }
}
