/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Constant Schedule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The learning rate stays.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getConstantSchedule()
 * @model
 * @generated
 */
public interface ConstantSchedule extends Schedule {
} // ConstantSchedule
