#!/bin/sh
# Reads a running service over REST with nothing but curl, and tries a write where KEY is set:
#
#   sh examples/curl/rest.sh http://127.0.0.1:3000
#   KEY=ssk_… sh examples/curl/rest.sh http://127.0.0.1:3000
set -eu
base=${1:-http://127.0.0.1:3000}

# Reads an address. A bad request has a 4xx status, and its body says why: no --fail, which would hide it.
get() {
  address=$1
  shift
  curl -sS "$base$address" "$@"
  echo
}

echo '# One municipality on a day, some of its fields'
get '/v1/municipalities/0849?asOf=2020-01-01&fields=code,name,clusters'

echo '# The first page of the clusters of a region by name, backwards; next is where the page after it is'
get '/v1/clusters?regionCode=1085&orderBy=-name&first=1&fields=key'

echo '# The whole list as a table'
curl -sS "$base/v1/regions?format=csv&fields=code,name"

echo '# Asked again with its entity tag it answers 304 where nothing has changed'
tag=$(curl -sS -o /dev/null -D - "$base/v1/regions" | tr -d '\r' | sed -n 's/^etag: //p')
curl -sS -o /dev/null -w '%{http_code}\n' -H "if-none-match: $tag" "$base/v1/regions"

echo '# What has ended is a 404 that says what came after it'
get /v1/clusters/1085-samarbejdsfora-holbaek

echo '# What is not known is refused and named; errors are in Danish for who asks so'
get '/v1/clusters?hopsital=holbaek'
get '/v1/clusters?hopsital=holbaek' -H 'accept-language: da'

if [ -n "${KEY:-}" ]; then
  echo '# An appointment, checked and not written; leave out validateOnly to write it, once for each Idempotency-Key'
  get /v1/appointments -H "authorization: Bearer $KEY" -H 'content-type: application/json' -d '{
    "bodyKey": "1081-sundhedsklynge-vest", "level": "PROFESSIONAL", "seatKind": "GENERAL_PRACTICE_REPRESENTATIVE",
    "office": "GENERAL_PRACTITIONER", "appointedBy": "PLO", "personName": "Prøve Person", "validFrom": "2026-01-01",
    "validateOnly": true
  }'
fi
