"""The policy of a page allows what is in it, and nothing else."""

import base64
import hashlib
import re

from snippets._site.policy import with_policy

PAGE = """<!doctype html><html><head><title>t</title>
<script>var a = 1</script><script type="application/json">{"b": 2}</script>
<script src="x.js"></script></head><body><script >var é = 3</script></body></html>"""


def policy(page):
    content = re.search(r'Policy" content="([^"]+)"', page)[1]
    return dict(part.strip().split(" ", 1) for part in content.split(";"))


def test_the_policy_allows_the_pages_own_scripts_and_no_other():
    page = with_policy(PAGE)
    scripts = policy(page)["script-src"].split()
    expected = [
        base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        for body in ("var a = 1", "var é = 3")
    ]
    assert scripts == [
        "'self'",
        *(f"'sha256-{e}'" for e in expected),
        "'wasm-unsafe-eval'",
    ]
    assert page.startswith("<!doctype html><html><head><meta http-equiv")
    assert page.count("Content-Security-Policy") == 1


def test_the_cdn_is_allowed_only_where_it_is_needed():
    own = policy(with_policy(PAGE))
    cdn = policy(with_policy(PAGE, foreign=True))
    assert own["connect-src"] == "'self'"
    assert cdn["connect-src"] == "'self' https://cdn.jsdelivr.net"
    assert "blob:" not in own["script-src"]
    assert "blob:" in cdn["script-src"]
    changed = {name for name in own if own[name] != cdn[name]}
    assert changed == {"connect-src", "script-src"}
