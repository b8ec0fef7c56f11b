# Copyright (c) 2026 Ohmlab contributors.
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""Computes a step that Ohmlab has written down, from the same batch and the weights that each of its passes saw."""
import os
import re

import numpy as np
import torch
import torch.nn.functional as F

import networks
import work


def sign(name):
    """A parameter's name, the same for both sides."""
    return re.sub("[^0-9A-Za-z]", "_", name)


def step(name, kind, arrays, precision):
    """The loss and the gradients of a recorded step, the latter summed over its passes."""
    x = torch.from_numpy(arrays["x"])
    # Plain strides, as in the measurement.
    x = torch.empty(len(x), x.shape[3], *x.shape[1:3], dtype=precision).copy_(x.permute(0, 3, 1, 2))
    y = torch.from_numpy(arrays["y"])
    outputs, nets = [], []
    for index in range(4 if kind == "ovf" else 1):
        seen = {sign(n.split("/", 1)[1]): arrays[n] for n in arrays.files if n.startswith("%d/" % index)}
        net = networks.NETWORKS[name](kind == "irs").train().to(precision)
        with torch.no_grad():
            for n, p in net.named_parameters():
                p.copy_(torch.from_numpy(seen[sign(n)]))
        nets.append(net)
        outputs.append(net(x))
    z = outputs[0][0]
    if kind == "ovf":
        u = work.combine(z, [o[0] for o in outputs[1:]], work.OVF_BETA)
    elif kind == "irs":
        u = work.combine(z, outputs[0][1:], work.IRS_BETA)
    else:
        u = z
    loss = F.cross_entropy(u, y)
    loss.backward()
    gradients = {sign(n): sum(dict(net.named_parameters())[n].grad.double().numpy() for net in nets)
                 for n, _ in nets[0].named_parameters()}
    return loss.item(), gradients


def distance(gradients, truth):
    """The largest difference of a parameter's gradient, relative to that gradient's norm, and where it is."""
    return max((float(np.linalg.norm(gradients[n] - truth[n]) / max(np.linalg.norm(truth[n]), 1e-12)), n)
               for n in truth)


def check(experiment, kind, probe):
    """Compares with PyTorch in double and in single precision.

    Where the largest values of a pool, or a value and the zero of a ReLU, differ by less than rounding, the sides may
    send the gradient different ways; agreement with one of the two precisions must do."""
    name = os.path.splitext(os.path.basename(experiment))[0]
    arrays = np.load(probe)
    gradients = {sign(n.split("/", 1)[1]): arrays[n].astype(np.float64) for n in arrays.files
                 if n.startswith("gradient/")}
    loss, double = step(name, kind, arrays, torch.float64)
    loss_single, single = step(name, kind, arrays, torch.float32)
    if set(gradients) != set(double):
        raise ValueError("parameters differ: %s" % (set(gradients) ^ set(double)))
    to_double, to_single = distance(gradients, double)[0], distance(gradients, single)[0]
    return {"loss": loss, "loss_difference": abs(float(arrays["loss"][0]) - loss),
            "gradient_difference": min(to_double, to_single), "gradient_difference_double": to_double,
            "gradient_difference_single": to_single, "pytorch_loss_difference": abs(loss_single - loss),
            "pytorch_gradient_difference": distance(single, double)[0]}
