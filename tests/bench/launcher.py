"""Start a command and say what it took.

A small process between: Linux counts the memory of a child from what its parent had.
"""

import json
import os
import sys
import time

if __name__ == "__main__":
    began = time.time()
    child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
    _, status, usage = os.wait4(child, 0)
    told = {
        "began": began,
        "ended": time.time(),
        "memory": usage.ru_maxrss,
        "code": os.waitstatus_to_exitcode(status),
    }
    sys.stdout.write("\n" + json.dumps(told) + "\n")
