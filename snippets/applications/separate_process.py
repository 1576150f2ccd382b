"""A process with walls: no file, no network, little memory, little time.

But: these are the walls of Linux, as an ordinary user can set them. Who runs
what strangers write puts a container or a virtual machine around it as well.

Shows:
- in the process no file and no connection can be opened, though outside they can
- a process that takes too much memory or time is ended, and the program goes on
- what the process changes is its own: outside nothing has changed

Reference: setrlimit and setitimer in POSIX.1; /proc/self/statm is Linux's own.

Needs: Linux.
"""

import json
import os
import resource
import select
import signal
import socket
import time
import warnings
from pathlib import Path

from snippets.media import table

SECONDS = 0.3  # of the processor
LAST = 1  # second, should the process stop the timer
PATIENCE = 10  # seconds by the clock, for a machine that is busy
MEMORY = 200 * 2**20  # bytes more than at the start
MOST = 2**20  # bytes that it may tell


# --8<-- [start:limits]
def set_limits():
    """For this process. What is set by `setrlimit` it cannot lift again."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    for kind in ("FSIZE", "NOFILE", "CORE"):  # no file, no socket is opened any more
        resource.setrlimit(getattr(resource, f"RLIMIT_{kind}"), (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (LAST, LAST))  # whole seconds
    signal.signal(signal.SIGPROF, signal.SIG_DFL)  # then the system ends the process
    signal.setitimer(signal.ITIMER_PROF, SECONDS)


# --8<-- [end:limits]


# --8<-- [start:process]
def run_apart(work):  # work(tell) -> [what it told], in a process of its own
    """A copy of this process: it sees what we see, and changes nothing of ours."""
    reader, writer = os.pipe()
    with warnings.catch_warnings(action="ignore"):  # of threads: the copy has none
        child = os.fork()
    if child == 0:
        try:
            set_limits()
            work(lambda value: os.write(writer, json.dumps(value).encode() + b"\n"))
        finally:
            os._exit(0)  # whatever came: the copy must not go on with our work
    os.close(writer)
    told = read_all(reader)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return [json.loads(line) for line in told.split(b"\n")[:-1]]


def read_all(reader):  # -> bytes; no more than MOST, and no longer than PATIENCE
    """To the end of what the process tells."""
    data = b""
    end = time.monotonic() + PATIENCE
    while len(data) < MOST:
        left = max(0, end - time.monotonic())
        ready, _, _ = select.select([reader], [], [], left)
        new = os.read(reader, 2**16) if ready else b""
        if not new:
            break
        data += new
    os.close(reader)
    return data


# --8<-- [end:process]


# --8<-- [start:tries]
def open_file():
    with Path(__file__).open(encoding="utf-8") as file:
        return f"read {len(file.read(9))} letters"


def open_socket():
    with socket.socket():
        return "a socket"


def take_memory():
    return f"{len(bytes(2 * MEMORY)):,} bytes"


def take_time():
    end = time.process_time() + 2 * SECONDS
    while time.process_time() < end:
        pass
    return "came to the end"


def answer():
    return "the answer"


TRIES = {
    "gives an answer": answer,
    "reads a file": open_file,
    "opens a connection": open_socket,
    "takes twice the memory": take_memory,
    "takes twice the time": take_time,
}


def attempt(function):  # -> its answer, or the name of its error
    try:
        return function()
    except Exception as error:
        return type(error).__name__


def measure_walls():  # -> [(what is tried, without walls, within)]
    """Each of our own functions, here and then in a process of its own."""
    rows = []
    for name, function in TRIES.items():

        def work(tell, function=function):
            tell(attempt(function))

        told = run_apart(work)
        rows.append((name, attempt(function), told[0] if told else "ended"))
    return rows


# --8<-- [end:tries]


def main(out: Path, seed: int = 0) -> None:
    print("walls: what a function tries, outside and within")
    rows = [(f"  {name}", *came) for name, *came in measure_walls()]
    print(table(("  it", "outside", "within"), rows))


if __name__ == "__main__":
    main(Path("."))
