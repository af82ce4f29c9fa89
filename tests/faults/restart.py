#!/usr/bin/env python3
"""Ends netseatd again and again under a client that writes; nothing that was flushed may be lost.

    restart.py --how kill|term --times N --writer PROGRAM --netseatd FILE --netseatctl FILE [--mode keep|reset] [--strict]

kill: SIGKILL at a random moment of writing. term: an orderly restart, which may not even lose what was only answered.
After each end QEMU checks the layer, the service starts again, the client comes back by itself and reads its whole disk.
"""

import argparse
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

from rig import PATIENCE, SKIP, Failure, Rig, initiator, require, target

IMAGE_MIB = 128  # room for new clusters in each round
ROUNDS = 10  # on one layer: later on nearly every cluster is there already, and crashes have less to break


class Writer:
    def __init__(self, program: Path, rig: Rig, strict: bool, seed: int):
        self.popen = subprocess.Popen(
            [program, "--portal", f"127.0.0.1:{rig.port}", "--target", target(1), "--initiator", initiator(1), "--mib",
             str(IMAGE_MIB), "--seed", str(seed), *(["--strict"] if strict else [])],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def expect(self, word: str) -> str:
        line = self.popen.stdout.readline().strip()  # it gives up by itself when nothing moves
        if not line:
            raise Failure(f"the client should say '{word}', and has ended with {self.popen.wait(PATIENCE)}")
        require(line.startswith(word), f"the client should say '{word}', and says '{line}'")
        return line

    def end(self):
        if self.popen.poll() is None:
            self.popen.kill()
        self.popen.wait()
        self.popen.stdout.close()
        self.popen.stdin.close()


def one_end(options, rig: Rig, writer: Writer, dice: random.Random):
    writer.expect("writing")
    time.sleep(dice.uniform(0, 0.15))  # the moment is what is tried here, not waited for
    if options.how == "kill":
        rig.crash()
    else:
        rig.stop()
    writer.expect("lost")
    rig.check_layer("pc-1", leaks_allowed=options.how == "kill")
    rig.start()


def run(options, times: int, dice: random.Random):
    with Rig(options.netseatd, options.netseatctl) as rig:
        image = rig.folder / "image.raw"
        subprocess.run([options.writer, "--make-image", image, "--mib", str(IMAGE_MIB)], check=True)
        rig.add_clients(image, 1, options.mode)
        rig.start()
        writer = Writer(options.writer, rig, options.strict or options.how == "term", dice.randrange(1 << 32))
        try:
            writer.expect("verified")
            for _ in range(times - 1):
                one_end(options, rig, writer, dice)
                writer.expect("verified")
            writer.popen.stdin.write("\n")
            writer.popen.stdin.flush()
            one_end(options, rig, writer, dice)
            print(writer.expect("verified"))
            print(f"{times} times {options.how}, {options.mode}; {writer.expect('done')}")
            require(writer.popen.wait(PATIENCE) == 0, "the client failed at the end")
        finally:
            writer.end()
        rig.stop()
        rig.check_layer("pc-1", leaks_allowed=options.how == "kill")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--how", choices=("kill", "term"), required=True)
    parser.add_argument("--times", type=int, required=True)
    parser.add_argument("--writer", type=Path, required=True)
    parser.add_argument("--netseatd", type=Path, required=True)
    parser.add_argument("--netseatctl", type=Path, required=True)
    parser.add_argument("--mode", choices=("keep", "reset"), default="keep")
    parser.add_argument("--strict", action="store_true", help="what was answered must be there, flushed or not")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options = parser.parse_args()
    if not shutil.which("qemu-img"):
        print("SKIPPED: qemu-img is not installed")
        return SKIP
    try:
        dice = random.Random(options.seed)
        for done in range(0, options.times, ROUNDS):
            run(options, min(ROUNDS, options.times - done), dice)
    except Failure as failure:
        print(f"FAILED (seed {options.seed}): {failure}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
