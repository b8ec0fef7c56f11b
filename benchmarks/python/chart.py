# Copyright (c) 2026 Ohmlab contributors.
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""Small line charts side by side, as SVG."""
import math
from dataclasses import dataclass

WIDTH, HEIGHT, LEFT, TOP, BOTTOM, RIGHT = 300, 220, 58, 44, 40, 12
COLOURS = ("#1f5fa8", "#c2571a")
STYLE = 'font-family="sans-serif" font-size="11" fill="#333"'


@dataclass
class Panel:
    title: str
    axis: str
    logarithmic: bool
    series: list


def ticks(low, high, logarithmic):
    if logarithmic:
        return [10.0 ** e for e in range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)]
    step = 10.0 ** math.floor(math.log10(high))
    for part in (step / 5, step / 2, step, 2 * step):
        if high / part <= 5:
            break
    return [part * i for i in range(math.ceil(high / part) + 1)]


def text(value):
    if 0 < value < 1:
        for d in range(2, 65):
            if abs(value * d - 1) < 1e-9 and d in (2, 4, 8, 16, 32, 64):
                return "1/%d" % d
    return "%g" % value


def panel(p, at):
    points = [point for _, line in p.series for point in line]
    xs, ys = sorted({x for x, _ in points}), [y for _, y in points]
    y_ticks = ticks(min(ys), max(ys), p.logarithmic)

    def place(value, low, high, length):
        if p.logarithmic:
            value, low, high = math.log(value), math.log(low), math.log(high)
        return (value - low) / (high - low) * length

    plot_width, plot_height = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
    x_low = xs[0] if p.logarithmic else 0

    def x_at(x):
        return at + LEFT + place(x, x_low, xs[-1], plot_width)

    def y_at(y):
        return TOP + plot_height - place(y, y_ticks[0], y_ticks[-1], plot_height)

    out = ['<text x="%.1f" y="%d" %s font-weight="bold">%s</text>' % (at + LEFT, TOP - 10, STYLE, p.title)]
    for y in y_ticks:
        out.append('<line x1="%.1f" x2="%.1f" y1="%.1f" y2="%.1f" stroke="#ddd"/>' % (
            at + LEFT, at + WIDTH - RIGHT, y_at(y), y_at(y)))
        out.append('<text x="%.1f" y="%.1f" %s text-anchor="end">%s</text>' % (at + LEFT - 6, y_at(y) + 4, STYLE, text(y)))
    shown = None
    for x in xs:
        if shown is None or x_at(x) - shown > 30:
            shown = x_at(x)
            out.append('<text x="%.1f" y="%d" %s text-anchor="middle">%s</text>' % (
                shown, HEIGHT - BOTTOM + 16, STYLE, text(x)))
    out.append('<text x="%.1f" y="%d" %s text-anchor="middle">%s</text>' % (
        at + LEFT + plot_width / 2, HEIGHT - 8, STYLE, p.axis))
    for number, ((name, line), colour) in enumerate(zip(p.series, COLOURS)):
        out.append('<polyline points="%s" fill="none" stroke="%s" stroke-width="2"/>' % (
            " ".join("%.1f,%.1f" % (x_at(x), y_at(y)) for x, y in line), colour))
        out += ['<circle cx="%.1f" cy="%.1f" r="3" fill="%s"/>' % (x_at(x), y_at(y), colour) for x, y in line]
        if name:
            # In the colour of its line and not beside it, because lines may lie on each other.
            out.append('<text x="%.1f" y="%.1f" %s style="fill:%s">%s</text>' % (
                at + LEFT + 6, TOP + 16 + 15 * number, STYLE, colour, name))
    return out


def write(path, title, panels):
    width = WIDTH * len(panels)
    lines = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img">' % (width, HEIGHT),
             "<title>%s</title>" % title, '<rect width="%d" height="%d" fill="#fff"/>' % (width, HEIGHT),
             '<text x="%d" y="16" %s>%s</text>' % (LEFT, STYLE, title)]
    for number, p in enumerate(panels):
        lines += panel(p, number * WIDTH)
    with open(path, "w") as f:
        f.write("\n".join(lines + ["</svg>"]) + "\n")
