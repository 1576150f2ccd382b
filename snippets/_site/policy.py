"""The Content-Security-Policy of a page: what is in it, and nothing else."""

from __future__ import annotations

import base64
import hashlib
import re
from urllib.parse import urlsplit

from snippets._site import pins

INLINE = re.compile(r"<script(?![^>]*\bsrc=)([^>]*)>(.*?)</script>", re.DOTALL)


def with_policy(page: str, foreign: bool = False) -> str:
    """The page with a Content-Security-Policy that allows what is in it.

    Nothing may come from elsewhere, and no other script may run; but where the
    runtime is not vendored, its CDN may be asked.
    """
    hashes = [
        base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        for attributes, body in INLINE.findall(page)
        if "application/json" not in attributes
    ]
    scripts = " ".join(f"'sha256-{h}'" for h in dict.fromkeys(hashes))
    cdn = blob = ""
    if foreign:
        host = urlsplit(pins.CDN)
        cdn, blob = f" {host.scheme}://{host.netloc}", " blob:"
    policy = (
        f"default-src 'self'; connect-src 'self'{cdn}; object-src 'none'; "
        f"frame-src 'none'; script-src 'self'{blob} {scripts} 'wasm-unsafe-eval'; "
        "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        "media-src 'self' blob:; worker-src 'self' blob:; base-uri 'self'; "
        "form-action 'none'"
    )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return page.replace("<head>", f"<head>{meta}", 1)


def with_blobs(page: str) -> str:
    """The same page, where scripts may also come from what a script has made.

    For a copy that is opened from a folder: its modules come so.
    """
    return page.replace("script-src 'self'", "script-src 'self' blob:", 1)
