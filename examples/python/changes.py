"""Reads what has changed since a number, with the standard library alone:

    python3 examples/python/changes.py http://127.0.0.1:3000 0

Prints a line a change, then the number to go on from next time.
"""

import json
import sys
import urllib.error
import urllib.parse
import urllib.request

BASE = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:3000"
AFTER = int(sys.argv[2]) if len(sys.argv) > 2 else 0


def changes(after):
    """Pages of the feed after a number, up to where it ends now."""
    more = True
    while more:
        query = urllib.parse.urlencode({"after": after, "first": 100})
        with urllib.request.urlopen(f"{BASE}/v1/changes?{query}") as response:
            page = json.load(response)
        yield page
        after, more = page["nextAfter"], page["hasMore"]


def main():
    place = AFTER
    for page in changes(AFTER):
        for change in page["nodes"]:
            tables = sorted({row["table"] for row in change["changes"]})
            print(f"{change['seq']} {change['operation']} {change['entity']['key']} ({', '.join(tables)})")
        place = page["nextAfter"]
    print(f"Go on from {place}.")


if __name__ == "__main__":
    try:
        main()
    except urllib.error.HTTPError as error:
        # Every error of the service has a code and says what is wrong; the feed's are problems by RFC 9457.
        problem = json.load(error)
        sys.exit(f"{problem['code']}: {problem['detail']}")
