#!/bin/sh
# Three questions about time, with nothing but curl:
#
#   sh examples/time/questions.sh http://127.0.0.1:3000 2026-11-22T20:00:00Z
#   KEY=ssk_… sh examples/time/questions.sh …
set -eu
base=${1:-http://127.0.0.1:3000}
instant=${2:?An instant, such as 2026-11-22T20:00:00Z}

echo '# What did we believe then? The clusters of Jammerbugt on a day of 2020, as they were known at the instant'
curl -sS "$base/v1/municipalities/0849/clusters?asOf=2020-01-01&knownAt=$instant&fields=name"
echo

echo '# What is different? What was corrected since then about that day'
curl -sS "$base/v1/diff?from=2020-01-01&to=2020-01-01&fromKnownAt=$instant&municipalityCode=0849&fields=change,type,key,nature,because"
echo

[ -n "${KEY:-}" ] || exit 0
echo '# What would happen if Skive moved to another cluster? Nothing is written'
curl -sS "$base/graphql" -H 'content-type: application/json' -H "authorization: Bearer $KEY" -d '{
  "query": "mutation ($input: ApplyChangesInput!) { applyChanges(input: $input) { seq diff { counts { kind change count } } query { municipality(code: \"0779\", asOf: \"2026-12-01\") { clusters { name } } } } }",
  "variables": { "input": { "title": { "da": "Skive flytter" }, "validateOnly": true, "operations": [
    { "endClusterMember": { "membershipKey": "1082-sundhedsklynge-midt.0779", "on": "2026-12-01" } },
    { "addClusterMember": { "clusterKey": "1082-sundhedsklynge-vest", "role": "MUNICIPALITY", "municipalityCode": "0779", "validFrom": "2026-12-01" } } ] } }
}'
echo
