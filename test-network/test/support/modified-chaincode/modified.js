// The probe chaincode as a dishonest organisation might run it: it writes another value than the one given.
const { contracts } = require('../probe-chaincode/probe.js');

const [Probe] = contracts;

class ModifiedProbe extends Probe {
  async put(ctx, key, value) {
    await super.put(ctx, key, `not ${value}`);
  }
}

exports.contracts = [ModifiedProbe];
