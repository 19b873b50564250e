# Loaded in our folder, after member.env: `. ./member.env && . "$NARU/network/production/commands.sh"`. With it Fabric's
# programs act for our administrator at our own peer. It defines the functions that the runbook uses more than once.

set -a
. ./member.env
FABRIC_CFG_PATH=$FABRIC_HOME/config
FABRIC_LOGGING_SPEC=error
CORE_PEER_LOCALMSPID=$MSP_ID
# A member that keeps its certificates elsewhere sets ADMIN_MSP and PEER_TLS_CA in its member.env.
CORE_PEER_MSPCONFIGPATH=${ADMIN_MSP:-$PWD/identities/admin/msp}
CORE_PEER_ADDRESS=$PEER
CORE_PEER_TLS_ENABLED=true
CORE_PEER_TLS_ROOTCERT_FILE=${PEER_TLS_CA:-$PWD/tlsca-cert.pem}
ORDERER_OPTIONS="--orderer $ORDERER --tls --cafile $ORDERER_TLS_CA"
PATH=$FABRIC_HOME/bin:$FABRIC_CA_HOME/bin:$PATH
set +a
umask 077

# Repeats a command every second until it succeeds. After two minutes, shows its output.
until_done() {
  local end=$((SECONDS + 120))
  while [ $SECONDS -lt $end ]; do
    ! "$@" > /dev/null 2>&1 || return 0
    sleep 1
  done
  "$@"
}

# Succeeds if two of our peers have the same number of blocks. $1, $2: their addresses.
are_level() {
  [ "$(height_at "$1")" = "$(height_at "$2")" ]
}

height_at() {
  CORE_PEER_ADDRESS=$1 peer channel getinfo --channelID "$CHANNEL" | grep -o '"height":[0-9]*'
}

# Calls our own authorities. $1: the folder in identities/ of the identity that calls; then a command of fabric-ca-client.
ca_client() {
  fabric-ca-client "${@:2}" --home "$PWD/identities/$1" --tls.certfiles "$PWD/ca/ca-cert.pem" --loglevel warning
}

# Registers somebody with an authority, with a new secret. $1: ca or tlsca, $2: the name, $3: peer, admin or client.
register() {
  [ -f "secrets/$2" ] || openssl rand -hex 24 > "secrets/$2"
  ca_client "registrar-$1" register --caname "$1" --id.name "$2" --id.type "$3" --id.secret "$(cat "secrets/$2")" > /dev/null
}

# Makes a key and gets its certificate. $1: ca or tlsca, $2: the name, $3: the MSP folder in identities/<name>; options.
enrol() {
  local home=$2
  [ "$2" != registrar ] || home=registrar-$1
  ca_client "$home" enroll --url "https://$2:$(cat "secrets/$2")@$CA" --caname "$1" --mspdir "$3" "${@:4}"
}

# Renews one of our certificates before it expires, as the identity that it belongs to. $1: the name.
renew() {
  ca_client "$1" reenroll --url "https://$CA" --caname ca --mspdir msp
}

# Gets a TLS certificate, as identities/<name>/tls/<use>.crt and .key. $1: the name, $2: server or client, $3: the hosts.
enrol_tls() {
  local folder=identities/$1
  rm -rf "$folder/tls-$2"
  enrol tlsca "$1" "tls-$2" --enrollment.profile tls --csr.hosts "$3"
  mkdir -p "$folder/tls"
  cp "$folder/tls-$2/signcerts/cert.pem" "$folder/tls/$2.crt"
  cp "$folder/tls-$2"/keystore/*_sk "$folder/tls/$2.key"
}

# Writes the present configuration of the channel to channel/config.json.
begin_update() {
  mkdir -p channel
  peer channel fetch config channel/config.block --channelID "$CHANNEL" $ORDERER_OPTIONS
  configtxlator proto_decode --type common.Block --input channel/config.block |
    jq '.data.data[0].payload.data.config' > channel/config.json
}

# Writes the new configuration. The arguments are those of jq.
change_configuration() {
  jq "$@" channel/config.json > channel/changed.json
}

# Writes the difference as an envelope that can be signed. $1: the file.
finish_update() {
  local name
  for name in config changed; do
    configtxlator proto_encode --type common.Config --input channel/$name.json --output channel/$name.pb
  done
  configtxlator compute_update --channel_id "$CHANNEL" --original channel/config.pb --updated channel/changed.pb \
    --output channel/update.pb
  configtxlator proto_decode --type common.ConfigUpdate --input channel/update.pb |
    jq --arg channel "$CHANNEL" '{payload: {
      header: {channel_header: {channel_id: $channel, type: 2}}, data: {config_update: .}}}' > channel/envelope.json
  configtxlator proto_encode --type common.Envelope --input channel/envelope.json --output "$1"
}

# Prints one field of the definition of the chaincode that the channel has agreed on. $1: version or sequence.
agreed() {
  peer lifecycle chaincode querycommitted --channelID "$CHANNEL" --name "$CHAINCODE" --output json | jq -r ".$1"
}

# Makes the package with which our peer finds our chaincode server: chaincode/<label>.tgz; its id is in chaincode/package-id.
# $1: the version of the chaincode.
package_chaincode() {
  local tls=identities/peer0/tls label=${CHAINCODE}_$1 folder=chaincode/${CHAINCODE}_$1
  mkdir -p "$folder"
  jq -n --arg address "$CHAINCODE_SERVER" --rawfile root tlsca-cert.pem \
    --rawfile certificate $tls/client.crt --rawfile key $tls/client.key '{
      address: $address, dial_timeout: "10s", tls_required: true, client_auth_required: true,
      root_cert: $root, client_cert: $certificate, client_key: $key}' > "$folder/connection.json"
  jq -n --arg name "$label" '{type: "ccaas", label: $name}' > "$folder/metadata.json"
  tar -C "$folder" -czf "$folder/code.tar.gz" connection.json
  tar -C "$folder" -czf "$folder.tgz" metadata.json code.tar.gz
  peer lifecycle chaincode calculatepackageid "$folder.tgz" > chaincode/package-id
}

# Approves a definition of the chaincode for our organisation. $1: its version, $2: its sequence.
approve_chaincode() {
  peer lifecycle chaincode approveformyorg --channelID "$CHANNEL" --name "$CHAINCODE" --version "$1" --sequence "$2" \
    --channel-config-policy /Channel/Application/TradeEndorsement --package-id "$(cat chaincode/package-id)" $ORDERER_OPTIONS
}

# The members as the register on the ledger has them, from the consortium's data: what listMembers of the network does.
list_members() {
  jq '[.organizations[] | {mspId, roles, carrierCodes: (.identifiers.carrierCodes // []), bics: [.identifiers.bic // empty]}]' \
    "$CONSORTIUM_FILE"
}

# Calls our gateway as a user whose password is in secrets/<user>-password. $1: the user, $2: the path, $3: a file to POST.
call_gateway() {
  local token body=()
  token=$(jq -n --arg user "$1" --rawfile password "secrets/$1-password" '{user: $user, password: ($password | rtrimstr("\n"))}' |
    curl -sf "http://$GATEWAY/v1/tokens" -H 'content-type: application/json' -d @- | jq -r .access_token)
  [ $# -lt 3 ] || body=(-H 'content-type: application/json' -d "@$3")
  curl -s "http://$GATEWAY$2" -H "authorization: Bearer $token" "${body[@]}"
}
