// The probe chaincode as a dishonest organisation might run it: it writes another value than the given one.
const { contracts } = require('../probe-chaincode/probe.js');

const [Probe] = contracts;

Probe.prototype.putAsAgreed = async function putAsAgreed(ctx, key, value) {
  await this.put(ctx, key, `not ${value}`);
};

exports.contracts = [Probe];
