"""Firefox and WebKit, each driven by what it brings along: no download, no driver.

Firefox opens a web socket that speaks WebDriver BiDi; WebKitGTK has a WebDriver, and
wants a screen, which Xvfb pretends to be. `evaluate` runs the body of a function in the
page, which returns at once; what takes its time is waited for with `wait`.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import shutil
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from tornado.websocket import websocket_connect  # comes with ipykernel

CALL = "() => JSON.stringify((() => {{ {} }})() ?? null)"
BIDI = re.compile(r"BiDi listening on (ws://\S+)")
SETTINGS = """\
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionPolicyBypassNotification", true);
"""  # no tab of Firefox's own
MINI = "webkit2gtk-4.*/MiniBrowser"  # of Debian's libwebkit2gtk


class Browser:
    """What both can do, built on `open`, `evaluate` and `close`."""

    def wait(self, script: str, seconds: float = 60) -> Any:
        """What the script returns as soon as it is true; raises TimeoutError."""
        end = time.monotonic() + seconds
        while not (found := self.evaluate(script)):
            if time.monotonic() > end:
                raise TimeoutError(f"after {seconds} s it is {found!r}: {script}")
            time.sleep(0.1)
        return found

    def evaluate(self, script: str) -> Any:
        raise NotImplementedError


KEY = "element-6066-11e4-a52e-4f735466cecf"  # of an element in WebDriver


class Firefox(Browser):
    """WebDriver BiDi: a message goes out, and its answer comes among events."""

    def __init__(self, folder: Path) -> None:
        program = shutil.which("firefox-esr") or shutil.which("firefox")
        if not program:
            raise FileNotFoundError("firefox-esr is not installed")
        (folder / "user.js").write_text(SETTINGS, encoding="utf-8")
        command = [program, "--headless", "--no-remote", "--profile", str(folder)]
        self.process = subprocess.Popen(
            [*command, "--remote-debugging-port=0"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "HOME": str(folder)},
        )
        assert self.process.stderr
        lines = (BIDI.search(line) for line in self.process.stderr)
        found = next(match for match in lines if match)
        # in a thread of its own: where Chromium's tests run, a loop is running
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        self.socket = self._done(self._connect(found[1]))
        self.sent = 0
        self._ask("session.new", capabilities={})
        tab = self._ask("browsingContext.getTree")["contexts"][0]
        self.tab = {"context": tab["context"]}

    def _done(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(120)

    @staticmethod
    async def _connect(address: str) -> Any:
        return await websocket_connect(f"{address}/session", max_message_size=2**24)

    def _ask(self, method: str, **params: Any) -> Any:
        self.sent += 1
        message = {"id": self.sent, "method": method, "params": params}
        answer = self._done(self._answer(message))
        if answer["type"] != "success":
            raise RuntimeError(answer)
        return answer["result"]

    async def _answer(self, message: dict[str, Any]) -> Any:
        await self.socket.write_message(json.dumps(message))
        while True:
            answer = json.loads(await self.socket.read_message())
            if answer.get("id") == message["id"]:
                return answer

    def open(self, url: str) -> None:
        self._ask("browsingContext.navigate", **self.tab, url=url, wait="complete")

    def evaluate(self, script: str) -> Any:
        call = {"functionDeclaration": CALL.format(script), "awaitPromise": False}
        made = self._ask("script.callFunction", target=self.tab, **call)
        if made["type"] != "success":
            raise RuntimeError(made)
        return json.loads(made["result"]["value"])

    def type(self, selector: str, text: str) -> None:
        """As a reader does: a click into the field, then a key after the other.

        A window that nobody sees never has the focus, so the page is told that it has.
        """
        found = self._ask(
            "browsingContext.locateNodes",
            **self.tab,
            locator={"type": "css", "value": selector},
        )
        origin = {"type": "element", "element": found["nodes"][0]}
        click = [
            {"type": "pointerMove", "x": 0, "y": 0, "origin": origin},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        keys = [
            {"type": kind, "value": c} for c in text for kind in ("keyDown", "keyUp")
        ]
        self._act("pointer", click)
        for name, bubbles in (("focus", "false"), ("focusin", "true")):
            event = f"new FocusEvent('{name}', {{bubbles: {bubbles}}})"
            self.evaluate(
                f"document.querySelector('{selector}').dispatchEvent({event})"
            )
        self._act("key", keys)

    def _act(self, kind: str, actions: list[dict[str, Any]]) -> None:
        source = {"type": kind, "id": kind, "actions": actions}
        self._ask("input.performActions", **self.tab, actions=[source])

    def close(self) -> None:
        self.loop.call_soon_threadsafe(self.socket.close)
        self.process.terminate()
        self.process.communicate(timeout=20)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(20)
        self.loop.close()


class WebKit(Browser):
    """WebDriver as it always was: a request, an answer."""

    def __init__(self, folder: Path) -> None:
        found = sorted(Path("/usr/lib").glob(f"*/{MINI}"))
        driver, screen = shutil.which("WebKitWebDriver"), shutil.which("xvfb-run")
        if not (found and driver and screen):
            raise FileNotFoundError("webkit2gtk-driver or xvfb is not installed")
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            port = one.getsockname()[1]
        # its sandbox wants what a container does not give; the pages are ours
        open_ = {"WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1", "HOME": str(folder)}
        self.process = subprocess.Popen(
            [screen, "-a", driver, f"--port={port}"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **open_},
            start_new_session=True,  # the screen ends with it
        )
        self.address = f"http://127.0.0.1:{port}/session"
        options = {"binary": str(found[-1]), "args": ["--automation"]}
        asked = {"alwaysMatch": {"webkitgtk:browserOptions": options}}
        session = self._first({"capabilities": asked})
        self.address += f"/{session['sessionId']}"

    def _first(self, body: dict[str, Any]) -> Any:
        """The driver takes a moment to listen."""
        for _ in range(200):
            with contextlib.suppress(ConnectionError, urllib.error.URLError):
                return self._post("", body)
            time.sleep(0.1)
        raise TimeoutError("the driver of WebKit does not answer")

    def _post(self, path: str, body: dict[str, Any]) -> Any:
        head = {"Content-Type": "application/json"}
        data = json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data, head)
        with urllib.request.urlopen(request, timeout=120) as answer:
            return json.load(answer)["value"]

    def open(self, url: str) -> None:
        self._post("/url", {"url": url})

    def evaluate(self, script: str) -> Any:
        whole = f"return ({CALL.format(script)})()"
        return json.loads(self._post("/execute/sync", {"script": whole, "args": []}))

    def type(self, selector: str, text: str) -> None:
        """As a reader does, into the field."""
        asked = {"using": "css selector", "value": selector}
        found = self._post("/element", asked)[KEY]
        self._post(f"/element/{found}/value", {"text": text})

    def close(self) -> None:
        request = urllib.request.Request(self.address, method="DELETE")
        with contextlib.suppress(OSError):
            urllib.request.urlopen(request, timeout=20).close()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, 15)
        self.process.wait(20)
