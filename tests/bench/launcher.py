"""Start a command and say what it took.

A small process between: Linux counts the memory of a child from what its parent had.
"""

import json
import os
import signal
import sys
import time

LONGEST = 600
"""Seconds after which a program that does not end is ended."""

if __name__ == "__main__":
    began = time.time()
    child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
    signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
    signal.alarm(LONGEST)
    _, status, usage = os.wait4(child, 0)
    told = {
        "began": began,
        "ended": time.time(),
        "memory": usage.ru_maxrss,
        "processor": usage.ru_utime + usage.ru_stime,
        "code": os.waitstatus_to_exitcode(status),
    }
    sys.stdout.write("\n" + json.dumps(told) + "\n")
