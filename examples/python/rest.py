"""Reads a running service over REST, with the standard library alone:

    python3 examples/python/rest.py http://127.0.0.1:3000 0849 2020-01-01
"""

import json
import sys
import urllib.error
import urllib.parse
import urllib.request

BASE = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:3000"
CODE = sys.argv[2] if len(sys.argv) > 2 else "0849"
# None is today in Denmark.
AS_OF = sys.argv[3] if len(sys.argv) > 3 else None


class Refused(Exception):
    """What the service has against a request, a problem by RFC 9457; `code` is for programs."""

    def __init__(self, problem):
        super().__init__(problem["detail"])
        self.code = problem["code"]
        self.request_id = problem["requestId"]


def get(address, tag=None, **parameters):
    """What is at an address, and the tag that it is known by; None where that is still the tag given."""
    given = {name: value for name, value in parameters.items() if value is not None}
    url = urllib.parse.urljoin(BASE, address) + ("?" + urllib.parse.urlencode(given) if given else "")
    headers = {"accept": "application/json", **({"if-none-match": tag} if tag else {})}
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers)) as response:
            return json.load(response), response.headers["etag"]
    except urllib.error.HTTPError as error:
        if error.code == 304:
            return None, tag
        raise Refused(json.load(error)) from None


def every(address, **parameters):
    """Every item of a list, page by page: `next` is the address of the next page, as it is."""
    page, _ = get(address, **parameters)
    yield from page["items"]
    while page["next"]:
        page, _ = get(page["next"])
        yield from page["items"]


def main():
    try:
        municipality, _ = get(f"/v1/municipalities/{CODE}", asOf=AS_OF, fields="name")
    except Refused as refused:
        if refused.code != "NOT_FOUND":
            raise
        print(f"There is no municipality {CODE} on that day.")
        return
    for cluster in every(f"/v1/municipalities/{CODE}/clusters", asOf=AS_OF):
        hospitals = " and ".join(hospital["name"] for hospital in cluster["hospitals"])
        print(f"{municipality['name']} is in {cluster['name']} ({cluster['kind']}) with {hospitals}")
    print(f"There are {len(list(every('/v1/clusters', first=10, asOf=AS_OF)))} clusters.")
    _, tag = get("/v1/regions")
    again, _ = get("/v1/regions", tag=tag)
    print("The regions are as they were." if again is None else "The regions have changed meanwhile.")


if __name__ == "__main__":
    try:
        main()
    except Refused as refused:
        sys.exit(f"{refused.code}: {refused} (request {refused.request_id})")
