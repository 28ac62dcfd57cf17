"""Reads the FHIR directory of a running service, with the standard library alone:

    python3 examples/python/fhir_directory.py http://127.0.0.1:3000
    python3 examples/python/fhir_directory.py http://127.0.0.1:3000 2026-01-01T00:00:00Z

Prints every cluster with its region; with an instant, what has changed since, the latest first.
"""

import json
import sys
import urllib.error
import urllib.parse
import urllib.request

BASE = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:3000"
SINCE = sys.argv[2] if len(sys.argv) > 2 else None

REGION = "https://sundhedsstruktur.example/fhir/StructureDefinition/region"


def entries(path, **parameters):
    """Every entry of a Bundle, page by page along the links `next`."""
    url = f"{BASE}/fhir/{path}?" + urllib.parse.urlencode(parameters)
    while url:
        request = urllib.request.Request(url, headers={"accept": "application/fhir+json"})
        with urllib.request.urlopen(request) as response:
            bundle = json.load(response)
        yield from bundle.get("entry", [])
        url = next((link["url"] for link in bundle["link"] if link["relation"] == "next"), None)


def region_of(organization):
    """The reference to the region that an organization lies in; the extension is the service's own."""
    for extension in organization.get("extension", []):
        if extension["url"] == REGION:
            return extension["valueReference"]["reference"]
    return None


def main():
    if SINCE is None:
        found = entries("Organization", active="true", type="HEALTH_CLUSTER", _count=10)
        clusters = [entry["resource"] for entry in found]
        for cluster in clusters:
            print(f"{cluster['name']} in {region_of(cluster)}")
        print(f"There are {len(clusters)} clusters.")
        return
    for entry in entries("Organization/_history", _since=SINCE, _count=10):
        resource = entry["resource"]
        print(f"{resource['meta']['lastUpdated']} {resource['id']} version {resource['meta']['versionId']}")


if __name__ == "__main__":
    try:
        main()
    except urllib.error.HTTPError as error:
        # Every error under /fhir is an OperationOutcome, with an issue for each fault.
        for issue in json.load(error)["issue"]:
            coding = issue["details"]["coding"][0]
            print(f"{coding['code']}: {issue['details']['text']}", file=sys.stderr)
        sys.exit(1)
