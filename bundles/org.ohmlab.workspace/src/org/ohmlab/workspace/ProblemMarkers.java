/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.model.base.Identified;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.io.OpenedModel;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Finding;
import org.ohmlab.model.validation.FindingReport;
import org.ohmlab.model.validation.Validator;

/** The problems of model files as markers, which lead to the element they are about. */
public final class ProblemMarkers {

    /** The marker type. */
    public static final String TYPE = "org.ohmlab.workspace.problem";

    /** Attribute: id of the element, which is the fragment of its URI; empty when the element has none. */
    public static final String ELEMENT = "org.ohmlab.workspace.element";

    /** Attribute: name of the element's feature; absent when the whole element is meant. */
    public static final String FEATURE = "org.ohmlab.workspace.feature";

    /** Attribute: id of the rule; absent when the file could not be read or a reference leads nowhere. */
    public static final String RULE = "org.ohmlab.workspace.rule";

    private static final Pattern LINE = Pattern.compile("\\bline (\\d+)");

    private ProblemMarkers() {
    }

    /**
     * Checks a file and replaces its markers, unless they are right already.
     *
     * @param file a model file
     * @throws CoreException when the workspace refuses the markers
     */
    public static void update(IFile file) throws CoreException {
        List<Map<String, Object>> wanted = new ArrayList<>();
        Path path = file.getLocation() == null ? null : file.getLocation().toPath();
        if (path == null) {
            return;
        }
        try {
            OpenedModel model = ModelFiles.open(path);
            model.problems().forEach(problem -> wanted.add(attributes(problem)));
            for (Finding finding : FindingReport.findings(new Validator().validate(model.document()),
                    Diagnostic.INFO)) {
                // A missing file was reported with its name and its line already.
                if (!"document.resolved".equals(finding.rule()) || model.problems().isEmpty()) {
                    wanted.add(attributes(finding, model));
                }
            }
        } catch (BadInputException e) {
            e.problems().forEach(problem -> wanted.add(attributes(problem)));
        }
        replace(file, wanted);
    }

    private static void replace(IFile file, Collection<Map<String, Object>> wanted) throws CoreException {
        if (!file.exists()) {
            return;
        }
        List<IMarker> present = new ArrayList<>(List.of(file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)));
        for (Map<String, Object> attributes : wanted) {
            IMarker same = null;
            for (IMarker marker : present) {
                if (attributes.equals(marker.getAttributes())) {
                    same = marker;
                    break;
                }
            }
            // A marker that stays keeps its place and its selection in the view.
            if (same == null) {
                file.createMarker(TYPE, attributes);
            } else {
                present.remove(same);
            }
        }
        for (IMarker old : present) {
            old.delete();
        }
    }

    private static Map<String, Object> attributes(InputProblem problem) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
        attributes.put(IMarker.MESSAGE, problem.message() + " " + problem.remedy());
        attributes.put(IMarker.LOCATION, problem.element());
        Matcher line = LINE.matcher(problem.element());
        if (line.find()) {
            attributes.put(IMarker.LINE_NUMBER, Integer.valueOf(line.group(1)));
        }
        return attributes;
    }

    private static Map<String, Object> attributes(Finding finding, OpenedModel model) {
        EObject element = finding.element();
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity(finding.getSeverity()));
        attributes.put(IMarker.MESSAGE, ElementNames.of(element) + ": " + finding.problem() + " " + finding.remedy());
        attributes.put(IMarker.LOCATION, ElementNames.path(element));
        attributes.put(RULE, finding.rule());
        attributes.put(ELEMENT, element instanceof Identified identified && identified.getId() != null
                ? identified.getId() : EcoreUtil.getURI(element).fragment());
        finding.feature().map(EStructuralFeature::getName).ifPresent(name -> attributes.put(FEATURE, name));
        model.resource().line(element).ifPresent(line -> attributes.put(IMarker.LINE_NUMBER, line));
        return attributes;
    }

    private static int severity(int diagnostic) {
        if (diagnostic >= Diagnostic.ERROR) {
            return IMarker.SEVERITY_ERROR;
        }
        return diagnostic == Diagnostic.WARNING ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO;
    }
}
