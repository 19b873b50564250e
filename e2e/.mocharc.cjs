/** Networks, chaincode servers and gateways are processes here: on a busy machine each takes seconds to start. */
module.exports = { timeout: 60_000 };
