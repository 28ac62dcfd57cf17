"""Asks a running service over GraphQL, with the standard library alone:

    python3 examples/python/clusters.py http://127.0.0.1:3000 0849 2020-01-01
"""

import json
import sys
import urllib.error
import urllib.request

BASE = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:3000"
CODE = sys.argv[2] if len(sys.argv) > 2 else "0849"
# None is today in Denmark.
AS_OF = sys.argv[3] if len(sys.argv) > 3 else None

CLUSTERS = """query ($code: String!, $asOf: Date) {
  municipality(code: $code, asOf: $asOf) { name clusters { name kind hospitals { name } } } }"""

PAGE = """query ($after: String, $asOf: Date) {
  clusters(first: 10, after: $after, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor } nodes { key name } } }"""


class Refused(Exception):
    """What the service has against a request; `code` is for programs."""

    def __init__(self, error):
        super().__init__(error["message"])
        self.code = error["extensions"]["code"]
        self.request_id = error["extensions"]["requestId"]


def ask(query, **variables):
    """What a query answers. Raises Refused for the first error of it."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    headers = {"content-type": "application/json", "accept": "application/graphql-response+json"}
    try:
        with urllib.request.urlopen(urllib.request.Request(f"{BASE}/graphql", body, headers)) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        # A bad request has a 4xx status and says in its body what is wrong.
        answer = json.load(error)
    if answer.get("errors"):
        raise Refused(answer["errors"][0])
    return answer["data"]


def clusters():
    """Every cluster of the day, page by page."""
    after, more = None, True
    while more:
        page = ask(PAGE, after=after, asOf=AS_OF)["clusters"]
        yield from page["nodes"]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]


def main():
    municipality = ask(CLUSTERS, code=CODE, asOf=AS_OF)["municipality"]
    if municipality is None:
        print(f"There is no municipality {CODE} on that day.")
        return
    for cluster in municipality["clusters"]:
        hospitals = " and ".join(hospital["name"] for hospital in cluster["hospitals"])
        print(f"{municipality['name']} is in {cluster['name']} ({cluster['kind']}) with {hospitals}")
    print(f"There are {len(list(clusters()))} clusters.")


if __name__ == "__main__":
    try:
        main()
    except Refused as refused:
        sys.exit(f"{refused.code}: {refused} (request {refused.request_id})")
