# SPDX-License-Identifier: GPL-3.0-or-later
"""How hypo and its peers are measured beside one another on a machine whose
speed varies: in each round hypo runs next to each peer, the order turned round
each time, and what counts is the ratio of the two that ran together."""
import os
import shutil
import statistics
import subprocess

LEAST = 1e-9  # seconds


def cpu_seconds(command, folder=None, end=None, output=None, checked=True):
    """CPU seconds, user's and system's, of one process; with `end` it is
    killed once a line of its output has that text."""
    environment = dict(os.environ, HERCULES_RC="p.rc")
    to = subprocess.PIPE if end else output or subprocess.DEVNULL
    # pylint: disable-next=consider-using-with
    process = subprocess.Popen(command, cwd=folder, env=environment,
                               stdin=subprocess.DEVNULL, stdout=to,
                               stderr=subprocess.STDOUT)
    if end:
        if not any(end in line for line in process.stdout):
            raise RuntimeError(f"{command[0]} ended without {end!r}")
        process.kill()
        process.stdout.close()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if checked and process.returncode and not end:
        raise RuntimeError(f"{command[0]}: status {process.returncode}")
    return used.ru_utime + used.ru_stime


def beside(rows, count):
    """`rows` are (name, tool, seconds of a repetition), hypo first; a tool is
    None or what has to be installed.  Gives for each a dictionary: name and
    `missing`, or repetitions a second and how many times as fast hypo is,
    median, least and most of the rounds."""
    ours, others = rows[0], rows[1:]
    found = [row for row in others if not row[1] or shutil.which(row[1])]
    times = {row[0]: [] for row in rows}
    ratios = {row[0]: [] for row in rows}
    for turn in range(count):
        for name, _tool, seconds in found:
            two = [(ours[0], ours[2]), (name, seconds)]
            took = {who: max(measured(), LEAST) for who, measured in
                    (two if turn % 2 else reversed(two))}
            for who, some in took.items():
                times[who].append(some)
            ratios[name].append(took[name] / took[ours[0]])
    if not found:
        times[ours[0]] = [max(ours[2](), LEAST) for _ in range(count)]
    results = []
    for name, tool, _seconds in rows:
        row = {"name": name}
        if not times[name]:
            row["missing"] = tool
        else:
            row["rate"] = 1 / statistics.median(times[name])
        if ratios[name]:
            row["hypo_is"] = statistics.median(ratios[name])
            row["least"], row["most"] = min(ratios[name]), max(ratios[name])
        results.append(row)
    return results


def spread(row):
    """The cell of a table for how many times as fast hypo is."""
    if "hypo_is" not in row:
        return ""
    return f"{row['hypo_is']:.2f} ({row['least']:.2f} - {row['most']:.2f})"
