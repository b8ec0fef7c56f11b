/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.experiment;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.ohmlab.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What is trained, with which methods, and how the result is evaluated.
 * <!-- end-model-doc -->
 * @see org.ohmlab.model.experiment.ExperimentFactory
 * @model kind="package"
 * @generated
 */
public interface ExperimentPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "experiment";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.ohmlab.org/experiment/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "experiment";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ExperimentPackage eINSTANCE = org.ohmlab.model.experiment.impl.ExperimentPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.ExperimentImpl <em>Experiment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.ExperimentImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getExperiment()
	 * @generated
	 */
	int EXPERIMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__ID = BasePackage.DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__NAME = BasePackage.DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__NOTE = BasePackage.DOCUMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__FORMAT_VERSION = BasePackage.DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Network</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__NETWORK = BasePackage.DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__MAPPING = BasePackage.DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Data</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__DATA = BasePackage.DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Methods</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__METHODS = BasePackage.DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sigma Train</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__SIGMA_TRAIN = BasePackage.DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Seeds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__SEEDS = BasePackage.DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Training</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__TRAINING = BasePackage.DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Evaluation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__EVALUATION = BasePackage.DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Gates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__GATES = BasePackage.DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_FEATURE_COUNT = BasePackage.DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.DataSetImpl <em>Data Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.DataSetImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getDataSet()
	 * @generated
	 */
	int DATA_SET = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__NOTE = BasePackage.NAMED__NOTE;

	/**
	 * The feature id for the '<em><b>Train Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__TRAIN_IMAGES = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Test Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__TEST_IMAGES = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Validation Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__VALIDATION_IMAGES = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mean</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__MEAN = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__DEVIATION = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Classes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET__CLASSES = BasePackage.NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Data Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SET_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.FashionMnistImpl <em>Fashion Mnist</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.FashionMnistImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getFashionMnist()
	 * @generated
	 */
	int FASHION_MNIST = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FASHION_MNIST__ID = DATA_SET__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FASHION_MNIST__NAME = DATA_SET__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FASHION_MNIST__NOTE = DATA_SET__NOTE;

	/**
	 * The feature id for the '<em><b>Train Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FASHION_MNIST__TRAIN_IMAGES = DATA_SET__TRAIN_IMAGES;

	/**
	 * The feature id for the '<em><b>Test Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FASHION_MNIST__TEST_IMAGES = DATA_SET__TEST_IMAGES;

	/**
	 * The feature id for the '<em><b>Validation Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FASHION_MNIST__VALIDATION_IMAGES = DATA_SET__VALIDATION_IMAGES;

	/**
	 * The feature id for the '<em><b>Mean</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FASHION_MNIST__MEAN = DATA_SET__MEAN;

	/**
	 * The feature id for the '<em><b>Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FASHION_MNIST__DEVIATION = DATA_SET__DEVIATION;

	/**
	 * The feature id for the '<em><b>Classes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FASHION_MNIST__CLASSES = DATA_SET__CLASSES;

	/**
	 * The number of structural features of the '<em>Fashion Mnist</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FASHION_MNIST_FEATURE_COUNT = DATA_SET_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.IdxDataImpl <em>Idx Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.IdxDataImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getIdxData()
	 * @generated
	 */
	int IDX_DATA = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDX_DATA__ID = DATA_SET__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDX_DATA__NAME = DATA_SET__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDX_DATA__NOTE = DATA_SET__NOTE;

	/**
	 * The feature id for the '<em><b>Train Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDX_DATA__TRAIN_IMAGES = DATA_SET__TRAIN_IMAGES;

	/**
	 * The feature id for the '<em><b>Test Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDX_DATA__TEST_IMAGES = DATA_SET__TEST_IMAGES;

	/**
	 * The feature id for the '<em><b>Validation Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDX_DATA__VALIDATION_IMAGES = DATA_SET__VALIDATION_IMAGES;

	/**
	 * The feature id for the '<em><b>Mean</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDX_DATA__MEAN = DATA_SET__MEAN;

	/**
	 * The feature id for the '<em><b>Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDX_DATA__DEVIATION = DATA_SET__DEVIATION;

	/**
	 * The feature id for the '<em><b>Classes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDX_DATA__CLASSES = DATA_SET__CLASSES;

	/**
	 * The feature id for the '<em><b>Train Image File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDX_DATA__TRAIN_IMAGE_FILE = DATA_SET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Train Label File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDX_DATA__TRAIN_LABEL_FILE = DATA_SET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Test Image File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDX_DATA__TEST_IMAGE_FILE = DATA_SET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Test Label File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDX_DATA__TEST_LABEL_FILE = DATA_SET_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Idx Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDX_DATA_FEATURE_COUNT = DATA_SET_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.CifarDataImpl <em>Cifar Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.CifarDataImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getCifarData()
	 * @generated
	 */
	int CIFAR_DATA = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIFAR_DATA__ID = DATA_SET__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIFAR_DATA__NAME = DATA_SET__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIFAR_DATA__NOTE = DATA_SET__NOTE;

	/**
	 * The feature id for the '<em><b>Train Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIFAR_DATA__TRAIN_IMAGES = DATA_SET__TRAIN_IMAGES;

	/**
	 * The feature id for the '<em><b>Test Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIFAR_DATA__TEST_IMAGES = DATA_SET__TEST_IMAGES;

	/**
	 * The feature id for the '<em><b>Validation Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIFAR_DATA__VALIDATION_IMAGES = DATA_SET__VALIDATION_IMAGES;

	/**
	 * The feature id for the '<em><b>Mean</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIFAR_DATA__MEAN = DATA_SET__MEAN;

	/**
	 * The feature id for the '<em><b>Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIFAR_DATA__DEVIATION = DATA_SET__DEVIATION;

	/**
	 * The feature id for the '<em><b>Classes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIFAR_DATA__CLASSES = DATA_SET__CLASSES;

	/**
	 * The feature id for the '<em><b>Train Files</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIFAR_DATA__TRAIN_FILES = DATA_SET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Test File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIFAR_DATA__TEST_FILE = DATA_SET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fine Labels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIFAR_DATA__FINE_LABELS = DATA_SET_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Cifar Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIFAR_DATA_FEATURE_COUNT = DATA_SET_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.NpzDataImpl <em>Npz Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.NpzDataImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getNpzData()
	 * @generated
	 */
	int NPZ_DATA = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NPZ_DATA__ID = DATA_SET__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NPZ_DATA__NAME = DATA_SET__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NPZ_DATA__NOTE = DATA_SET__NOTE;

	/**
	 * The feature id for the '<em><b>Train Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NPZ_DATA__TRAIN_IMAGES = DATA_SET__TRAIN_IMAGES;

	/**
	 * The feature id for the '<em><b>Test Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NPZ_DATA__TEST_IMAGES = DATA_SET__TEST_IMAGES;

	/**
	 * The feature id for the '<em><b>Validation Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NPZ_DATA__VALIDATION_IMAGES = DATA_SET__VALIDATION_IMAGES;

	/**
	 * The feature id for the '<em><b>Mean</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NPZ_DATA__MEAN = DATA_SET__MEAN;

	/**
	 * The feature id for the '<em><b>Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NPZ_DATA__DEVIATION = DATA_SET__DEVIATION;

	/**
	 * The feature id for the '<em><b>Classes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NPZ_DATA__CLASSES = DATA_SET__CLASSES;

	/**
	 * The feature id for the '<em><b>Train File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NPZ_DATA__TRAIN_FILE = DATA_SET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Test File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NPZ_DATA__TEST_FILE = DATA_SET_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Npz Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NPZ_DATA_FEATURE_COUNT = DATA_SET_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.CsvDataImpl <em>Csv Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.CsvDataImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getCsvData()
	 * @generated
	 */
	int CSV_DATA = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__ID = DATA_SET__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__NAME = DATA_SET__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__NOTE = DATA_SET__NOTE;

	/**
	 * The feature id for the '<em><b>Train Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__TRAIN_IMAGES = DATA_SET__TRAIN_IMAGES;

	/**
	 * The feature id for the '<em><b>Test Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__TEST_IMAGES = DATA_SET__TEST_IMAGES;

	/**
	 * The feature id for the '<em><b>Validation Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__VALIDATION_IMAGES = DATA_SET__VALIDATION_IMAGES;

	/**
	 * The feature id for the '<em><b>Mean</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__MEAN = DATA_SET__MEAN;

	/**
	 * The feature id for the '<em><b>Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__DEVIATION = DATA_SET__DEVIATION;

	/**
	 * The feature id for the '<em><b>Classes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__CLASSES = DATA_SET__CLASSES;

	/**
	 * The feature id for the '<em><b>Train File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__TRAIN_FILE = DATA_SET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Test File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__TEST_FILE = DATA_SET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__HEIGHT = DATA_SET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__WIDTH = DATA_SET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__CHANNELS = DATA_SET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Label Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__LABEL_COLUMN = DATA_SET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Header</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA__HEADER = DATA_SET_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Csv Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CSV_DATA_FEATURE_COUNT = DATA_SET_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.MethodImpl <em>Method</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.MethodImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getMethod()
	 * @generated
	 */
	int METHOD = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__NOTE = BasePackage.NAMED__NOTE;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__ENABLED = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Method</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.CleanTrainingImpl <em>Clean Training</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.CleanTrainingImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getCleanTraining()
	 * @generated
	 */
	int CLEAN_TRAINING = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEAN_TRAINING__ID = METHOD__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEAN_TRAINING__NAME = METHOD__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEAN_TRAINING__NOTE = METHOD__NOTE;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEAN_TRAINING__ENABLED = METHOD__ENABLED;

	/**
	 * The number of structural features of the '<em>Clean Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLEAN_TRAINING_FEATURE_COUNT = METHOD_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.NoiseMethodImpl <em>Noise Method</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.NoiseMethodImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getNoiseMethod()
	 * @generated
	 */
	int NOISE_METHOD = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOISE_METHOD__ID = METHOD__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOISE_METHOD__NAME = METHOD__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOISE_METHOD__NOTE = METHOD__NOTE;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOISE_METHOD__ENABLED = METHOD__ENABLED;

	/**
	 * The feature id for the '<em><b>Sigma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOISE_METHOD__SIGMA = METHOD_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Noise Method</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOISE_METHOD_FEATURE_COUNT = METHOD_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.NoiseInjectionImpl <em>Noise Injection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.NoiseInjectionImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getNoiseInjection()
	 * @generated
	 */
	int NOISE_INJECTION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOISE_INJECTION__ID = NOISE_METHOD__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOISE_INJECTION__NAME = NOISE_METHOD__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOISE_INJECTION__NOTE = NOISE_METHOD__NOTE;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOISE_INJECTION__ENABLED = NOISE_METHOD__ENABLED;

	/**
	 * The feature id for the '<em><b>Sigma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOISE_INJECTION__SIGMA = NOISE_METHOD__SIGMA;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOISE_INJECTION__TEMPERATURE = NOISE_METHOD_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Noise Injection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOISE_INJECTION_FEATURE_COUNT = NOISE_METHOD_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.FeedbackImpl <em>Feedback</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.FeedbackImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getFeedback()
	 * @generated
	 */
	int FEEDBACK = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__ID = NOISE_METHOD__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__NAME = NOISE_METHOD__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__NOTE = NOISE_METHOD__NOTE;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__ENABLED = NOISE_METHOD__ENABLED;

	/**
	 * The feature id for the '<em><b>Sigma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__SIGMA = NOISE_METHOD__SIGMA;

	/**
	 * The feature id for the '<em><b>Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__DECAY = NOISE_METHOD_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sign</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__SIGN = NOISE_METHOD_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Batch Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK__BATCH_NORM = NOISE_METHOD_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Feedback</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEEDBACK_FEATURE_COUNT = NOISE_METHOD_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.OvfImpl <em>Ovf</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.OvfImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getOvf()
	 * @generated
	 */
	int OVF = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF__ID = FEEDBACK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF__NAME = FEEDBACK__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF__NOTE = FEEDBACK__NOTE;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF__ENABLED = FEEDBACK__ENABLED;

	/**
	 * The feature id for the '<em><b>Sigma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF__SIGMA = FEEDBACK__SIGMA;

	/**
	 * The feature id for the '<em><b>Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF__DECAY = FEEDBACK__DECAY;

	/**
	 * The feature id for the '<em><b>Sign</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF__SIGN = FEEDBACK__SIGN;

	/**
	 * The feature id for the '<em><b>Batch Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF__BATCH_NORM = FEEDBACK__BATCH_NORM;

	/**
	 * The feature id for the '<em><b>Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF__BETA = FEEDBACK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Offsets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF__OFFSETS = FEEDBACK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Ovf</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_FEATURE_COUNT = FEEDBACK_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.IrsImpl <em>Irs</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.IrsImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getIrs()
	 * @generated
	 */
	int IRS = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS__ID = FEEDBACK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS__NAME = FEEDBACK__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS__NOTE = FEEDBACK__NOTE;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS__ENABLED = FEEDBACK__ENABLED;

	/**
	 * The feature id for the '<em><b>Sigma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS__SIGMA = FEEDBACK__SIGMA;

	/**
	 * The feature id for the '<em><b>Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS__DECAY = FEEDBACK__DECAY;

	/**
	 * The feature id for the '<em><b>Sign</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS__SIGN = FEEDBACK__SIGN;

	/**
	 * The feature id for the '<em><b>Batch Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS__BATCH_NORM = FEEDBACK__BATCH_NORM;

	/**
	 * The feature id for the '<em><b>Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS__BETA = FEEDBACK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Irs</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRS_FEATURE_COUNT = FEEDBACK_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.OvfIrsImpl <em>Ovf Irs</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.OvfIrsImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getOvfIrs()
	 * @generated
	 */
	int OVF_IRS = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_IRS__ID = FEEDBACK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_IRS__NAME = FEEDBACK__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_IRS__NOTE = FEEDBACK__NOTE;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_IRS__ENABLED = FEEDBACK__ENABLED;

	/**
	 * The feature id for the '<em><b>Sigma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_IRS__SIGMA = FEEDBACK__SIGMA;

	/**
	 * The feature id for the '<em><b>Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_IRS__DECAY = FEEDBACK__DECAY;

	/**
	 * The feature id for the '<em><b>Sign</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_IRS__SIGN = FEEDBACK__SIGN;

	/**
	 * The feature id for the '<em><b>Batch Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_IRS__BATCH_NORM = FEEDBACK__BATCH_NORM;

	/**
	 * The feature id for the '<em><b>Ovf Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_IRS__OVF_BETA = FEEDBACK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Irs Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_IRS__IRS_BETA = FEEDBACK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Offsets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_IRS__OFFSETS = FEEDBACK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Ovf Irs</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OVF_IRS_FEATURE_COUNT = FEEDBACK_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.TrainingImpl <em>Training</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.TrainingImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getTraining()
	 * @generated
	 */
	int TRAINING = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Epochs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__EPOCHS = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Batch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__BATCH = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Initialization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__INITIALIZATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Keep</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__KEEP = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Crop Padding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__CROP_PADDING = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Horizontal Flip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__HORIZONTAL_FLIP = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Optimizer</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__OPTIMIZER = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Schedule</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__SCHEDULE = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.OptimizerImpl <em>Optimizer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.OptimizerImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getOptimizer()
	 * @generated
	 */
	int OPTIMIZER = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTIMIZER__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Learning Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTIMIZER__LEARNING_RATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Weight Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTIMIZER__WEIGHT_DECAY = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Optimizer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTIMIZER_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.AdamImpl <em>Adam</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.AdamImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getAdam()
	 * @generated
	 */
	int ADAM = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAM__ID = OPTIMIZER__ID;

	/**
	 * The feature id for the '<em><b>Learning Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAM__LEARNING_RATE = OPTIMIZER__LEARNING_RATE;

	/**
	 * The feature id for the '<em><b>Weight Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAM__WEIGHT_DECAY = OPTIMIZER__WEIGHT_DECAY;

	/**
	 * The feature id for the '<em><b>Beta1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAM__BETA1 = OPTIMIZER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Beta2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAM__BETA2 = OPTIMIZER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Epsilon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAM__EPSILON = OPTIMIZER_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Adam</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADAM_FEATURE_COUNT = OPTIMIZER_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.SgdImpl <em>Sgd</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.SgdImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getSgd()
	 * @generated
	 */
	int SGD = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SGD__ID = OPTIMIZER__ID;

	/**
	 * The feature id for the '<em><b>Learning Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SGD__LEARNING_RATE = OPTIMIZER__LEARNING_RATE;

	/**
	 * The feature id for the '<em><b>Weight Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SGD__WEIGHT_DECAY = OPTIMIZER__WEIGHT_DECAY;

	/**
	 * The feature id for the '<em><b>Momentum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SGD__MOMENTUM = OPTIMIZER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Sgd</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SGD_FEATURE_COUNT = OPTIMIZER_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.ScheduleImpl <em>Schedule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.ScheduleImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getSchedule()
	 * @generated
	 */
	int SCHEDULE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The number of structural features of the '<em>Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.ConstantScheduleImpl <em>Constant Schedule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.ConstantScheduleImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getConstantSchedule()
	 * @generated
	 */
	int CONSTANT_SCHEDULE = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTANT_SCHEDULE__ID = SCHEDULE__ID;

	/**
	 * The number of structural features of the '<em>Constant Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTANT_SCHEDULE_FEATURE_COUNT = SCHEDULE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.StepScheduleImpl <em>Step Schedule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.StepScheduleImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getStepSchedule()
	 * @generated
	 */
	int STEP_SCHEDULE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_SCHEDULE__ID = SCHEDULE__ID;

	/**
	 * The feature id for the '<em><b>Every</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_SCHEDULE__EVERY = SCHEDULE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_SCHEDULE__FACTOR = SCHEDULE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Step Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_SCHEDULE_FEATURE_COUNT = SCHEDULE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.CosineScheduleImpl <em>Cosine Schedule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.CosineScheduleImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getCosineSchedule()
	 * @generated
	 */
	int COSINE_SCHEDULE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COSINE_SCHEDULE__ID = SCHEDULE__ID;

	/**
	 * The feature id for the '<em><b>Final Factor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COSINE_SCHEDULE__FINAL_FACTOR = SCHEDULE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Cosine Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COSINE_SCHEDULE_FEATURE_COUNT = SCHEDULE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.EvaluationImpl <em>Evaluation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.EvaluationImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getEvaluation()
	 * @generated
	 */
	int EVALUATION = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Chips</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__CHIPS = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Images</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__IMAGES = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sigma Grid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__SIGMA_GRID = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__CONFIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__READS = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.impl.GateImpl <em>Gate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.impl.GateImpl
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getGate()
	 * @generated
	 */
	int GATE = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__ID = BasePackage.NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__NAME = BasePackage.NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__NOTE = BasePackage.NAMED__NOTE;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__METRIC = BasePackage.NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__METHOD = BasePackage.NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sigma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__SIGMA = BasePackage.NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__MINIMUM = BasePackage.NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Gate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_FEATURE_COUNT = BasePackage.NAMED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.FeedbackSign <em>Feedback Sign</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.FeedbackSign
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getFeedbackSign()
	 * @generated
	 */
	int FEEDBACK_SIGN = 25;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.BatchNormPolicy <em>Batch Norm Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.BatchNormPolicy
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getBatchNormPolicy()
	 * @generated
	 */
	int BATCH_NORM_POLICY = 26;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.Initialization <em>Initialization</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.Initialization
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getInitialization()
	 * @generated
	 */
	int INITIALIZATION = 27;

	/**
	 * The meta object id for the '{@link org.ohmlab.model.experiment.Keep <em>Keep</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ohmlab.model.experiment.Keep
	 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getKeep()
	 * @generated
	 */
	int KEEP = 28;


	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.Experiment <em>Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Experiment</em>'.
	 * @see org.ohmlab.model.experiment.Experiment
	 * @generated
	 */
	EClass getExperiment();

	/**
	 * Returns the meta object for the reference '{@link org.ohmlab.model.experiment.Experiment#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Network</em>'.
	 * @see org.ohmlab.model.experiment.Experiment#getNetwork()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Network();

	/**
	 * Returns the meta object for the reference '{@link org.ohmlab.model.experiment.Experiment#getMapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mapping</em>'.
	 * @see org.ohmlab.model.experiment.Experiment#getMapping()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Mapping();

	/**
	 * Returns the meta object for the containment reference '{@link org.ohmlab.model.experiment.Experiment#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Data</em>'.
	 * @see org.ohmlab.model.experiment.Experiment#getData()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Data();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ohmlab.model.experiment.Experiment#getMethods <em>Methods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Methods</em>'.
	 * @see org.ohmlab.model.experiment.Experiment#getMethods()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Methods();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Experiment#getSigmaTrain <em>Sigma Train</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sigma Train</em>'.
	 * @see org.ohmlab.model.experiment.Experiment#getSigmaTrain()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_SigmaTrain();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Experiment#getSeeds <em>Seeds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seeds</em>'.
	 * @see org.ohmlab.model.experiment.Experiment#getSeeds()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Seeds();

	/**
	 * Returns the meta object for the containment reference '{@link org.ohmlab.model.experiment.Experiment#getTraining <em>Training</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Training</em>'.
	 * @see org.ohmlab.model.experiment.Experiment#getTraining()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Training();

	/**
	 * Returns the meta object for the containment reference '{@link org.ohmlab.model.experiment.Experiment#getEvaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Evaluation</em>'.
	 * @see org.ohmlab.model.experiment.Experiment#getEvaluation()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Evaluation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ohmlab.model.experiment.Experiment#getGates <em>Gates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gates</em>'.
	 * @see org.ohmlab.model.experiment.Experiment#getGates()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Gates();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.DataSet <em>Data Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Set</em>'.
	 * @see org.ohmlab.model.experiment.DataSet
	 * @generated
	 */
	EClass getDataSet();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.DataSet#getTrainImages <em>Train Images</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Train Images</em>'.
	 * @see org.ohmlab.model.experiment.DataSet#getTrainImages()
	 * @see #getDataSet()
	 * @generated
	 */
	EAttribute getDataSet_TrainImages();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.DataSet#getTestImages <em>Test Images</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Test Images</em>'.
	 * @see org.ohmlab.model.experiment.DataSet#getTestImages()
	 * @see #getDataSet()
	 * @generated
	 */
	EAttribute getDataSet_TestImages();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.DataSet#getValidationImages <em>Validation Images</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validation Images</em>'.
	 * @see org.ohmlab.model.experiment.DataSet#getValidationImages()
	 * @see #getDataSet()
	 * @generated
	 */
	EAttribute getDataSet_ValidationImages();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.DataSet#getMean <em>Mean</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mean</em>'.
	 * @see org.ohmlab.model.experiment.DataSet#getMean()
	 * @see #getDataSet()
	 * @generated
	 */
	EAttribute getDataSet_Mean();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.DataSet#getDeviation <em>Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deviation</em>'.
	 * @see org.ohmlab.model.experiment.DataSet#getDeviation()
	 * @see #getDataSet()
	 * @generated
	 */
	EAttribute getDataSet_Deviation();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.DataSet#getClasses <em>Classes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classes</em>'.
	 * @see org.ohmlab.model.experiment.DataSet#getClasses()
	 * @see #getDataSet()
	 * @generated
	 */
	EAttribute getDataSet_Classes();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.FashionMnist <em>Fashion Mnist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fashion Mnist</em>'.
	 * @see org.ohmlab.model.experiment.FashionMnist
	 * @generated
	 */
	EClass getFashionMnist();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.IdxData <em>Idx Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Idx Data</em>'.
	 * @see org.ohmlab.model.experiment.IdxData
	 * @generated
	 */
	EClass getIdxData();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.IdxData#getTrainImageFile <em>Train Image File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Train Image File</em>'.
	 * @see org.ohmlab.model.experiment.IdxData#getTrainImageFile()
	 * @see #getIdxData()
	 * @generated
	 */
	EAttribute getIdxData_TrainImageFile();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.IdxData#getTrainLabelFile <em>Train Label File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Train Label File</em>'.
	 * @see org.ohmlab.model.experiment.IdxData#getTrainLabelFile()
	 * @see #getIdxData()
	 * @generated
	 */
	EAttribute getIdxData_TrainLabelFile();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.IdxData#getTestImageFile <em>Test Image File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Test Image File</em>'.
	 * @see org.ohmlab.model.experiment.IdxData#getTestImageFile()
	 * @see #getIdxData()
	 * @generated
	 */
	EAttribute getIdxData_TestImageFile();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.IdxData#getTestLabelFile <em>Test Label File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Test Label File</em>'.
	 * @see org.ohmlab.model.experiment.IdxData#getTestLabelFile()
	 * @see #getIdxData()
	 * @generated
	 */
	EAttribute getIdxData_TestLabelFile();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.CifarData <em>Cifar Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cifar Data</em>'.
	 * @see org.ohmlab.model.experiment.CifarData
	 * @generated
	 */
	EClass getCifarData();

	/**
	 * Returns the meta object for the attribute list '{@link org.ohmlab.model.experiment.CifarData#getTrainFiles <em>Train Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Train Files</em>'.
	 * @see org.ohmlab.model.experiment.CifarData#getTrainFiles()
	 * @see #getCifarData()
	 * @generated
	 */
	EAttribute getCifarData_TrainFiles();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.CifarData#getTestFile <em>Test File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Test File</em>'.
	 * @see org.ohmlab.model.experiment.CifarData#getTestFile()
	 * @see #getCifarData()
	 * @generated
	 */
	EAttribute getCifarData_TestFile();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.CifarData#isFineLabels <em>Fine Labels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fine Labels</em>'.
	 * @see org.ohmlab.model.experiment.CifarData#isFineLabels()
	 * @see #getCifarData()
	 * @generated
	 */
	EAttribute getCifarData_FineLabels();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.NpzData <em>Npz Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Npz Data</em>'.
	 * @see org.ohmlab.model.experiment.NpzData
	 * @generated
	 */
	EClass getNpzData();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.NpzData#getTrainFile <em>Train File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Train File</em>'.
	 * @see org.ohmlab.model.experiment.NpzData#getTrainFile()
	 * @see #getNpzData()
	 * @generated
	 */
	EAttribute getNpzData_TrainFile();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.NpzData#getTestFile <em>Test File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Test File</em>'.
	 * @see org.ohmlab.model.experiment.NpzData#getTestFile()
	 * @see #getNpzData()
	 * @generated
	 */
	EAttribute getNpzData_TestFile();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.CsvData <em>Csv Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Csv Data</em>'.
	 * @see org.ohmlab.model.experiment.CsvData
	 * @generated
	 */
	EClass getCsvData();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.CsvData#getTrainFile <em>Train File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Train File</em>'.
	 * @see org.ohmlab.model.experiment.CsvData#getTrainFile()
	 * @see #getCsvData()
	 * @generated
	 */
	EAttribute getCsvData_TrainFile();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.CsvData#getTestFile <em>Test File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Test File</em>'.
	 * @see org.ohmlab.model.experiment.CsvData#getTestFile()
	 * @see #getCsvData()
	 * @generated
	 */
	EAttribute getCsvData_TestFile();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.CsvData#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.ohmlab.model.experiment.CsvData#getHeight()
	 * @see #getCsvData()
	 * @generated
	 */
	EAttribute getCsvData_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.CsvData#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.ohmlab.model.experiment.CsvData#getWidth()
	 * @see #getCsvData()
	 * @generated
	 */
	EAttribute getCsvData_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.CsvData#getChannels <em>Channels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channels</em>'.
	 * @see org.ohmlab.model.experiment.CsvData#getChannels()
	 * @see #getCsvData()
	 * @generated
	 */
	EAttribute getCsvData_Channels();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.CsvData#getLabelColumn <em>Label Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label Column</em>'.
	 * @see org.ohmlab.model.experiment.CsvData#getLabelColumn()
	 * @see #getCsvData()
	 * @generated
	 */
	EAttribute getCsvData_LabelColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.CsvData#isHeader <em>Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Header</em>'.
	 * @see org.ohmlab.model.experiment.CsvData#isHeader()
	 * @see #getCsvData()
	 * @generated
	 */
	EAttribute getCsvData_Header();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.Method <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Method</em>'.
	 * @see org.ohmlab.model.experiment.Method
	 * @generated
	 */
	EClass getMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Method#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.ohmlab.model.experiment.Method#isEnabled()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_Enabled();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.CleanTraining <em>Clean Training</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clean Training</em>'.
	 * @see org.ohmlab.model.experiment.CleanTraining
	 * @generated
	 */
	EClass getCleanTraining();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.NoiseMethod <em>Noise Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Noise Method</em>'.
	 * @see org.ohmlab.model.experiment.NoiseMethod
	 * @generated
	 */
	EClass getNoiseMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.NoiseMethod#getSigma <em>Sigma</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sigma</em>'.
	 * @see org.ohmlab.model.experiment.NoiseMethod#getSigma()
	 * @see #getNoiseMethod()
	 * @generated
	 */
	EAttribute getNoiseMethod_Sigma();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.NoiseInjection <em>Noise Injection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Noise Injection</em>'.
	 * @see org.ohmlab.model.experiment.NoiseInjection
	 * @generated
	 */
	EClass getNoiseInjection();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.NoiseInjection#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature</em>'.
	 * @see org.ohmlab.model.experiment.NoiseInjection#getTemperature()
	 * @see #getNoiseInjection()
	 * @generated
	 */
	EAttribute getNoiseInjection_Temperature();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.Feedback <em>Feedback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Feedback</em>'.
	 * @see org.ohmlab.model.experiment.Feedback
	 * @generated
	 */
	EClass getFeedback();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Feedback#getDecay <em>Decay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decay</em>'.
	 * @see org.ohmlab.model.experiment.Feedback#getDecay()
	 * @see #getFeedback()
	 * @generated
	 */
	EAttribute getFeedback_Decay();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Feedback#getSign <em>Sign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sign</em>'.
	 * @see org.ohmlab.model.experiment.Feedback#getSign()
	 * @see #getFeedback()
	 * @generated
	 */
	EAttribute getFeedback_Sign();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Feedback#getBatchNorm <em>Batch Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch Norm</em>'.
	 * @see org.ohmlab.model.experiment.Feedback#getBatchNorm()
	 * @see #getFeedback()
	 * @generated
	 */
	EAttribute getFeedback_BatchNorm();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.Ovf <em>Ovf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ovf</em>'.
	 * @see org.ohmlab.model.experiment.Ovf
	 * @generated
	 */
	EClass getOvf();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Ovf#getBeta <em>Beta</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beta</em>'.
	 * @see org.ohmlab.model.experiment.Ovf#getBeta()
	 * @see #getOvf()
	 * @generated
	 */
	EAttribute getOvf_Beta();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Ovf#getOffsets <em>Offsets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offsets</em>'.
	 * @see org.ohmlab.model.experiment.Ovf#getOffsets()
	 * @see #getOvf()
	 * @generated
	 */
	EAttribute getOvf_Offsets();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.Irs <em>Irs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Irs</em>'.
	 * @see org.ohmlab.model.experiment.Irs
	 * @generated
	 */
	EClass getIrs();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Irs#getBeta <em>Beta</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beta</em>'.
	 * @see org.ohmlab.model.experiment.Irs#getBeta()
	 * @see #getIrs()
	 * @generated
	 */
	EAttribute getIrs_Beta();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.OvfIrs <em>Ovf Irs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ovf Irs</em>'.
	 * @see org.ohmlab.model.experiment.OvfIrs
	 * @generated
	 */
	EClass getOvfIrs();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.OvfIrs#getOvfBeta <em>Ovf Beta</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ovf Beta</em>'.
	 * @see org.ohmlab.model.experiment.OvfIrs#getOvfBeta()
	 * @see #getOvfIrs()
	 * @generated
	 */
	EAttribute getOvfIrs_OvfBeta();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.OvfIrs#getIrsBeta <em>Irs Beta</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Irs Beta</em>'.
	 * @see org.ohmlab.model.experiment.OvfIrs#getIrsBeta()
	 * @see #getOvfIrs()
	 * @generated
	 */
	EAttribute getOvfIrs_IrsBeta();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.OvfIrs#getOffsets <em>Offsets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offsets</em>'.
	 * @see org.ohmlab.model.experiment.OvfIrs#getOffsets()
	 * @see #getOvfIrs()
	 * @generated
	 */
	EAttribute getOvfIrs_Offsets();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.Training <em>Training</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Training</em>'.
	 * @see org.ohmlab.model.experiment.Training
	 * @generated
	 */
	EClass getTraining();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Training#getEpochs <em>Epochs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Epochs</em>'.
	 * @see org.ohmlab.model.experiment.Training#getEpochs()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Epochs();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Training#getBatch <em>Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch</em>'.
	 * @see org.ohmlab.model.experiment.Training#getBatch()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Batch();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Training#getInitialization <em>Initialization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initialization</em>'.
	 * @see org.ohmlab.model.experiment.Training#getInitialization()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Initialization();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Training#getKeep <em>Keep</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keep</em>'.
	 * @see org.ohmlab.model.experiment.Training#getKeep()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Keep();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Training#getCropPadding <em>Crop Padding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Crop Padding</em>'.
	 * @see org.ohmlab.model.experiment.Training#getCropPadding()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_CropPadding();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Training#isHorizontalFlip <em>Horizontal Flip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Horizontal Flip</em>'.
	 * @see org.ohmlab.model.experiment.Training#isHorizontalFlip()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_HorizontalFlip();

	/**
	 * Returns the meta object for the containment reference '{@link org.ohmlab.model.experiment.Training#getOptimizer <em>Optimizer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Optimizer</em>'.
	 * @see org.ohmlab.model.experiment.Training#getOptimizer()
	 * @see #getTraining()
	 * @generated
	 */
	EReference getTraining_Optimizer();

	/**
	 * Returns the meta object for the containment reference '{@link org.ohmlab.model.experiment.Training#getSchedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Schedule</em>'.
	 * @see org.ohmlab.model.experiment.Training#getSchedule()
	 * @see #getTraining()
	 * @generated
	 */
	EReference getTraining_Schedule();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.Optimizer <em>Optimizer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Optimizer</em>'.
	 * @see org.ohmlab.model.experiment.Optimizer
	 * @generated
	 */
	EClass getOptimizer();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Optimizer#getLearningRate <em>Learning Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Learning Rate</em>'.
	 * @see org.ohmlab.model.experiment.Optimizer#getLearningRate()
	 * @see #getOptimizer()
	 * @generated
	 */
	EAttribute getOptimizer_LearningRate();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Optimizer#getWeightDecay <em>Weight Decay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight Decay</em>'.
	 * @see org.ohmlab.model.experiment.Optimizer#getWeightDecay()
	 * @see #getOptimizer()
	 * @generated
	 */
	EAttribute getOptimizer_WeightDecay();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.Adam <em>Adam</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Adam</em>'.
	 * @see org.ohmlab.model.experiment.Adam
	 * @generated
	 */
	EClass getAdam();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Adam#getBeta1 <em>Beta1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beta1</em>'.
	 * @see org.ohmlab.model.experiment.Adam#getBeta1()
	 * @see #getAdam()
	 * @generated
	 */
	EAttribute getAdam_Beta1();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Adam#getBeta2 <em>Beta2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beta2</em>'.
	 * @see org.ohmlab.model.experiment.Adam#getBeta2()
	 * @see #getAdam()
	 * @generated
	 */
	EAttribute getAdam_Beta2();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Adam#getEpsilon <em>Epsilon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Epsilon</em>'.
	 * @see org.ohmlab.model.experiment.Adam#getEpsilon()
	 * @see #getAdam()
	 * @generated
	 */
	EAttribute getAdam_Epsilon();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.Sgd <em>Sgd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sgd</em>'.
	 * @see org.ohmlab.model.experiment.Sgd
	 * @generated
	 */
	EClass getSgd();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Sgd#getMomentum <em>Momentum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Momentum</em>'.
	 * @see org.ohmlab.model.experiment.Sgd#getMomentum()
	 * @see #getSgd()
	 * @generated
	 */
	EAttribute getSgd_Momentum();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.Schedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Schedule</em>'.
	 * @see org.ohmlab.model.experiment.Schedule
	 * @generated
	 */
	EClass getSchedule();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.ConstantSchedule <em>Constant Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Constant Schedule</em>'.
	 * @see org.ohmlab.model.experiment.ConstantSchedule
	 * @generated
	 */
	EClass getConstantSchedule();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.StepSchedule <em>Step Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step Schedule</em>'.
	 * @see org.ohmlab.model.experiment.StepSchedule
	 * @generated
	 */
	EClass getStepSchedule();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.StepSchedule#getEvery <em>Every</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Every</em>'.
	 * @see org.ohmlab.model.experiment.StepSchedule#getEvery()
	 * @see #getStepSchedule()
	 * @generated
	 */
	EAttribute getStepSchedule_Every();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.StepSchedule#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Factor</em>'.
	 * @see org.ohmlab.model.experiment.StepSchedule#getFactor()
	 * @see #getStepSchedule()
	 * @generated
	 */
	EAttribute getStepSchedule_Factor();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.CosineSchedule <em>Cosine Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cosine Schedule</em>'.
	 * @see org.ohmlab.model.experiment.CosineSchedule
	 * @generated
	 */
	EClass getCosineSchedule();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.CosineSchedule#getFinalFactor <em>Final Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Final Factor</em>'.
	 * @see org.ohmlab.model.experiment.CosineSchedule#getFinalFactor()
	 * @see #getCosineSchedule()
	 * @generated
	 */
	EAttribute getCosineSchedule_FinalFactor();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.Evaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluation</em>'.
	 * @see org.ohmlab.model.experiment.Evaluation
	 * @generated
	 */
	EClass getEvaluation();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Evaluation#getChips <em>Chips</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chips</em>'.
	 * @see org.ohmlab.model.experiment.Evaluation#getChips()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Chips();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Evaluation#getImages <em>Images</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Images</em>'.
	 * @see org.ohmlab.model.experiment.Evaluation#getImages()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Images();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Evaluation#getSigmaGrid <em>Sigma Grid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sigma Grid</em>'.
	 * @see org.ohmlab.model.experiment.Evaluation#getSigmaGrid()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_SigmaGrid();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Evaluation#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.ohmlab.model.experiment.Evaluation#getConfidence()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Evaluation#getReads <em>Reads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reads</em>'.
	 * @see org.ohmlab.model.experiment.Evaluation#getReads()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Reads();

	/**
	 * Returns the meta object for class '{@link org.ohmlab.model.experiment.Gate <em>Gate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gate</em>'.
	 * @see org.ohmlab.model.experiment.Gate
	 * @generated
	 */
	EClass getGate();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Gate#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.ohmlab.model.experiment.Gate#getMetric()
	 * @see #getGate()
	 * @generated
	 */
	EAttribute getGate_Metric();

	/**
	 * Returns the meta object for the reference '{@link org.ohmlab.model.experiment.Gate#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Method</em>'.
	 * @see org.ohmlab.model.experiment.Gate#getMethod()
	 * @see #getGate()
	 * @generated
	 */
	EReference getGate_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Gate#getSigma <em>Sigma</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sigma</em>'.
	 * @see org.ohmlab.model.experiment.Gate#getSigma()
	 * @see #getGate()
	 * @generated
	 */
	EAttribute getGate_Sigma();

	/**
	 * Returns the meta object for the attribute '{@link org.ohmlab.model.experiment.Gate#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.ohmlab.model.experiment.Gate#getMinimum()
	 * @see #getGate()
	 * @generated
	 */
	EAttribute getGate_Minimum();

	/**
	 * Returns the meta object for enum '{@link org.ohmlab.model.experiment.FeedbackSign <em>Feedback Sign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Feedback Sign</em>'.
	 * @see org.ohmlab.model.experiment.FeedbackSign
	 * @generated
	 */
	EEnum getFeedbackSign();

	/**
	 * Returns the meta object for enum '{@link org.ohmlab.model.experiment.BatchNormPolicy <em>Batch Norm Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Batch Norm Policy</em>'.
	 * @see org.ohmlab.model.experiment.BatchNormPolicy
	 * @generated
	 */
	EEnum getBatchNormPolicy();

	/**
	 * Returns the meta object for enum '{@link org.ohmlab.model.experiment.Initialization <em>Initialization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Initialization</em>'.
	 * @see org.ohmlab.model.experiment.Initialization
	 * @generated
	 */
	EEnum getInitialization();

	/**
	 * Returns the meta object for enum '{@link org.ohmlab.model.experiment.Keep <em>Keep</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Keep</em>'.
	 * @see org.ohmlab.model.experiment.Keep
	 * @generated
	 */
	EEnum getKeep();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ExperimentFactory getExperimentFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.ExperimentImpl <em>Experiment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.ExperimentImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getExperiment()
		 * @generated
		 */
		EClass EXPERIMENT = eINSTANCE.getExperiment();

		/**
		 * The meta object literal for the '<em><b>Network</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__NETWORK = eINSTANCE.getExperiment_Network();

		/**
		 * The meta object literal for the '<em><b>Mapping</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__MAPPING = eINSTANCE.getExperiment_Mapping();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__DATA = eINSTANCE.getExperiment_Data();

		/**
		 * The meta object literal for the '<em><b>Methods</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__METHODS = eINSTANCE.getExperiment_Methods();

		/**
		 * The meta object literal for the '<em><b>Sigma Train</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__SIGMA_TRAIN = eINSTANCE.getExperiment_SigmaTrain();

		/**
		 * The meta object literal for the '<em><b>Seeds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__SEEDS = eINSTANCE.getExperiment_Seeds();

		/**
		 * The meta object literal for the '<em><b>Training</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__TRAINING = eINSTANCE.getExperiment_Training();

		/**
		 * The meta object literal for the '<em><b>Evaluation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__EVALUATION = eINSTANCE.getExperiment_Evaluation();

		/**
		 * The meta object literal for the '<em><b>Gates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__GATES = eINSTANCE.getExperiment_Gates();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.DataSetImpl <em>Data Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.DataSetImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getDataSet()
		 * @generated
		 */
		EClass DATA_SET = eINSTANCE.getDataSet();

		/**
		 * The meta object literal for the '<em><b>Train Images</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET__TRAIN_IMAGES = eINSTANCE.getDataSet_TrainImages();

		/**
		 * The meta object literal for the '<em><b>Test Images</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET__TEST_IMAGES = eINSTANCE.getDataSet_TestImages();

		/**
		 * The meta object literal for the '<em><b>Validation Images</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET__VALIDATION_IMAGES = eINSTANCE.getDataSet_ValidationImages();

		/**
		 * The meta object literal for the '<em><b>Mean</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET__MEAN = eINSTANCE.getDataSet_Mean();

		/**
		 * The meta object literal for the '<em><b>Deviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET__DEVIATION = eINSTANCE.getDataSet_Deviation();

		/**
		 * The meta object literal for the '<em><b>Classes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SET__CLASSES = eINSTANCE.getDataSet_Classes();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.FashionMnistImpl <em>Fashion Mnist</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.FashionMnistImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getFashionMnist()
		 * @generated
		 */
		EClass FASHION_MNIST = eINSTANCE.getFashionMnist();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.IdxDataImpl <em>Idx Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.IdxDataImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getIdxData()
		 * @generated
		 */
		EClass IDX_DATA = eINSTANCE.getIdxData();

		/**
		 * The meta object literal for the '<em><b>Train Image File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDX_DATA__TRAIN_IMAGE_FILE = eINSTANCE.getIdxData_TrainImageFile();

		/**
		 * The meta object literal for the '<em><b>Train Label File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDX_DATA__TRAIN_LABEL_FILE = eINSTANCE.getIdxData_TrainLabelFile();

		/**
		 * The meta object literal for the '<em><b>Test Image File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDX_DATA__TEST_IMAGE_FILE = eINSTANCE.getIdxData_TestImageFile();

		/**
		 * The meta object literal for the '<em><b>Test Label File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDX_DATA__TEST_LABEL_FILE = eINSTANCE.getIdxData_TestLabelFile();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.CifarDataImpl <em>Cifar Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.CifarDataImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getCifarData()
		 * @generated
		 */
		EClass CIFAR_DATA = eINSTANCE.getCifarData();

		/**
		 * The meta object literal for the '<em><b>Train Files</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIFAR_DATA__TRAIN_FILES = eINSTANCE.getCifarData_TrainFiles();

		/**
		 * The meta object literal for the '<em><b>Test File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIFAR_DATA__TEST_FILE = eINSTANCE.getCifarData_TestFile();

		/**
		 * The meta object literal for the '<em><b>Fine Labels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIFAR_DATA__FINE_LABELS = eINSTANCE.getCifarData_FineLabels();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.NpzDataImpl <em>Npz Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.NpzDataImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getNpzData()
		 * @generated
		 */
		EClass NPZ_DATA = eINSTANCE.getNpzData();

		/**
		 * The meta object literal for the '<em><b>Train File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NPZ_DATA__TRAIN_FILE = eINSTANCE.getNpzData_TrainFile();

		/**
		 * The meta object literal for the '<em><b>Test File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NPZ_DATA__TEST_FILE = eINSTANCE.getNpzData_TestFile();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.CsvDataImpl <em>Csv Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.CsvDataImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getCsvData()
		 * @generated
		 */
		EClass CSV_DATA = eINSTANCE.getCsvData();

		/**
		 * The meta object literal for the '<em><b>Train File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CSV_DATA__TRAIN_FILE = eINSTANCE.getCsvData_TrainFile();

		/**
		 * The meta object literal for the '<em><b>Test File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CSV_DATA__TEST_FILE = eINSTANCE.getCsvData_TestFile();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CSV_DATA__HEIGHT = eINSTANCE.getCsvData_Height();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CSV_DATA__WIDTH = eINSTANCE.getCsvData_Width();

		/**
		 * The meta object literal for the '<em><b>Channels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CSV_DATA__CHANNELS = eINSTANCE.getCsvData_Channels();

		/**
		 * The meta object literal for the '<em><b>Label Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CSV_DATA__LABEL_COLUMN = eINSTANCE.getCsvData_LabelColumn();

		/**
		 * The meta object literal for the '<em><b>Header</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CSV_DATA__HEADER = eINSTANCE.getCsvData_Header();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.MethodImpl <em>Method</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.MethodImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getMethod()
		 * @generated
		 */
		EClass METHOD = eINSTANCE.getMethod();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__ENABLED = eINSTANCE.getMethod_Enabled();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.CleanTrainingImpl <em>Clean Training</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.CleanTrainingImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getCleanTraining()
		 * @generated
		 */
		EClass CLEAN_TRAINING = eINSTANCE.getCleanTraining();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.NoiseMethodImpl <em>Noise Method</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.NoiseMethodImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getNoiseMethod()
		 * @generated
		 */
		EClass NOISE_METHOD = eINSTANCE.getNoiseMethod();

		/**
		 * The meta object literal for the '<em><b>Sigma</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOISE_METHOD__SIGMA = eINSTANCE.getNoiseMethod_Sigma();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.NoiseInjectionImpl <em>Noise Injection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.NoiseInjectionImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getNoiseInjection()
		 * @generated
		 */
		EClass NOISE_INJECTION = eINSTANCE.getNoiseInjection();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOISE_INJECTION__TEMPERATURE = eINSTANCE.getNoiseInjection_Temperature();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.FeedbackImpl <em>Feedback</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.FeedbackImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getFeedback()
		 * @generated
		 */
		EClass FEEDBACK = eINSTANCE.getFeedback();

		/**
		 * The meta object literal for the '<em><b>Decay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK__DECAY = eINSTANCE.getFeedback_Decay();

		/**
		 * The meta object literal for the '<em><b>Sign</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK__SIGN = eINSTANCE.getFeedback_Sign();

		/**
		 * The meta object literal for the '<em><b>Batch Norm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEEDBACK__BATCH_NORM = eINSTANCE.getFeedback_BatchNorm();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.OvfImpl <em>Ovf</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.OvfImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getOvf()
		 * @generated
		 */
		EClass OVF = eINSTANCE.getOvf();

		/**
		 * The meta object literal for the '<em><b>Beta</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVF__BETA = eINSTANCE.getOvf_Beta();

		/**
		 * The meta object literal for the '<em><b>Offsets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVF__OFFSETS = eINSTANCE.getOvf_Offsets();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.IrsImpl <em>Irs</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.IrsImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getIrs()
		 * @generated
		 */
		EClass IRS = eINSTANCE.getIrs();

		/**
		 * The meta object literal for the '<em><b>Beta</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRS__BETA = eINSTANCE.getIrs_Beta();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.OvfIrsImpl <em>Ovf Irs</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.OvfIrsImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getOvfIrs()
		 * @generated
		 */
		EClass OVF_IRS = eINSTANCE.getOvfIrs();

		/**
		 * The meta object literal for the '<em><b>Ovf Beta</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVF_IRS__OVF_BETA = eINSTANCE.getOvfIrs_OvfBeta();

		/**
		 * The meta object literal for the '<em><b>Irs Beta</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVF_IRS__IRS_BETA = eINSTANCE.getOvfIrs_IrsBeta();

		/**
		 * The meta object literal for the '<em><b>Offsets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OVF_IRS__OFFSETS = eINSTANCE.getOvfIrs_Offsets();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.TrainingImpl <em>Training</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.TrainingImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getTraining()
		 * @generated
		 */
		EClass TRAINING = eINSTANCE.getTraining();

		/**
		 * The meta object literal for the '<em><b>Epochs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__EPOCHS = eINSTANCE.getTraining_Epochs();

		/**
		 * The meta object literal for the '<em><b>Batch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__BATCH = eINSTANCE.getTraining_Batch();

		/**
		 * The meta object literal for the '<em><b>Initialization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__INITIALIZATION = eINSTANCE.getTraining_Initialization();

		/**
		 * The meta object literal for the '<em><b>Keep</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__KEEP = eINSTANCE.getTraining_Keep();

		/**
		 * The meta object literal for the '<em><b>Crop Padding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__CROP_PADDING = eINSTANCE.getTraining_CropPadding();

		/**
		 * The meta object literal for the '<em><b>Horizontal Flip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__HORIZONTAL_FLIP = eINSTANCE.getTraining_HorizontalFlip();

		/**
		 * The meta object literal for the '<em><b>Optimizer</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAINING__OPTIMIZER = eINSTANCE.getTraining_Optimizer();

		/**
		 * The meta object literal for the '<em><b>Schedule</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAINING__SCHEDULE = eINSTANCE.getTraining_Schedule();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.OptimizerImpl <em>Optimizer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.OptimizerImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getOptimizer()
		 * @generated
		 */
		EClass OPTIMIZER = eINSTANCE.getOptimizer();

		/**
		 * The meta object literal for the '<em><b>Learning Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTIMIZER__LEARNING_RATE = eINSTANCE.getOptimizer_LearningRate();

		/**
		 * The meta object literal for the '<em><b>Weight Decay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTIMIZER__WEIGHT_DECAY = eINSTANCE.getOptimizer_WeightDecay();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.AdamImpl <em>Adam</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.AdamImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getAdam()
		 * @generated
		 */
		EClass ADAM = eINSTANCE.getAdam();

		/**
		 * The meta object literal for the '<em><b>Beta1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADAM__BETA1 = eINSTANCE.getAdam_Beta1();

		/**
		 * The meta object literal for the '<em><b>Beta2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADAM__BETA2 = eINSTANCE.getAdam_Beta2();

		/**
		 * The meta object literal for the '<em><b>Epsilon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADAM__EPSILON = eINSTANCE.getAdam_Epsilon();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.SgdImpl <em>Sgd</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.SgdImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getSgd()
		 * @generated
		 */
		EClass SGD = eINSTANCE.getSgd();

		/**
		 * The meta object literal for the '<em><b>Momentum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SGD__MOMENTUM = eINSTANCE.getSgd_Momentum();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.ScheduleImpl <em>Schedule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.ScheduleImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getSchedule()
		 * @generated
		 */
		EClass SCHEDULE = eINSTANCE.getSchedule();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.ConstantScheduleImpl <em>Constant Schedule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.ConstantScheduleImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getConstantSchedule()
		 * @generated
		 */
		EClass CONSTANT_SCHEDULE = eINSTANCE.getConstantSchedule();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.StepScheduleImpl <em>Step Schedule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.StepScheduleImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getStepSchedule()
		 * @generated
		 */
		EClass STEP_SCHEDULE = eINSTANCE.getStepSchedule();

		/**
		 * The meta object literal for the '<em><b>Every</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_SCHEDULE__EVERY = eINSTANCE.getStepSchedule_Every();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_SCHEDULE__FACTOR = eINSTANCE.getStepSchedule_Factor();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.CosineScheduleImpl <em>Cosine Schedule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.CosineScheduleImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getCosineSchedule()
		 * @generated
		 */
		EClass COSINE_SCHEDULE = eINSTANCE.getCosineSchedule();

		/**
		 * The meta object literal for the '<em><b>Final Factor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COSINE_SCHEDULE__FINAL_FACTOR = eINSTANCE.getCosineSchedule_FinalFactor();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.EvaluationImpl <em>Evaluation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.EvaluationImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getEvaluation()
		 * @generated
		 */
		EClass EVALUATION = eINSTANCE.getEvaluation();

		/**
		 * The meta object literal for the '<em><b>Chips</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__CHIPS = eINSTANCE.getEvaluation_Chips();

		/**
		 * The meta object literal for the '<em><b>Images</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__IMAGES = eINSTANCE.getEvaluation_Images();

		/**
		 * The meta object literal for the '<em><b>Sigma Grid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__SIGMA_GRID = eINSTANCE.getEvaluation_SigmaGrid();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__CONFIDENCE = eINSTANCE.getEvaluation_Confidence();

		/**
		 * The meta object literal for the '<em><b>Reads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__READS = eINSTANCE.getEvaluation_Reads();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.impl.GateImpl <em>Gate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.impl.GateImpl
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getGate()
		 * @generated
		 */
		EClass GATE = eINSTANCE.getGate();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE__METRIC = eINSTANCE.getGate_Metric();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GATE__METHOD = eINSTANCE.getGate_Method();

		/**
		 * The meta object literal for the '<em><b>Sigma</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE__SIGMA = eINSTANCE.getGate_Sigma();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE__MINIMUM = eINSTANCE.getGate_Minimum();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.FeedbackSign <em>Feedback Sign</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.FeedbackSign
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getFeedbackSign()
		 * @generated
		 */
		EEnum FEEDBACK_SIGN = eINSTANCE.getFeedbackSign();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.BatchNormPolicy <em>Batch Norm Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.BatchNormPolicy
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getBatchNormPolicy()
		 * @generated
		 */
		EEnum BATCH_NORM_POLICY = eINSTANCE.getBatchNormPolicy();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.Initialization <em>Initialization</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.Initialization
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getInitialization()
		 * @generated
		 */
		EEnum INITIALIZATION = eINSTANCE.getInitialization();

		/**
		 * The meta object literal for the '{@link org.ohmlab.model.experiment.Keep <em>Keep</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ohmlab.model.experiment.Keep
		 * @see org.ohmlab.model.experiment.impl.ExperimentPackageImpl#getKeep()
		 * @generated
		 */
		EEnum KEEP = eINSTANCE.getKeep();

	}

} //ExperimentPackage
