"""Replaces each valid generated idempotency key by a fresh one.

Schemathesis sends one key with many bodies, which the contract rightly refuses with 422.
Missing and invalid keys stay as they are, because the backend must refuse them.

The configuration puts the portal's header on every request. The hook removes it from requests
that test what happens without it.
"""

import re
import uuid

import schemathesis

HEADER = "Idempotency-Key"
PORTAL_HEADER = "X-Waymark"


@schemathesis.hook
def before_call(context, case, kwargs):
    key = (case.headers or {}).get(HEADER)
    if isinstance(key, str) and re.fullmatch("[!-~]{1,255}", key):
        case.headers[HEADER] = uuid.uuid4().hex
    if getattr(tried(case), "parameter", None) == PORTAL_HEADER and is_missing(case):
        for headers in (case.headers, kwargs.get("headers")):
            if headers is not None:
                headers.pop(PORTAL_HEADER, None)


def tried(case):
    """What a request of the coverage phase tests."""
    return case.meta.phase.data if case.meta is not None else None


def is_missing(case):
    return getattr(tried(case).scenario, "name", None) == "MISSING_PARAMETER"
