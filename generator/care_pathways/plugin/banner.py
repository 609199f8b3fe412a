"""While MkDocs serves: what is wrong with the content, at the head of every page, which otherwise stays as it was."""

import re
from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Any

from care_pathways import report
from care_pathways.diagnostics import Diagnostic, Severity

MOST = 5
"""Problems that are told one by one."""
_BODY = re.compile(rb"<body\b[^>]*>")
_BOX = "margin:0;padding:1rem;border-bottom:4px solid;font:1rem/1.5 sans-serif;color:#1f1f1f;background:#fff3cd"

App = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def banner(problems: Sequence[Diagnostic], failed: bool) -> bytes:
    """The problems as a piece of HTML; nothing where there is none. Problems that the day brings are none."""
    told = [problem for problem in problems if problem.severity is not Severity.DUE]
    if not told:
        return b""
    lead = "The content has errors. This page stays as it was before." if failed else "To do before this goes out."
    items = "".join(f"<li>{_item(problem)}</li>" for problem in told[:MOST])
    more = f"<p>{len(told) - MOST} more: care-pathways check</p>" if len(told) > MOST else ""
    return (
        f'<section role="alert" aria-label="Problems in the content" style="{_BOX}">'
        f"<p><strong>{lead}</strong></p><ul>{items}</ul>{more}</section>"
    ).encode()


def _item(problem: Diagnostic) -> str:
    text = problem.line_text.strip()[:200]
    line = f"<br><code>{_safe(text)}</code>" if text else ""
    return f"<code>{_safe(str(problem.mark))}</code> {_safe(problem.message)}{line}<br>{_safe(problem.hint)}"


def _safe(text: str) -> str:
    return escape(report.shown(text[:400]))


def with_banner(app: App, words: Callable[[], bytes]) -> App:
    """The same server, with the banner in each page."""

    def serve(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if not words():
            return app(environ, start_response)
        begun: list[Any] = []
        body = b"".join(app(environ, lambda *answer: begun.extend(answer)))
        status, headers = begun[:2]
        if "text/html" in dict(headers).get("Content-Type", ""):
            body = _BODY.sub(lambda found: found[0] + words(), body, count=1)
            headers = [(name, value) for name, value in headers if name != "Content-Length"]
            headers.append(("Content-Length", str(len(body))))
        start_response(status, headers)
        return [body]

    return serve
