# Copyright (c) 2026 Ohmlab contributors.
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""How time and memory grow with width, depth, images, chips and sigma points: results/scale.csv and charts."""
import csv
import os
import shutil
import statistics

import chart
import conduct
import machine

FOLDER = os.path.join(machine.BENCHMARKS, "target", "scale")
RESULT = os.path.join(machine.BENCHMARKS, "results", "scale.csv")
DOCS = os.path.join(machine.ROOT, "docs")
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
FULL_VGG = (64, 128, 256, 256, 512, 512)
WIDTHS = (1 / 16, 1 / 8, 1 / 4, 1 / 2, 1)
DEPTHS = (1, 2, 3, 4)


def vgg(name, stages, units):
    """Writes network, mapping and experiment of a VGG: `stages` lists the channels of each stage's convolutions.

    Returns the experiment's path, multiplications per image, and weights."""
    layers = ['<layers xsi:type="network:Input" id="input" height="32" width="32" channels="3"/>']
    last, before, size, number, macs, weights = "input", 3, 32, 0, 0, 0
    for stage, channels in enumerate(stages):
        for c in channels:
            number += 1
            layers += ['<layers xsi:type="network:Convolution" id="conv%d" inputs="%s" bias="false" filters="%d"'
                       ' paddingHeight="1" paddingWidth="1"/>' % (number, last, c),
                       '<layers xsi:type="network:BatchNormalization" id="bn%d" inputs="conv%d"/>' % (number, number),
                       '<layers xsi:type="network:Relu" id="relu%d" inputs="bn%d"/>' % (number, number)]
            last = "relu%d" % number
            macs += size * size * 9 * before * c
            weights += 9 * before * c
            before = c
        layers.append('<layers xsi:type="network:MaxPool" id="pool%d" inputs="%s"/>' % (stage, last))
        last, size = "pool%d" % stage, size // 2
    values = before * size * size
    macs += values * units + units * 10
    weights += values * units + units * 10
    layers += ['<layers xsi:type="network:Flatten" id="flatten" inputs="%s"/>' % last,
               '<layers xsi:type="network:Dense" id="fc1" inputs="flatten" units="%d"/>' % units,
               '<layers xsi:type="network:Relu" id="relu-fc" inputs="fc1"/>',
               '<layers xsi:type="network:Dense" id="fc2" inputs="relu-fc" units="10"/>']
    os.makedirs(FOLDER, exist_ok=True)
    # A project folder of its own: an experiment uses no files outside of its folder.
    shutil.copy(os.path.join(machine.BENCHMARKS, "models", "rram1.device"), FOLDER)
    shutil.copytree(os.path.join(machine.BENCHMARKS, "models", "data"), os.path.join(FOLDER, "data"),
                    dirs_exist_ok=True)

    def write(ending, text):
        with open(os.path.join(FOLDER, name + ending), "w") as f:
            f.write(text)

    write(".network", HEAD + '<network:Network %s xmlns:network="http://www.ohmlab.org/network/1" id="n" name="%s"'
          ' formatVersion="1" ovfScope="ALL_ANALOG_LAYERS">\n%s\n</network:Network>\n' % (XSI, name, "\n".join(layers)))
    with open(os.path.join(machine.BENCHMARKS, "models", "vgg8-full-bn.mapping")) as f:
        write(".mapping", f.read().replace("vgg8-full-bn.network#vgg8-full-bn", name + ".network#n"))
    with open(os.path.join(machine.BENCHMARKS, "models", "vgg8-full-bn.experiment")) as f:
        write(".experiment", "".join(
            line for line in f.read().replace("vgg8-full-bn.network#vgg8-full-bn", name + ".network#n")
            .replace("vgg8-full-bn.mapping", name + ".mapping")
            .splitlines(True) if "experiment:Irs" not in line))
    return os.path.join(FOLDER, name + ".experiment"), macs, weights


def measure(order, executions):
    """Median milliseconds of an execution and the peak memory in MB of a fresh process that does only this."""
    side = conduct.java(1)
    side.ask(do="open", threads=1, **order)
    side.ask(do="run", ms=300, least=1)
    times = side.ask(do="run", ms=1000, least=executions)["ms"]
    with open("/proc/%d/status" % side.process.pid) as f:
        peak = next(int(line.split()[1]) for line in f if line.startswith("VmHWM")) * 1024 / 1e6
    side.close()
    return statistics.median(times), peak


def main():
    machine.make_random_images()
    rows = []

    def add(series, x, order, executions=2, **more):
        milliseconds, peak = measure(order, executions)
        rows.append(dict(series=series, x=x, ms=milliseconds, peak_mb=peak, **more))
        print(series, x, "%.4g ms" % milliseconds, "%.0f MB" % peak, more, flush=True)

    lenet = os.path.join(machine.BENCHMARKS, "models", "lenet5-bn.experiment")
    for width in WIDTHS:
        name = "vgg8-width-%d" % round(64 * width)
        channels = [round(c * width) for c in FULL_VGG]
        path, macs, weights = vgg(name, [channels[:2], channels[2:4], channels[4:]], round(1024 * width))
        images = 256 if width == 1 else 512
        add("chip by width", width, dict(kind="chips", experiment=path, batch=128, chips=1, images=images), 2,
            images=images, macs=macs, weights=weights)
        add("step by width", width, dict(kind="ni", experiment=path, batch=128), 2, macs=macs, weights=weights)
    for depth in DEPTHS:
        path, macs, weights = vgg("vgg-depth-%d" % depth, [[16] * depth, [32] * depth, [64] * depth], 256)
        add("chip by depth", 3 * depth + 2, dict(kind="chips", experiment=path, batch=128, chips=1, images=512), 3,
            images=512, macs=macs, weights=weights)
        add("step by depth", 3 * depth + 2, dict(kind="ni", experiment=path, batch=128), 3, macs=macs, weights=weights)
    for images in (500, 1000, 2000, 5000, 10000):
        add("chip by images", images, dict(kind="chips", experiment=lenet, batch=128, chips=1, images=images), 5)
    for chips in (1, 2, 5, 10, 20, 50, 100):
        add("sweep by chips", chips, dict(kind="chips", experiment=lenet, batch=128, chips=chips, images=2000), 2)
    for sigmas in (1, 3, 5, 9):
        add("sweep by sigma points", sigmas,
            dict(kind="chips", experiment=lenet, batch=128, chips=10, images=2000, sigmas=sigmas), 2)
    columns = ["series", "x", "ms", "peak_mb", "images", "macs", "weights"]
    with open(RESULT, "w", newline="") as f:
        writer = csv.DictWriter(f, columns, restval="", lineterminator="\n")
        writer.writeheader()
        for row in rows:
            writer.writerow({k: "%.5g" % v if isinstance(v, float) else v for k, v in row.items()})
    draw(rows)


def draw(rows):
    def series(name, value):
        return [(r["x"], value(r)) for r in rows if r["series"] == name]

    chart.write(os.path.join(DOCS, "performance-width.svg"), "Full-width VGG-8 is width 1; batch 128, one thread",
                [chart.Panel("chip, ms per image", "width", True, [("", series("chip by width",
                                                                               lambda r: r["ms"] / r["images"]))]),
                 chart.Panel("training step, ms", "width", True, [("", series("step by width", lambda r: r["ms"]))]),
                 chart.Panel("peak memory, MB", "width", True,
                             [("chip", series("chip by width", lambda r: r["peak_mb"])),
                              ("training", series("step by width", lambda r: r["peak_mb"]))])])
    chart.write(os.path.join(DOCS, "performance-depth.svg"),
                "A quarter-width VGG with 1 to 4 convolutions per stage; batch 128, one thread",
                [chart.Panel("chip, ms per image", "layers with weights", False,
                             [("", series("chip by depth", lambda r: r["ms"] / r["images"]))]),
                 chart.Panel("training step, ms", "layers with weights", False,
                             [("", series("step by depth", lambda r: r["ms"]))]),
                 chart.Panel("peak memory, MB", "layers with weights", False,
                             [("chip", series("chip by depth", lambda r: r["peak_mb"])),
                              ("training", series("step by depth", lambda r: r["peak_mb"]))])])
    chart.write(os.path.join(DOCS, "performance-sweep.svg"), "LeNet-5 with batch normalisation, one thread",
                [chart.Panel("one chip, ms", "images", False, [("", series("chip by images", lambda r: r["ms"]))]),
                 chart.Panel("2000 images, ms", "chips", False, [("", series("sweep by chips", lambda r: r["ms"]))]),
                 chart.Panel("10 chips, 2000 images, ms", "sigma points", False,
                             [("", series("sweep by sigma points", lambda r: r["ms"]))])])


if __name__ == "__main__":
    main()
