#!/usr/bin/env bash
# Our gateway. With arguments: its command `naru-gateway`, with the same configuration. gateway/README.md explains every
# variable. Put a proxy with TLS in front of it.
set -euo pipefail
set -a && . ./member.env
NARU_MSP_ID=$MSP_ID
NARU_CONSORTIUM_FILE=$CONSORTIUM_FILE
NARU_HOST=${GATEWAY%:*}
NARU_PORT=${GATEWAY##*:}
NARU_PEER_ENDPOINT=$PEER
NARU_PEER_HOST_ALIAS=peer0.$DOMAIN
NARU_PEER_TLS_CA_FILE=$PWD/tlsca-cert.pem
NARU_DATA_DIR=$PWD/gateway
NARU_WALLET_PASSPHRASE_FILE=$PWD/secrets/wallet-passphrase
NARU_SALT_SECRET_FILE=$PWD/secrets/salt-secret
NARU_JWT_SECRET_FILE=$PWD/secrets/jwt-secret

# Users get their certificates from our own authority.
NARU_CA_URL=https://$CA
NARU_CA_NAME=ca
NARU_CA_TLS_CA_FILE=$PWD/ca/ca-cert.pem
NARU_CA_REGISTRAR=registrar
NARU_CA_REGISTRAR_SECRET_FILE=$PWD/secrets/registrar
set +a
if [ $# -eq 0 ]; then exec node "$NARU/gateway/dist/src/main.js"; fi
exec node "$NARU/gateway/dist/src/cli.js" "$@"
