/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;

import java.util.List;

import org.ohmlab.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evaluation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Monte-Carlo evaluation: every trained network on the same simulated chips.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.Evaluation#getChips <em>Chips</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Evaluation#getImages <em>Images</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Evaluation#getSigmaGrid <em>Sigma Grid</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Evaluation#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.Evaluation#getReads <em>Reads</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getEvaluation()
 * @model
 * @generated
 */
public interface Evaluation extends Identified {
	/**
	 * Returns the value of the '<em><b>Chips</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Simulated chips per sigma_d.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chips</em>' attribute.
	 * @see #setChips(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getEvaluation_Chips()
	 * @model default="20"
	 * @generated
	 */
	int getChips();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Evaluation#getChips <em>Chips</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chips</em>' attribute.
	 * @see #getChips()
	 * @generated
	 */
	void setChips(int value);

	/**
	 * Returns the value of the '<em><b>Images</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Test images used; 0 = all. Fewer than all are a fixed random choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Images</em>' attribute.
	 * @see #setImages(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getEvaluation_Images()
	 * @model default="0"
	 * @generated
	 */
	int getImages();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Evaluation#getImages <em>Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Images</em>' attribute.
	 * @see #getImages()
	 * @generated
	 */
	void setImages(int value);

	/**
	 * Returns the value of the '<em><b>Sigma Grid</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values of sigma_d, in the device's convention.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sigma Grid</em>' attribute.
	 * @see #setSigmaGrid(List)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getEvaluation_SigmaGrid()
	 * @model default="" dataType="org.ohmlab.model.base.Numbers"
	 * @generated
	 */
	List<Double> getSigmaGrid();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Evaluation#getSigmaGrid <em>Sigma Grid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sigma Grid</em>' attribute.
	 * @see #getSigmaGrid()
	 * @generated
	 */
	void setSigmaGrid(List<Double> value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The default value is <code>"0.95"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of the confidence intervals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(double)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getEvaluation_Confidence()
	 * @model default="0.95" dataType="org.ohmlab.model.base.Real"
	 * @generated
	 */
	double getConfidence();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Evaluation#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(double value);

	/**
	 * Returns the value of the '<em><b>Reads</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Draws of the per-read components for each chip.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reads</em>' attribute.
	 * @see #setReads(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getEvaluation_Reads()
	 * @model default="1"
	 * @generated
	 */
	int getReads();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.Evaluation#getReads <em>Reads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reads</em>' attribute.
	 * @see #getReads()
	 * @generated
	 */
	void setReads(int value);

} // Evaluation
