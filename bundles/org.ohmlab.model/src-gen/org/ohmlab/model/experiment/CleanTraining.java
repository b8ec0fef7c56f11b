/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clean Training</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Training without variation: the baseline that knows nothing of the device.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getCleanTraining()
 * @model
 * @generated
 */
public interface CleanTraining extends Method {
} // CleanTraining
