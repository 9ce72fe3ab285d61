"""A server with the sample company, and a browser that looks at it."""

import contextlib
import json
import os
import socket
import subprocess
import tempfile
import time
import urllib.request


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Studio:
    """The program, serving a workspace of its own."""

    def __init__(self, binary, folder):
        self.binary = os.path.abspath(binary)
        self.folder = folder
        self.port = free_port()
        self.process = None

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def command(self, *arguments):
        return subprocess.run(
            [self.binary, *arguments], cwd=self.folder, env=self.environment(), check=True,
            capture_output=True, text=True)

    def environment(self):
        return {**os.environ, "TMPDIR": self.folder}

    def serve(self, workspace):
        log = open(os.path.join(self.folder, "server.log"), "w")
        self.process = subprocess.Popen(
            [self.binary, "serve", "--port", str(self.port), "--workspace", workspace],
            cwd=self.folder, env=self.environment(), stdout=log, stderr=log)
        for _ in range(100):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(self.url + "/health", timeout=1).read()
                return
            time.sleep(0.1)
        raise SystemExit("the server did not start: see server.log")

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(timeout=10)
            self.process = None

    def document(self):
        return self.json("/personas.json")

    def json(self, path):
        return json.load(urllib.request.urlopen(self.url + path))


@contextlib.contextmanager
def sample_studio(binary):
    """The sample company, imported and built, on a port of its own."""
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(binary, folder)
        studio.command("demo", "--no-serve", "--workspace", "sample.sqlite")
        studio.serve("sample.sqlite")
        try:
            yield studio
        finally:
            studio.stop()


@contextlib.contextmanager
def empty_studio(binary):
    """A workspace without anything in it."""
    with tempfile.TemporaryDirectory() as folder:
        studio = Studio(binary, folder)
        studio.command("init", "--workspace", "empty.sqlite")
        studio.serve("empty.sqlite")
        try:
            yield studio
        finally:
            studio.stop()
