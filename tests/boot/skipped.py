#!/usr/bin/env python3
"""Says which tests of a JUnit file were skipped, and why."""

import re
import sys
import xml.etree.ElementTree as tree

for case in tree.parse(sys.argv[1]).getroot().iter("testcase"):
    if case.get("status") in ("notrun", "disabled") or case.find("skipped") is not None:
        why = re.search(r"^SKIPPED: (.*)$", case.findtext("system-out") or "", re.M)
        print(f"NOT RUN: {case.get('name')}: {why.group(1) if why else 'no reason given'}")
