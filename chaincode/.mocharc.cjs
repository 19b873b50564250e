// The contract API logs every decorator at info; tests want to read their own output.
process.env.CORE_CHAINCODE_LOGGING_LEVEL ??= 'ERROR';
const timeout = 30_000;
module.exports = process.argv.includes('--spec') ? { timeout } : { timeout, spec: 'dist/test/**/*.test.js' };
