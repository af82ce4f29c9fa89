"""Netseat on a host of the lab, set up and asked through netseatctl only, as a person's script would."""

import json
import subprocess
from pathlib import Path

from lab import Host, LabError, wait_for

SERVER, PREFIX, NETMASK = "10.77.0.1", 24, "255.255.255.0"
POOL = ("10.77.0.100", "10.77.0.150")
STAGES = ("discover", "offer", "loader", "ipxe", "script", "firmware-login", "first-read", "system-login")


class Netseat:
    def __init__(self, host: Host, netseatd: Path, netseatctl: Path, name: str = "netseatd"):
        self.host, self.netseatd, self.netseatctl, self.name = host, netseatd, netseatctl, name
        self.data = host.lab.folder / f"{name}-data"
        self.data.mkdir()
        self.process = None

    def ctl(self, *words) -> str:
        command = [*self.host.prefix, str(self.netseatctl), "--data-dir", str(self.data), *map(str, words)]
        done = subprocess.run(command, text=True, capture_output=True, stdin=subprocess.DEVNULL)
        if done.returncode != 0:
            raise LabError(f"netseatctl {' '.join(map(str, words))} ended with {done.returncode}: {done.stderr or done.stdout}")
        return done.stdout

    def refused(self, *words) -> str:
        """What netseatctl says when it does not do it; empty when it did."""
        try:
            self.ctl(*words)
        except LabError as error:
            return str(error)
        return ""

    def json(self, *words):
        """The value of a listing; one a line for what is a stream."""
        text = self.ctl(*words, "--json")
        try:
            return json.loads(text)
        except json.JSONDecodeError:
            return [json.loads(line) for line in text.splitlines()]

    def set_up(self, image: Path, dhcp: str = "full", **network):
        """The network and one image, "pc"."""
        words = ["network", "set", "--interface", "lan0", "--dhcp", dhcp, "--netmask", NETMASK]
        if dhcp == "full":
            words += ["--pool", "-".join(POOL)]
        for key, value in network.items():
            words += [f"--{key.replace('_', '-')}", value]
        self.ctl(*words)
        self.ctl("image", "import", image, "--name", "pc")

    def add_client(self, name: str, mac: str, **options):
        words = [word for key, value in options.items() for word in (f"--{key.replace('_', '-')}", value)]
        image = [] if "image" in options else ["--image", "pc"]
        self.ctl("client", "add", "--mac", mac, "--name", name, *image, *words)

    def start(self):
        self.process = self.host.spawn(self.name, self.netseatd, "--data-dir", self.data)
        already = self.process.text().count("ready\n")
        wait_for("netseatd to be ready", lambda: self.process.text().count("ready\n") > already, 30, [self.process])

    def stop(self):
        code = self.process.stop()
        if code != 0:
            raise LabError(f"netseatd ended with {code} after SIGTERM; its last words:\n{self.process.text()[-2000:]}")

    def crash(self):
        self.process.popen.kill()
        self.process.popen.wait()

    def client(self, name: str) -> dict:
        return self.json("client", "show", name)

    def layer(self, name: str) -> Path:
        """The client's own layer, in the data folder."""
        return self.data / self.client(name)["layer"]

    def events(self, client: str):
        return self.json("events", "--client", client)

    def stages(self, client: str) -> dict:
        """The client's current boot as {stage: milliseconds since its start}, from the stored timeline."""
        for row in self.json("status")["clients"]:
            if row["name"] == client:
                return row["stageTimes"]
        return {}
