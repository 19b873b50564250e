// The contract API logs every decorator at info; tests want to read their own output.
process.env.CORE_CHAINCODE_LOGGING_LEVEL ??= 'ERROR';
module.exports = { spec: 'dist/test/**/*.test.js' };
