#!/usr/bin/env python3
"""Netseat's HTTP beside nginx with sendfile, in turn: A B A B …, medians and ratios of neighbours.

Needs root (a network namespace of its own) and Debian's nginx, which is fetched and unpacked, not installed. Prints a table
and, at the end, which of the bars are met. Time on a shared machine drifts: read the ratios.
"""
import argparse
import json
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import anchors  # noqa: E402

NGINX = """daemon off; user root; worker_processes auto; pid {folder}/nginx.pid; error_log /dev/null;
worker_rlimit_nofile 8192;
events {{ worker_connections 4096; }}
http {{ access_log off; sendfile on; tcp_nopush on; keepalive_timeout 65; keepalive_requests 100000; client_body_temp_path {folder}/t1;
proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3; uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
server {{ listen 127.0.0.1:8081 backlog=1024; location /files/ {{ alias {root}/; }} }} }}
"""
GIB, MB, KB = 1 << 30, 1_000_000, 2000
WORK = [  # what, file, octets, clients, requests of each; whether the bars of speed and processor time hold for it
    ("one file of 1 GiB", "gib", GIB, 1, 1, True),
    ("500 clients, 1 MB each", "mb", MB, 500, 1, True),
    ("50 clients, 20 x 1 MB each, kept", "mb", MB, 50, 20, False),
    ("100 clients, 50 x 2 kB each, kept", "kb", KB, 100, 50, False),
]


def servers_of(arguments, folder, files):
    root = folder / "served"
    root.mkdir()
    for file in files:
        os.link(file, root / file.name)
    config = folder / "nginx.conf"
    config.write_text(NGINX.format(folder=folder, root=root))
    netseat = anchors.Netseat(arguments.netseatd, arguments.netseatctl, folder, files, 69, 8080)
    netseat.at = "127.0.0.1:8080"
    nginx = anchors.Server("nginx", [anchors.unpacked("nginx") / "usr/sbin/nginx", "-p", folder, "-c", config], folder / "nginx.log")
    nginx.at = "127.0.0.1:8081"
    return [netseat, nginx]


def measure(arguments, server, work):
    _, file, octets, clients, requests, _ = work
    before = anchors.processor_seconds(server.process.pid)
    result = json.loads(anchors.run(arguments.load, server.at, f"/files/{file}", clients, octets, requests))
    result["cpu"] = anchors.processor_seconds(server.process.pid) - before
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for program in ("load", "netseatd", "netseatctl"):
        parser.add_argument(f"--{program}", required=True)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", help="a part of what is measured, by name")
    arguments = parser.parse_args()
    anchors.unpacked("nginx")  # while there is a network
    anchors.enter_namespace()

    folder = pathlib.Path(tempfile.mkdtemp(prefix="netseat-bench-"))
    servers, bars = [], []
    try:
        files = [folder / name for name in ("gib", "mb", "kb")]
        for file, size in zip(files, (GIB, MB, KB)):
            with open(file, "wb") as out:
                for _ in range(size // MB):
                    out.write(os.urandom(1000) * (MB // 1000))
                out.truncate(size)
        servers = servers_of(arguments, folder, files)
        print(f"{'what':36}{'server':10}{'MB/s':>9}{'s':>9}{'cpu s':>9}{'failed':>7}{'MB/s : nginx':>14}{'cpu : nginx':>13}")
        for work in WORK:
            if arguments.only and arguments.only not in work[0]:
                continue
            results = anchors.in_turn(servers, arguments.rounds, lambda server: measure(arguments, server, work))
            for server in servers:
                mine, peer = results[server.name], results["nginx"]
                speed, cost = anchors.ratio(mine, peer, "mb_per_second"), anchors.ratio(mine, peer, "cpu")
                print(f"{work[0]:36}{server.name:10}{anchors.median(mine, 'mb_per_second'):9.0f}"
                      f"{anchors.median(mine, 'seconds'):9.3f}{anchors.median(mine, 'cpu'):9.3f}"
                      f"{max(one['failed'] for one in mine):7}{speed:14.2f}{cost:13.2f}", flush=True)
                if server.name == "netseat":
                    bars.append((f"{work[0]}: failures", max(one["failed"] for one in mine), "<=", 0))
                if server.name == "netseat" and work[5]:
                    bars += [(f"{work[0]}: speed / nginx", speed, ">=", 0.9),
                             (f"{work[0]}: processor / nginx", cost, "<=", 1.2)]
        for what, got, sign, bar in bars:
            met = got >= bar if sign == ">=" else got <= bar
            print(f"{'met   ' if met else 'MISSED'} {what}: {got:.2f} {sign} {bar}")
    finally:
        for server in servers:
            server.stop()
        anchors.remove(folder)


if __name__ == "__main__":
    main()
