#!/usr/bin/env python3
"""A person at the real desktop program, which serves real (virtual) PCs: from the first start to the quit.

    test_person.py --programs FOLDER --pictures FOLDER [--screenshots FOLDER] [--work FOLDER]

Everything is done with mouse and keyboard on a display of its own, in namespaces of its own; nothing in the program is
there for it. What is on the screen is found by its accessible names. A picture of each step is kept.
Exit code 0: all went as it must; 1: it did not; 77: it can't run here (says why).
"""

import argparse
import shutil
import sys
from pathlib import Path

import desk as desks
import lab as labs
import make_image
from lab import LabError


def publish(windows: dict, folder: Path):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, file in windows.items():
        shutil.copy(file, folder / f"{name}.png")
    print(f"{len(windows)} pictures are in {folder}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--programs", type=Path, required=True, help="where netseat and netseatctl are")
    parser.add_argument("--pictures", type=Path, required=True)
    parser.add_argument("--screenshots", type=Path, help="where to put pictures of the window alone, as a release shows them")
    parser.add_argument("--work", type=Path, default=Path("build/lab/person"))
    options = parser.parse_args()
    desks.check_programs()
    image = make_image.make()
    labs.enter(desks.PROGRAMS)
    from story import Story  # it wants python3-gi
    with labs.Lab(options.work.resolve()) as lab:
        story = Story(lab, options, image)
        try:
            story.tell()
            if options.screenshots:
                publish(story.desk.windows, options.screenshots.resolve())
        except LabError as error:
            picture = story.desk.picture("failed")
            print(f"{error}\nThe screen then ({picture}):\n{story.screen.describe()}\nLogs are in {options.work}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
