"""The process in which files from strangers are read: one request a line in, one answer a line out.

A request is JSON and the file, `{"kind": …, "encoding": …, "size": bytes that follow}`; an answer is a Source as
plain data, or `{"error": a sentence, "code": …}`.
"""

import contextlib
import json
import resource
import sys

from django.core.exceptions import ValidationError

from . import kinds, mail, pdf, saved_page, web_page

_MEMORY = 1024**3
_READERS = {
    kinds.PAGE: web_page.read,
    kinds.SAVED_PAGE: saved_page.read,
    kinds.MAIL: mail.read,
    kinds.PDF: pdf.read,
}


def answer(kind, data, encoding):
    try:
        return _READERS[kind](data, encoding=encoding).to_dict()
    except ValidationError as error:
        return {"error": " ".join(error.messages), "code": getattr(error, "code", "")}


def main():
    # No core of a file from a stranger, no more memory than it may need, no file of its own.
    for limit, most in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_FSIZE, 0)):
        # Not every system knows all three; the parent's clock runs in any case.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (most, most))
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    while line := sys.stdin.buffer.readline():
        request = json.loads(line)
        data = sys.stdin.buffer.read(request["size"])
        said = answer(request["kind"], data, request["encoding"])
        answers.write(json.dumps(said, ensure_ascii=True).encode() + b"\n")
        answers.flush()


if __name__ == "__main__":
    main()
