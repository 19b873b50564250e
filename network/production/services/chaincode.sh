#!/usr/bin/env bash
# Our chaincode server, which our peer alone reaches: both show each other certificates of our own authority.
set -euo pipefail
set -a && . ./member.env
tls=$PWD/identities/chaincode/tls

# What our operator approves of the members' resolutions, one SHA-256 a line.
NARU_RESOLUTIONS_FILE=$PWD/chaincode/resolutions
CORE_CHAINCODE_LOGGING_LEVEL=WARNING
set +a
id=$(cat chaincode/package-id)
ca=$PWD/tlsca-cert.pem
cd "$NARU/chaincode"
# Not by npx, which would end without ending the server.
PATH=$PWD/node_modules/.bin:$NARU/node_modules/.bin:$PATH
exec fabric-chaincode-node server --chaincode-address="$LISTEN:${CHAINCODE_SERVER##*:}" \
  --chaincode-id="$id" --chaincode-tls-cert-file="$tls/server.crt" --chaincode-tls-key-file="$tls/server.key" \
  --chaincode-tls-client-cacert-file="$ca"
