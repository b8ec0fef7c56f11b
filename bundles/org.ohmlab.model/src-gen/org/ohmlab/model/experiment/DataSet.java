/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;

import java.util.List;

import org.ohmlab.model.base.Named;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Labelled images. Pixels are scaled to 0 ... 1 and then to (x - mean) / deviation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ohmlab.model.experiment.DataSet#getTrainImages <em>Train Images</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.DataSet#getTestImages <em>Test Images</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.DataSet#getValidationImages <em>Validation Images</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.DataSet#getMean <em>Mean</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.DataSet#getDeviation <em>Deviation</em>}</li>
 *   <li>{@link org.ohmlab.model.experiment.DataSet#getClasses <em>Classes</em>}</li>
 * </ul>
 *
 * @see org.ohmlab.model.experiment.ExperimentPackage#getDataSet()
 * @model abstract="true"
 * @generated
 */
public interface DataSet extends Named {
	/**
	 * Returns the value of the '<em><b>Train Images</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of images taken from the training set, validation images included; 0 = all. Fewer than all are a fixed random choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Train Images</em>' attribute.
	 * @see #setTrainImages(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getDataSet_TrainImages()
	 * @model default="0"
	 * @generated
	 */
	int getTrainImages();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.DataSet#getTrainImages <em>Train Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Train Images</em>' attribute.
	 * @see #getTrainImages()
	 * @generated
	 */
	void setTrainImages(int value);

	/**
	 * Returns the value of the '<em><b>Test Images</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of images taken from the test set; 0 = all. Fewer than all are a fixed random choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Test Images</em>' attribute.
	 * @see #setTestImages(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getDataSet_TestImages()
	 * @model default="0"
	 * @generated
	 */
	int getTestImages();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.DataSet#getTestImages <em>Test Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Test Images</em>' attribute.
	 * @see #getTestImages()
	 * @generated
	 */
	void setTestImages(int value);

	/**
	 * Returns the value of the '<em><b>Validation Images</b></em>' attribute.
	 * The default value is <code>"5000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of training images held out for choosing the checkpoint, so that the test set is never looked at in training; 0 = none (all are trained on; only with Training.keep = LAST).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validation Images</em>' attribute.
	 * @see #setValidationImages(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getDataSet_ValidationImages()
	 * @model default="5000"
	 * @generated
	 */
	int getValidationImages();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.DataSet#getValidationImages <em>Validation Images</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validation Images</em>' attribute.
	 * @see #getValidationImages()
	 * @generated
	 */
	void setValidationImages(int value);

	/**
	 * Returns the value of the '<em><b>Mean</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subtracted from the scaled pixel: one value, or one per channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mean</em>' attribute.
	 * @see #setMean(List)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getDataSet_Mean()
	 * @model default="0.5" dataType="org.ohmlab.model.base.Numbers"
	 * @generated
	 */
	List<Double> getMean();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.DataSet#getMean <em>Mean</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mean</em>' attribute.
	 * @see #getMean()
	 * @generated
	 */
	void setMean(List<Double> value);

	/**
	 * Returns the value of the '<em><b>Deviation</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Divides after the subtraction: one value, or one per channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deviation</em>' attribute.
	 * @see #setDeviation(List)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getDataSet_Deviation()
	 * @model default="0.5" dataType="org.ohmlab.model.base.Numbers"
	 * @generated
	 */
	List<Double> getDeviation();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.DataSet#getDeviation <em>Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deviation</em>' attribute.
	 * @see #getDeviation()
	 * @generated
	 */
	void setDeviation(List<Double> value);

	/**
	 * Returns the value of the '<em><b>Classes</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of classes; 0 = greatest label + 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Classes</em>' attribute.
	 * @see #setClasses(int)
	 * @see org.ohmlab.model.experiment.ExperimentPackage#getDataSet_Classes()
	 * @model default="0"
	 * @generated
	 */
	int getClasses();

	/**
	 * Sets the value of the '{@link org.ohmlab.model.experiment.DataSet#getClasses <em>Classes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classes</em>' attribute.
	 * @see #getClasses()
	 * @generated
	 */
	void setClasses(int value);

} // DataSet
