# Copyright (c) 2026 Ohmlab contributors.
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
# SPDX-License-Identifier: EPL-2.0
"""Rows about whole processes: start-up, peak memory, and whether memory stays flat."""
import os
import pty
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
BENCHMARKS = os.path.dirname(HERE)
ROOT = os.path.dirname(BENCHMARKS)
EXPERIMENT = os.path.join(BENCHMARKS, "models", "lenet5-bn.experiment")
ONLY_NOISE = [item for method in ("clean", "ovf", "irs") for item in ("--set", "methods[%s].enabled=false" % method)]
SOAK_STEPS = (1000, 2000, 5000, 10000, 20000, 50000, 100000)


def build_product():
    """The command as it is shipped; ./build decides what is to be made anew."""
    product = os.path.join(ROOT, "releng/org.ohmlab.product/target/products/org.ohmlab.product/linux/gtk/x86_64/ohmlab")
    profile = os.path.join(product, "plugins")
    newer = subprocess.run("find bundles/*/src bundles/*/src-gen bundles/*/META-INF bundles/*/plugin.xml"
                           " -newer '%s' -type f -print -quit" % profile, shell=True, cwd=ROOT, text=True,
                           capture_output=True).stdout if os.path.exists(profile) else "none"
    if newer:
        subprocess.run([os.path.join(ROOT, "build"), "-q", "-Dcheckstyle.skip", "-Dmaven.test.skip=true",
                        "-pl", "releng/org.ohmlab.product", "-am", "package"], check=True, stdout=sys.stderr)


def command(threads, out, *options):
    return [os.path.join(ROOT, "ohmlab"), "run", EXPERIMENT, "--threads", str(threads), "--out", out] + ONLY_NOISE \
        + list(options)


def script(threads, epochs, chips):
    return [sys.executable, "-B", os.path.join(HERE, "task.py"), "lenet5-bn", str(threads), str(epochs), str(chips)]


def environment(threads):
    return dict(os.environ, OMP_NUM_THREADS=str(threads), OPENBLAS_NUM_THREADS=str(threads), COLUMNS="200",
                TERM="xterm")


def until_first_step(arguments, threads):
    """Milliseconds from the start of a process until it tells of its first loss; a terminal is needed to hear it."""
    ours, theirs = pty.openpty()
    begin = time.perf_counter()
    process = subprocess.Popen(arguments, stdin=theirs, stdout=theirs, stderr=theirs, env=environment(threads),
                               start_new_session=True)
    os.close(theirs)
    heard = b""
    while b"loss" not in heard:
        try:
            piece = os.read(ours, 4096)
        except OSError:
            piece = b""
        if not piece:
            raise SystemExit("the process ended before its first step: %s" % heard.decode(errors="replace")[-2000:])
        heard += piece
    taken = (time.perf_counter() - begin) * 1e3
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    os.close(ours)
    return taken


def start(row, rounds):
    build_product()
    ours, theirs = [], []
    for number in range(rounds + 1):
        out = tempfile.mkdtemp()
        try:
            a = until_first_step(command(row.threads, os.path.join(out, "run")), row.threads)
        finally:
            shutil.rmtree(out, ignore_errors=True)
        b = until_first_step(script(row.threads, 1, 1), row.threads)
        if number > 0:  # the first start of each unpacks and reads from the disk
            ours.append(a)
            theirs.append(b)
    return [ours, theirs]


def peak(arguments, threads):
    """Peak resident memory of a process in MB."""
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment(threads))
    error = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 3):
        raise SystemExit(error.decode(errors="replace"))
    return usage.ru_maxrss / 1000


def memory(row, rounds):
    build_product()
    ours, theirs = [], []
    for _ in range(min(rounds, 2)):
        out = tempfile.mkdtemp()
        try:
            ours.append(peak(command(row.threads, os.path.join(out, "run"), "--set", "training.epochs=1", "--set",
                                     "evaluation.chips=20"), row.threads))
        finally:
            shutil.rmtree(out, ignore_errors=True)
        theirs.append(peak(script(row.threads, 1, 20), row.threads))
    return [ours, theirs]


def resident(process):
    with open("/proc/%d/status" % process.pid) as f:
        return next(int(line.split()[1]) for line in f if line.startswith("VmRSS")) * 1024 / 1e6


def soak(side, batch):
    """Resident memory in MB after so many steps of LeNet-5 by noise injection, in one process."""
    side.ask(do="open", kind="ni", experiment=os.path.join(BENCHMARKS, "models", "lenet5.experiment"), batch=batch)
    done, sizes = 0, {}
    for steps in SOAK_STEPS:
        while done < steps:
            piece = min(1000, steps - done)
            side.ask(do="run", ms=0, least=piece)
            done += piece
        sizes[steps] = resident(side.process)
        print("%7d steps: %.1f MB" % (steps, sizes[steps]), flush=True)
    side.ask(do="close")
    return sizes
