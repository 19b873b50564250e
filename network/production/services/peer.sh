#!/usr/bin/env bash
# Our peer, or our other peer if member.env sets NODE. What is not set here is as in the release's core.yaml.
set -euo pipefail
set -a && . ./member.env
: "${NODE:=peer0}"
node=$PWD/identities/$NODE

FABRIC_CFG_PATH=$FABRIC_HOME/config
FABRIC_LOGGING_SPEC=warn
CORE_PEER_ID=$NODE.$DOMAIN
CORE_PEER_LOCALMSPID=$MSP_ID
CORE_PEER_MSPCONFIGPATH=$node/msp
CORE_PEER_LISTENADDRESS=$LISTEN:${PEER##*:}
CORE_PEER_ADDRESS=$PEER
CORE_PEER_CHAINCODELISTENADDRESS=$PEER_CHAINCODE_LISTEN
CORE_PEER_TLS_ENABLED=true
CORE_PEER_TLS_CERT_FILE=$node/tls/server.crt
CORE_PEER_TLS_KEY_FILE=$node/tls/server.key
CORE_PEER_TLS_ROOTCERT_FILE=$PWD/tlsca-cert.pem

# Other peers' gateways ping us every 10 s. With the default of 60 s we would close their idle connections because of
# the pings, and break the transaction that is in progress at that moment.
CORE_PEER_KEEPALIVE_MININTERVAL=5s

# Without this, an invalid transaction that writes our private data stops this peer for a minute.
CORE_PEER_GOSSIP_PVTDATA_SKIPPULLINGINVALIDTRANSACTIONSDURINGCOMMIT=true

# Other members' peers find us by our anchor peer, peer0. Our own peers find each other by GOSSIP_BOOTSTRAP.
CORE_PEER_GOSSIP_BOOTSTRAP=${GOSSIP_BOOTSTRAP:-$PEER}
CORE_PEER_GOSSIP_ENDPOINT=$PEER
CORE_PEER_GOSSIP_EXTERNALENDPOINT=$PEER

# Our private data go to another peer of ours before they are endorsed. Set REQUIRED_COPIES=1 as soon as there are two
# peers: with 0 an endorsement does not wait for the second copy, and a lost disk may have had the only one.
CORE_PEER_GOSSIP_PVTDATA_IMPLICITCOLLECTIONDISSEMINATIONPOLICY_REQUIREDPEERCOUNT=${REQUIRED_COPIES:-0}
CORE_PEER_GOSSIP_PVTDATA_IMPLICITCOLLECTIONDISSEMINATIONPOLICY_MAXPEERCOUNT=1

# Everything that this peer stores.
CORE_PEER_FILESYSTEMPATH=$PWD/peer
CORE_LEDGER_SNAPSHOTS_ROOTDIR=$PWD/peer/snapshots

# No Docker: our chaincode runs as a service, and the release's own builder connects it.
CORE_VM_ENDPOINT=
CORE_CHAINCODE_EXTERNALBUILDERS="[{name: ccaas_builder, path: $FABRIC_HOME/builders/ccaas}]"

CORE_OPERATIONS_LISTENADDRESS=$PEER_OPERATIONS
CORE_METRICS_PROVIDER=prometheus
set +a
exec "$FABRIC_HOME/bin/peer" node start
