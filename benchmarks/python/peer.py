# Copyright (c) 2026 Ohmlab contributors.
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""PyTorch's side of the comparison: an order per line of JSON on the standard input, an answer per line."""
import json
import platform
import sys
import traceback

import torch

import parity
import work


def main():
    current = None
    for line in sys.stdin:
        order = json.loads(line)
        answer = {}
        try:
            do = order["do"]
            if do == "about":
                torch.set_num_threads(order["threads"])
                answer = {"torch": torch.__version__, "python": platform.python_version(),
                          "sgemm_gflops": gemm()}
            elif do == "open":
                current = None
                answer["how"], current = work.open_work(order)
            elif do == "run":
                answer["ms"] = work.run(current, order["ms"], order["least"])
            elif do == "close":
                current = None
            elif do == "check":
                answer.update(parity.check(order["experiment"], order["kind"], order["probe"]))
            else:
                raise ValueError("unknown order")
        except Exception:  # the conductor shows it and ends
            answer["error"] = traceback.format_exc()
        print(json.dumps(answer), flush=True)


def gemm(n=1024):
    """GFLOP/s of a product of two n x n matrices."""
    a, b = torch.randn(n, n), torch.randn(n, n)
    c = torch.empty(n, n)

    class Product:
        def once(self):
            torch.mm(a, b, out=c)

    return 2 * n ** 3 / min(work.run(Product(), 200, 5)) / 1e6


main()
