// The shim logs every annotation of a contract when it is loaded, so this is imported before it.
process.env['CORE_CHAINCODE_LOGGING_LEVEL'] ??= 'ERROR';
