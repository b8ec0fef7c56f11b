/**
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ohmlab.model.network.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.ohmlab.model.base.provider.DocumentItemProvider;

import org.ohmlab.model.edit.OhmlabEditPlugin;

import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkFactory;
import org.ohmlab.model.network.NetworkPackage;

/**
 * This is the item provider adapter for a {@link org.ohmlab.model.network.Network} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class NetworkItemProvider extends DocumentItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addOvfScopePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Ovf Scope feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOvfScopePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Network_ovfScope_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Network_ovfScope_feature", "_UI_Network_type"),
				 NetworkPackage.Literals.NETWORK__OVF_SCOPE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(NetworkPackage.Literals.NETWORK__LAYERS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Network)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Network_type") :
			getString("_UI_Network_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Network.class)) {
			case NetworkPackage.NETWORK__OVF_SCOPE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case NetworkPackage.NETWORK__LAYERS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createInput()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createConvolution()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createDense()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createBatchNormalization()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createRelu()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createLeakyRelu()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createTanh()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createSigmoid()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createMaxPool()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createAveragePool()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createAdaptiveAveragePool()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createGlobalAveragePool()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createFlatten()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createDropout()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createAdd()));

		newChildDescriptors.add
			(createChildParameter
				(NetworkPackage.Literals.NETWORK__LAYERS,
				 NetworkFactory.eINSTANCE.createConcat()));
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return OhmlabEditPlugin.INSTANCE;
	}

}
