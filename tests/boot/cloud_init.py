"""cloud-init's own opinion of a config disk. Debian's packages are unpacked into the cache folder, never installed."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import make_image
from lab import LabError

PACKAGES = ["cloud-init", *("python3-" + name for name in (
    "configobj", "jinja2", "markupsafe", "json-pointer", "jsonpatch", "attr", "pyrsistent", "jsonschema", "requests", "urllib3",
    "idna", "certifi", "charset-normalizer", "chardet", "netifaces", "yaml", "six", "oauthlib"))]
# NoCloud reads the files as it would from the disk, then its schema reads the user data. Only what is in the folder is touched.
PROGRAM = """
import json, sys
from cloudinit import distros, helpers
from cloudinit.config.schema import validate_cloudconfig_file, get_schema
from cloudinit.sources.DataSourceNoCloud import DataSourceNoCloud
folder = sys.argv[1]
paths = helpers.Paths({"cloud_dir": folder, "run_dir": folder + "/run"})
source = DataSourceNoCloud({"datasource": {"NoCloud": {"fs_label": None}}}, distros.fetch("debian")("debian", {}, paths), paths)
taken = source.get_data()
validate_cloudconfig_file(folder + "/seed/nocloud/user-data", get_schema())
name = source.get_hostname()
print(json.dumps({"taken": taken, "instance": source.get_instance_id(), "host": getattr(name, "hostname", name)}))
"""


def make() -> Path:
    """cloud-init and what it imports, as a folder of modules."""
    place = make_image.cache_folder() / "cloud-init"
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=place.parent, prefix="making-") as folder:
            root = Path(folder) / "root"
            root.mkdir()
            make_image.unpack(PACKAGES, root)
            try:
                os.rename(root, place)
            except OSError:
                if not place.exists():  # else another maker was faster
                    raise
    return place / "usr/lib/python3/dist-packages"


def judge(host: str, files: dict) -> str:
    """Has cloud-init read these files of a config disk; gives the instance id, LabError when it finds anything wrong."""
    with tempfile.TemporaryDirectory() as folder:
        seed = Path(folder) / "seed/nocloud"
        seed.mkdir(parents=True)
        (Path(folder) / "run").mkdir()
        for name, content in files.items():
            (seed / name).write_text(content)
        done = subprocess.run([sys.executable, "-c", PROGRAM, folder], text=True, capture_output=True,
                              env={**os.environ, "PYTHONPATH": str(make())})
        if done.returncode != 0:
            raise LabError(f"cloud-init does not take the config disk: {done.stderr.strip()[-1500:]}\n{files}")
        said = json.loads(done.stdout.splitlines()[-1])
    if not said["taken"] or said["host"] != host:
        raise LabError(f"cloud-init takes this for another PC than {host}: {said}\n{files}")
    return said["instance"]
