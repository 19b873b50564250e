// The contract API logs every decorator at info; tests want to read their own output.
process.env.CORE_CHAINCODE_LOGGING_LEVEL ??= 'ERROR';
module.exports = process.argv.includes('--spec') ? {} : { spec: 'dist/test/**/*.test.js' };
