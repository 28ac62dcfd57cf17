#!/bin/sh
# Asks a running service with nothing but curl:
#
#   sh examples/curl/ask.sh http://127.0.0.1:3000
set -eu
base=${1:-http://127.0.0.1:3000}

# Sends one GraphQL request. A bad one has a 4xx status, and its body says why: no --fail, which would hide it.
ask() {
  curl -sS "$base/graphql" -H 'content-type: application/json' -d "$1"
  echo
}

echo '# The clusters of Jammerbugt today'
ask '{ "query": "{ municipality(code: \"0849\") { name clusters { name } } }" }'

echo '# The same on a day, with variables'
ask '{
  "query": "query ($code: String!, $asOf: Date) { municipality(code: $code, asOf: $asOf) { name clusters { name } } }",
  "variables": { "code": "0849", "asOf": "2020-01-01" }
}'

echo '# By GET, as an address; asked again with its entity tag it answers 304 where nothing has changed'
query=query=%7Bregion%28code%3A%221081%22%29%7Bname%20clusterCount%7D%7D
curl -sS "$base/graphql?$query"
echo
tag=$(curl -sS -o /dev/null -D - "$base/graphql?$query" | tr -d '\r' | sed -n 's/^etag: //p')
curl -sS -o /dev/null -w '%{http_code}\n' -H "if-none-match: $tag" "$base/graphql?$query"

echo '# A thing that is not there is null, and no error'
ask '{ "query": "{ cluster(key: \"1081-klynge-oest\") { name } }" }'

echo '# A wrong code is INVALID_INPUT, by field; errors are in Danish for who asks so'
ask '{ "query": "{ municipality(code: \"Jammerbugt\") { name } }" }'
curl -sS "$base/graphql" -H 'content-type: application/json' -H 'accept-language: da' \
  -d '{ "query": "{ municipality(code: \"Jammerbugt\") { name } }" }'
echo
