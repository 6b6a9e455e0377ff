"""Gives each request a key of its own where a generated key is a good one.

Schemathesis sends one key with many bodies, which the contract rightly refuses with 422.
Keys that are missing or no keys stay as they are: those must be refused as well.
"""

import re
import uuid

import schemathesis

HEADER = "Idempotency-Key"


@schemathesis.hook
def before_call(context, case, kwargs):
    key = (case.headers or {}).get(HEADER)
    if isinstance(key, str) and re.fullmatch("[!-~]{1,255}", key):
        case.headers[HEADER] = uuid.uuid4().hex
