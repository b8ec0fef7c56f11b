/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fashion Mnist</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Fashion-MNIST (arXiv 1708.07747): 60 000 training and 10 000 test images, 28 x 28 x 1, 10 classes. Ships with Ohmlab.
 * <!-- end-model-doc -->
 *
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getFashionMnist()
 * @model
 * @generated
 */
public interface FashionMnist extends DataSet {
} // FashionMnist
