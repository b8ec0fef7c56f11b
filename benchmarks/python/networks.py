# Copyright (c) 2026 Ohmlab contributors.
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""The networks of models/*.network in PyTorch, with weights that see device variation.

Names follow the layers of the model files, with "_" for every other sign, so that weights can be exchanged.
"""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

# Closed form of 8-bit weights on 2-bit cells: sigma_w = sigma_d * max|W| * GAIN.
SLICES = 4
GAIN = math.sqrt(sum(4 ** (2 * j) for j in range(SLICES))) / sum(4 ** j for j in range(SLICES))


class Conv(nn.Conv2d):
    """A convolution that computes with `seen`, which is the weight itself or the weight under variation."""

    seen = None

    def forward(self, x):
        return self._conv_forward(x, self.weight if self.seen is None else self.seen, self.bias)


class Linear(nn.Linear):
    seen = None

    def forward(self, x):
        return F.linear(x, self.weight if self.seen is None else self.seen, self.bias)


class Norm(nn.BatchNorm2d):
    """Batch normalisation that leaves its running statistics alone in feedback passes."""

    feedback = False

    def forward(self, x):
        if self.training and self.feedback:
            return F.batch_norm(x, None, None, self.weight, self.bias, True, 0.0, self.eps)
        return F.batch_norm(x, self.running_mean, self.running_var, self.weight, self.bias, self.training,
                            self.momentum, self.eps)


class Exit(nn.Module):
    """An IRS point: pool, hidden layer, logits."""

    def __init__(self, channels, pool, hidden, classes=10):
        super().__init__()
        self.pool = pool
        self.fc1 = Linear(channels * pool * pool, hidden)
        self.fc2 = Linear(hidden, classes)

    def forward(self, x):
        if x.dim() == 4:
            x = F.adaptive_avg_pool2d(x, self.pool).flatten(1)
        return self.fc2(F.relu_(self.fc1(x)))


class Net(nn.Module):
    """Base: variation of all analog weights, drawn in one go."""

    exits = ()

    def prepare(self, layout):
        """Call once after the layout is chosen: lays out the noise as the weights are, in one contiguous piece."""
        self.to(memory_format=layout)
        self.analog = [m for m in self.modules() if isinstance(m, (Conv, Linear))]
        if not self.exits:
            self.analog = [m for m in self.analog if not m in self.exit_layers()]
        self.norms = [m for m in self.modules() if isinstance(m, Norm)]
        self.noise = torch.empty(sum(m.weight.numel() for m in self.analog))
        self.noises, at = [], 0
        for m in self.analog:
            w = m.weight
            part = self.noise[at:at + w.numel()]
            at += w.numel()
            # normal_() is vectorised only on contiguous memory, so the layers get strided views of one buffer.
            self.noises.append(part.as_strided(w.shape, w.stride(), part.storage_offset()))
        self.scales = [0.0] * len(self.analog)
        return self

    def exit_layers(self):
        return [m for e in self.children() if isinstance(e, Exit) for m in e.modules()]

    @torch.no_grad()
    def bind(self):
        """Takes the weights' largest magnitudes, once per step."""
        largest = torch.stack([m.weight.norm(p=math.inf) for m in self.analog]).tolist()
        self.scales = [GAIN * value for value in largest]

    def vary(self, sigma):
        """Fresh variation for the next forward. The noise is a constant: gradients go straight through to weight."""
        self.noise.normal_()
        for m, noise, scale in zip(self.analog, self.noises, self.scales):
            m.seen = torch.add(m.weight, noise, alpha=sigma * scale)

    @torch.no_grad()
    def program(self, sigma):
        """Another simulated chip, in place."""
        self.noise.normal_()
        for m, noise, scale in zip(self.analog, self.noises, self.scales):
            if m.seen is None:
                m.seen = torch.empty_like(m.weight)
            torch.add(m.weight, noise, alpha=sigma * scale, out=m.seen)

    def clean(self):
        for m in self.analog:
            m.seen = None

    def feedback(self, on):
        for m in self.norms:
            m.feedback = on


class Mlp(Net):
    image = (1, 28, 28)

    def __init__(self, exits):
        super().__init__()
        self.fc1, self.fc2, self.fc3 = Linear(784, 256), Linear(256, 128), Linear(128, 10)
        if exits:
            self.exit_relu1, self.exit_relu2 = Exit(256, 1, 64), Exit(128, 1, 64)
            self.exits = ("exit_relu1", "exit_relu2")

    def forward(self, x):
        h1 = F.relu_(self.fc1(x.flatten(1)))
        h2 = F.relu_(self.fc2(h1))
        z = self.fc3(h2)
        return (z, self.exit_relu1(h1), self.exit_relu2(h2)) if self.exits and self.training else (z,)


class LeNet5(Net):
    image = (1, 28, 28)

    def __init__(self, exits, norm):
        super().__init__()
        self.conv1, self.conv2 = Conv(1, 6, 5, padding=2, bias=not norm), Conv(6, 16, 5, bias=not norm)
        self.bn1, self.bn2 = (Norm(6), Norm(16)) if norm else (nn.Identity(), nn.Identity())
        self.fc1, self.fc2, self.fc3 = Linear(400, 120), Linear(120, 84), Linear(84, 10)
        if exits:
            self.exit_pool1, self.exit_pool2 = Exit(6, 7, 64), Exit(16, 5, 64)
            self.exits = ("exit_pool1", "exit_pool2")

    def forward(self, x):
        p1 = F.max_pool2d(F.relu_(self.bn1(self.conv1(x))), 2)
        p2 = F.max_pool2d(F.relu_(self.bn2(self.conv2(p1))), 2)
        h = F.relu_(self.fc1(p2.flatten(1)))
        z = self.fc3(F.relu_(self.fc2(h)))
        return (z, self.exit_pool1(p1), self.exit_pool2(p2)) if self.exits and self.training else (z,)


class Vgg8(Net):
    image = (3, 32, 32)

    def __init__(self, exits, channels, units, norm):
        super().__init__()
        before = 3
        for i, c in enumerate(channels, 1):
            setattr(self, "conv%d" % i, Conv(before, c, 3, padding=1, bias=not norm))
            setattr(self, "bn%d" % i, Norm(c) if norm else nn.Identity())
            before = c
        self.fc1, self.fc2 = Linear(before * 16, units), Linear(units, 10)
        if exits:
            self.exit_relu1, self.exit_pool1 = Exit(channels[0], 6, 512), Exit(channels[1], 4, 512)
            self.exit_pool2 = Exit(channels[3], 3, 512)
            self.exits = ("exit_relu1", "exit_pool1", "exit_pool2")

    def forward(self, x):
        r1 = F.relu_(self.bn1(self.conv1(x)))
        p1 = F.max_pool2d(F.relu_(self.bn2(self.conv2(r1))), 2)
        h = F.relu_(self.bn3(self.conv3(p1)))
        p2 = F.max_pool2d(F.relu_(self.bn4(self.conv4(h))), 2)
        h = F.relu_(self.bn5(self.conv5(p2)))
        h = F.max_pool2d(F.relu_(self.bn6(self.conv6(h))), 2)
        z = self.fc2(F.relu_(self.fc1(h.flatten(1))))
        if self.exits and self.training:
            return z, self.exit_relu1(r1), self.exit_pool1(p1), self.exit_pool2(p2)
        return (z,)


class Block(nn.Module):
    def __init__(self, before, channels, stride):
        super().__init__()
        self.conv1 = Conv(before, channels, 3, stride=stride, padding=1, bias=False)
        self.bn1 = Norm(channels)
        self.conv2 = Conv(channels, channels, 3, padding=1, bias=False)
        self.bn2 = Norm(channels)
        self.shortcut = None
        if stride != 1 or before != channels:
            self.shortcut = nn.Sequential(Conv(before, channels, 1, stride=stride, bias=False), Norm(channels))

    def forward(self, x):
        h = F.relu_(self.bn1(self.conv1(x)))
        h = self.bn2(self.conv2(h))
        h += x if self.shortcut is None else self.shortcut(x)
        return F.relu_(h)


class ResNet18(Net):
    image = (3, 32, 32)

    def __init__(self, exits, width):
        super().__init__()
        self.conv1, self.bn1 = Conv(3, width, 3, padding=1, bias=False), Norm(width)
        before = width
        for stage in range(4):
            channels = width << stage
            setattr(self, "layer%d" % (stage + 1), nn.Sequential(
                Block(before, channels, 1 if stage == 0 else 2), Block(channels, channels, 1)))
            before = channels
        self.linear = Linear(before, 10)
        if exits:
            for name, c, pool in (("relu1", 1, 6), ("layer1_1_relu2", 1, 6), ("layer2_1_relu2", 2, 4),
                                  ("layer3_1_relu2", 4, 3)):
                setattr(self, "exit_" + name, Exit(c * width, pool, 512))
            self.exits = ("exit_relu1", "exit_layer1_1_relu2", "exit_layer2_1_relu2", "exit_layer3_1_relu2")

    def forward(self, x):
        h0 = F.relu_(self.bn1(self.conv1(x)))
        h1 = self.layer1(h0)
        h2 = self.layer2(h1)
        h3 = self.layer3(h2)
        z = self.linear(self.layer4(h3).mean((2, 3)))
        if self.exits and self.training:
            return tuple([z] + [getattr(self, name)(h) for name, h in zip(self.exits, (h0, h1, h2, h3))])
        return (z,)


NETWORKS = {
    "mlp": Mlp,
    "lenet5": lambda exits: LeNet5(exits, False),
    "lenet5-bn": lambda exits: LeNet5(exits, True),
    "vgg8-half": lambda exits: Vgg8(exits, (32, 64, 128, 128, 256, 256), 512, False),
    "vgg8-quarter-bn": lambda exits: Vgg8(exits, (16, 32, 64, 64, 128, 128), 256, True),
    "vgg8-full-bn": lambda exits: Vgg8(exits, (64, 128, 256, 256, 512, 512), 1024, True),
    "resnet18-quarter": lambda exits: ResNet18(exits, 16),
}
