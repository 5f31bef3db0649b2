"""Asks every service for its health: nightly-health.py NAME ADDRESS [NAME ADDRESS ...]"""

import os
import sys
import time
import urllib.request

failed = 0
for name, url in zip(sys.argv[1::2], sys.argv[2::2]):
    begin = time.monotonic()
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            result, word = answer.status, "ok"
    except OSError as error:
        result, word = error, "FAILED"
        failed += 1
    print(f"{word:7}{name:24}{url}  {result}  {time.monotonic() - begin:.2f} s", flush=True)
try:
    print(f"{'ok':7}{'workspace':24}{len(os.listdir(os.environ['SLATE_WORKSPACE']))} files and folders", flush=True)
except OSError as error:
    print(f"{'FAILED':7}{'workspace':24}{error}", flush=True)
    failed += 1
sys.exit(1 if failed else 0)
