#!/usr/bin/env bash
# Our chaincode server. Only our peer reaches it: both show each other certificates of our own authority.
set -euo pipefail
set -a && . ./member.env
tls=$PWD/identities/chaincode/tls

# The resolutions of the members that our operator approves, one SHA-256 per line.
NARU_RESOLUTIONS_FILE=$PWD/chaincode/resolutions
CORE_CHAINCODE_LOGGING_LEVEL=WARNING
set +a
id=$(cat chaincode/package-id)
ca=$PWD/tlsca-cert.pem
cd "$NARU/chaincode"
# Not with npx, which would end without stopping the server.
PATH=$PWD/node_modules/.bin:$NARU/node_modules/.bin:$PATH
exec fabric-chaincode-node server --chaincode-address="$LISTEN:${CHAINCODE_SERVER##*:}" \
  --chaincode-id="$id" --chaincode-tls-cert-file="$tls/server.crt" --chaincode-tls-key-file="$tls/server.key" \
  --chaincode-tls-client-cacert-file="$ca"
