"""Runs the installed `deduce` on lines of {id, tekst} from stdin: first what loading took, then {id, vondsten, ms} a line."""

import json
import logging
import os
import resource
import sys
import time
from importlib.metadata import version

logging.disable(logging.INFO)
# This file has the name of the package, which must not be looked for here.
here = os.path.dirname(os.path.abspath(__file__))
sys.path[:] = [path for path in sys.path if os.path.abspath(path) != here]
started = time.perf_counter()
from deduce import Deduce  # noqa: E402

engine = Deduce()
loaded = time.perf_counter() - started
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


def say(line):
    print(json.dumps(line), flush=True)


start = {"seconden": loaded, "megabytes": peak}
say({"versie": version("deduce"), "start": start})
sys.stdin.reconfigure(encoding="utf-8")
for line in sys.stdin:
    row = json.loads(line)
    started = time.perf_counter()
    found = engine.deidentify(row["tekst"]).annotations
    ms = (time.perf_counter() - started) * 1000
    # Some offsets are integers of numpy, which JSON does not know.
    vondsten = [{"start": int(one.start_char), "eind": int(one.end_char), "soort": one.tag} for one in found]
    say({"id": row["id"], "vondsten": vondsten, "ms": ms})
