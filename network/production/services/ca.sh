#!/usr/bin/env bash
# Our certificate authorities, in one process: `ca` certifies our people and nodes, `tlsca` our servers.
set -euo pipefail
set -a && . ./member.env && set +a

export FABRIC_CA_SERVER_OPERATIONS_LISTENADDRESS=$CA_OPERATIONS
export FABRIC_CA_SERVER_METRICS_PROVIDER=prometheus
exec "$FABRIC_CA_HOME/bin/fabric-ca-server" start --home ca --cafiles tlsca/fabric-ca-server-config.yaml \
  --address "$LISTEN" --port "${CA##*:}" --tls.enabled --csr.hosts "${CA%:*}"
