"""SLATE's copilot bridge: the queue of tasks that VS Code's extension and the autonomous loop share.

It has the routes and the files of the bridge in SLATE's own manifests. Unlike that one, it answers while a command runs, and
runs commands only where SLATE_BRIDGE_EXEC is "true".
"""

import http.server
import json
import os
import pathlib
import signal
import subprocess
import threading
import time
from datetime import datetime, timezone

VERSION = "5.1.0"
PORT = 8083
WORKSPACE = pathlib.Path(os.environ.get("SLATE_WORKSPACE", "/workspace"))
EXEC = os.environ.get("SLATE_BRIDGE_EXEC") == "true"
EXEC_DEFAULT_MS, EXEC_LONGEST_MS = 90_000, 600_000
RESULTS_KEPT = 100

started = time.time()
lock = threading.Lock()
served = 0
commands = set()


def now():
    return datetime.now(timezone.utc).isoformat()


class Entries:
    """A list in a file of the workspace. An update replaces the file as a whole, so that readers never see half of it."""

    def __init__(self, file, key):
        self.path, self.key = WORKSPACE / file, key
        if not self.path.exists():
            self._write({key: [], "created_at": now()})

    def all(self):
        return self._read()[self.key]

    def update(self, change):
        with lock:
            content = self._read()
            content[self.key] = change(content[self.key])
            self._write({**content, "last_updated": now()})

    def _read(self):
        try:
            content = json.loads(self.path.read_text())
            return content if isinstance(content[self.key], list) else {self.key: []}
        except (FileNotFoundError, ValueError, KeyError, TypeError):
            return {self.key: []}

    def _write(self, content):
        aside = self.path.with_suffix(".new")
        aside.write_text(json.dumps(content, indent=2))
        aside.replace(self.path)


class Mistake(Exception):
    """A request that cannot be answered: a status and the reason."""


def health():
    return 200, {
        "status": "ok",
        "component": "copilot-bridge",
        "version": VERSION,
        "backend": "kubernetes",
        "workspace": str(WORKSPACE),
    }


def status():
    return 200, {
        "component": "copilot-bridge",
        "version": VERSION,
        "uptime": time.time() - started,
        "requests_served": served,
        "pending_tasks": len(waiting()),
        "total_results": len(results.all()),
        "exec": EXEC,
    }


def pending():
    return 200, {"pending": len(waiting()), "tasks": waiting()}


def waiting():
    return [task for task in queue.all() if task.get("status") == "pending"]


def enqueue(asked):
    global served
    with lock:
        served += 1
        task_id = f"bridge_{int(time.time())}_{served}"
    task = {
        "id": task_id,
        "title": str(asked.get("title", "Untitled"))[:200],
        "description": str(asked.get("description", ""))[:2000],
        "priority": asked.get("priority", "medium"),
        "source": "k8s-bridge",
        "status": "pending",
        "dispatched_at": now(),
    }
    queue.update(lambda tasks: [*tasks, task])
    return 201, {"task_id": task_id, "status": "enqueued"}


def complete(asked):
    task_id = asked.get("task_id", "")
    result = {
        "task_id": task_id,
        "success": asked.get("success", True),
        "result": str(asked.get("result", ""))[:5000],
        "completed_at": now(),
    }
    results.update(lambda kept: [*kept, result][-RESULTS_KEPT:])
    queue.update(lambda tasks: [task for task in tasks if task.get("id") != task_id])
    return 200, {"task_id": task_id, "status": "completed"}


def execute(asked):
    """Runs a Python program of the workspace, such as `slate/slate_status.py --quick`, for `timeout` milliseconds at most."""
    global served
    if not EXEC:
        raise Mistake(403, "commands are turned off; the setting copilotBridge.exec.enabled=true turns them on")
    command = str(asked.get("command", "")).split()
    if not command:
        raise Mistake(400, "the command is missing")
    timeout = asked.get("timeout", EXEC_DEFAULT_MS)
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or timeout <= 0:
        raise Mistake(400, "timeout must be a number of milliseconds above 0")
    with lock:
        served += 1
    # A process group of its own, so that what the command starts ends with it.
    process = subprocess.Popen(
        ["python", *command],
        cwd=WORKSPACE,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    commands.add(process)
    try:
        output, errors = process.communicate(timeout=min(timeout, EXEC_LONGEST_MS) / 1000)
    except subprocess.TimeoutExpired:
        kill(process)
        process.communicate()
        return 408, {"error": "the command took too long", "output": ""}
    finally:
        commands.discard(process)
    return 200, {
        "output": output.strip() or errors.strip() or "[completed]",
        "exit_code": process.returncode,
        "error": errors.strip() if process.returncode else None,
    }


def kill(process):
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


GET = {"/api/health": health, "/api/status": status, "/api/tasks/pending": pending}
POST = {"/api/exec": execute, "/api/tasks/enqueue": enqueue, "/api/tasks/complete": complete}


class Handler(http.server.BaseHTTPRequestHandler):
    timeout = 60  # seconds that a client may keep silent

    def do_GET(self):
        self.answer(GET.get(self.path))

    def do_POST(self):
        route = POST.get(self.path)
        self.answer(route and (lambda: route(self.asked())))

    def asked(self):
        try:
            body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        except ValueError:
            raise Mistake(400, "the body must be JSON")
        if not isinstance(body, dict):
            raise Mistake(400, "the body must be a JSON object")
        return body

    def answer(self, route):
        try:
            code, body = route() if route else (404, {"error": "Not found"})
        except Mistake as mistake:
            code, body = mistake.args[0], {"error": mistake.args[1]}
        except Exception as error:
            code, body = 500, {"error": f"{type(error).__name__}: {error}"}
        content = json.dumps(body).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, line, *values):
        if getattr(self, "path", None) != "/api/health":
            print(f"[Bridge] {line % values}", flush=True)


def end(*_):
    for process in list(commands):
        kill(process)
    os._exit(0)


queue = Entries(".slate_copilot_bridge.json", "tasks")
results = Entries(".slate_copilot_bridge_results.json", "results")
signal.signal(signal.SIGTERM, end)
server = http.server.ThreadingHTTPServer(("0.0.0.0", PORT), Handler)
print(f"copilot bridge {VERSION} answers on :{PORT}; commands are {'on' if EXEC else 'off'}", flush=True)
server.serve_forever()
