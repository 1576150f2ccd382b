"""What runs elsewhere: pinned, with the least rights, and no stranger's text in a shell."""

import re
import subprocess

import pytest
from checkout import ROOT
from mkdocs.utils.yaml import yaml_load

FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"actions/[\w-]+@[0-9a-f]{40}")
FLOWS = {path.name: yaml_load(path.read_text("utf-8")) for path in FILES}
JOBS = [
    (f, name, job) for f, flow in FLOWS.items() for name, job in flow["jobs"].items()
]
IDS = [f"{file}-{name}" for file, name, _ in JOBS]


def writes(rights):
    return {name for name, right in rights.items() if right == "write"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_an_action_is_pinned_by_its_commit_and_says_its_version(path):
    text = path.read_text("utf-8")
    lines = [line for line in text.splitlines() if "uses:" in line]
    assert lines
    for line in lines:
        assert re.search(rf"uses: {PINNED.pattern}  # v\d+\.\d+\.\d+$", line), line


@pytest.mark.parametrize("file", FLOWS)
def test_a_workflow_may_only_read(file):
    assert FLOWS[file]["permissions"] == {"contents": "read"}
    assert "pull_request_target" not in str(FLOWS[file])


@pytest.mark.parametrize(("file", "name", "job"), JOBS, ids=IDS)
def test_a_job_ends_and_what_has_rights_runs_nothing_of_others(file, name, job):
    assert job["timeout-minutes"] <= 350
    steps = job["steps"]
    checkouts = [s for s in steps if s.get("uses", "").startswith("actions/checkout@")]
    assert all(s["with"]["persist-credentials"] is False for s in checkouts)
    if writes(job.get("permissions", {})):
        assert not checkouts
        assert all(s.get("run", "gh ").startswith("gh ") for s in steps)


@pytest.mark.parametrize(("file", "name", "job"), JOBS, ids=IDS)
def test_a_command_is_a_shell_and_holds_no_expression(file, name, job):
    """`${{ ... }}` is put into the text before the shell reads it: only in `env`."""
    for step in job["steps"]:
        command = step.get("run", "")
        given = re.sub(r"\$\{\{ matrix\.\w+ \}\}", "0", command)  # ours, above
        assert "${{" not in given
        done = subprocess.run(["bash", "-n", "-c", given], capture_output=True)
        assert done.returncode == 0, done.stderr


def test_only_what_was_tested_is_published():
    told = FLOWS["pages.yml"]["jobs"]
    assert "workflow_run.conclusion == 'success'" in told["build"]["if"]
    assert "head_sha" in told["build"]["steps"][0]["with"]["ref"]
    assert told["deploy"]["needs"] == "build"


def test_a_tag_builds_all_that_is_handed_out_with_its_checksums():
    flow = FLOWS["release.yml"]
    assert flow[True if True in flow else "on"] == {"push": {"tags": ["v*"]}}
    steps = flow["jobs"]["build"]["steps"]
    commands = "\n".join(step.get("run", "") for step in steps)
    made = ["-m build -o dist", "offline dist/offline.zip", "dist/site.tar.gz site"]
    places = [commands.index(each) for each in made]
    assert max(places) < commands.index("sha256sum -- * > SHA256SUMS")
    assert "dist/*" in str(flow["jobs"]["publish"]["steps"])


def test_known_holes_are_looked_for_weekly_and_a_mac_and_windows_try_it():
    jobs = FLOWS["ci.yml"]["jobs"]
    audit = str(jobs["audit"]["steps"])
    assert "schedule" in jobs["audit"]["if"]
    assert "pip-audit" in audit
    assert audit.count("npm audit") == 2
    systems = {one["os"] for one in jobs["matrix"]["strategy"]["matrix"]["include"]}
    assert systems == {"ubuntu-latest", "macos-latest", "windows-latest"}


def test_what_is_installed_is_kept_up_to_date():
    told = yaml_load((ROOT / ".github" / "dependabot.yml").read_text("utf-8"))
    kinds = {(one["package-ecosystem"], one["directory"]) for one in told["updates"]}
    packages = ROOT.glob("*/*/package.json"), ROOT.glob("*/.*/package.json")
    folders = {f"/{p.parent.relative_to(ROOT)}" for each in packages for p in each}
    npm = {("npm", folder) for folder in folders}
    assert kinds == {("pip", "/"), ("github-actions", "/"), *npm}
