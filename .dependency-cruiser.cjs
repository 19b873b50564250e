/** The arrows between the parts; a picture of them is in docs/architecture.md. */
const only = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to });
module.exports = {
  forbidden: [
    only('no-circular', '.', { circular: true }, 'Data flows one way.'),
    only(
      'domain-is-pure',
      '^chaincode/src/domain/',
      { path: '^chaincode/src/(?!domain/)|fabric-|^(fs|net|http|child_process|timers)$' },
      'The domain knows no Fabric, clock or I/O.',
    ),
    only(
      'ledger-below-contracts',
      '^chaincode/src/ledger/',
      { path: '^chaincode/src/contracts/' },
      'Contracts call the ledger, never the other way.',
    ),
    only(
      'chaincode-alone',
      '^chaincode/src/',
      { path: '^(gateway|network|test-network|local)/' },
      'The chaincode is deployable alone.',
    ),
    only(
      'gateway-knows-domain-only',
      '^gateway/src/',
      { path: '^chaincode/(?!(src|dist/src)/domain/)|^(test-network|local)/' },
      'Importing the shim would make uncaught errors exit 0.',
    ),
    only(
      'network-is-data',
      '^network/src/',
      { path: '^(chaincode|gateway|test-network|local)/' },
      'The consortium depends on nobody.',
    ),
    only(
      'test-network-runs-artefacts',
      '^test-network/src/',
      { path: '^(chaincode|gateway|local)/' },
      'A network starts the chaincode as a process.',
    ),
    only(
      'one-fabric-adapter',
      '^gateway/src/(?!fabric/|main)',
      { path: '@hyperledger/fabric-gateway|@grpc/grpc-js' },
      'One adapter knows Fabric.',
    ),
    only(
      'not-to-dev-dep',
      '^(chaincode|gateway|network|test-network|local)/src/',
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      'Shipped code needs shipped dependencies.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
