#!/usr/bin/env python3
"""Says which tests of a JUnit file were skipped, and why."""

import re
import sys
import xml.etree.ElementTree as tree

for case in tree.parse(sys.argv[1]).getroot().iter("testcase"):
    if case.get("status") in ("notrun", "disabled") or case.find("skipped") is not None:
        why = [line for line in (case.findtext("system-out") or "").splitlines() if re.search("skipped", line, re.I)]
        print(f"NOT RUN: {case.get('name')}: {why[-1] if why else 'no reason given'}")
