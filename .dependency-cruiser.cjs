/** The arrows between the rooms; `npm run check:layers` draws them into docs/engineers/architecture.md. */
const only = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to });
const rooms = (...names) => `^(${names.join('|')})/`;
/** Rooms of a folder, the lowest first: each may use those before it, and neither those after it nor the folder's own files. */
const stacked = (folder, names) =>
  names.map((name, index) => {
    const above = names.slice(index + 1).map((other) => `(${other})/`);
    const to = { path: `^${folder}/(${[...above, '[^/]+$'].join('|')})` };
    return only(`${folder}/${name}`, `^${folder}/(${name})/`, to, 'Rooms use only rooms below them.');
  });
/** What each shared room of the gateway may use of the others. None of them knows an area. */
const GATEWAY_ROOMS = {
  config: [],
  keys: ['config'],
  fabric: ['config', 'keys'],
  database: ['config'],
  identity: ['config', 'database', 'fabric', 'keys'],
  readModel: ['database', 'fabric', 'identity', 'proposals'],
  exchange: ['database', 'fabric'],
  tokens: ['config', 'database', 'exchange', 'fabric', 'identity'],
  documents: ['fabric', 'tokens'],
  backup: ['config', 'database', 'identity'],
  export: ['config', 'database', 'fabric', 'identity', 'keys', 'readModel'],
  audit: ['database'],
  webhooks: ['database', 'fabric', 'identity', 'readModel'],
  imports: ['database', 'documents', 'identity', 'proposals'],
  proposals: ['database', 'identity'],
  http: [
    'audit',
    'config',
    'database',
    'documents',
    'exchange',
    'fabric',
    'identity',
    'imports',
    'keys',
    'proposals',
    'readModel',
    'tokens',
    'webhooks',
  ],
};
const gatewayRooms = Object.entries(GATEWAY_ROOMS).map(([room, used]) =>
  only(
    `gateway-${room}`,
    `^gateway/src/${room}/`,
    { path: '^gateway/src/[^/]+/', pathNot: `^gateway/src/(${[room, ...used].join('|')})/` },
    `In the gateway, ${room} may use ${used.join(', ') || 'no other room'}.`,
  ),
);
module.exports = {
  forbidden: [
    only('no-circular', '.', { circular: true }, 'Data flows one way.'),
    only(
      'chaincode-alone',
      '^chaincode/src/',
      { path: rooms('interchange', 'gateway', 'client', 'network', 'test-network', 'local', 'e2e') },
      'The chaincode is deployable alone.',
    ),
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
      'vocabulary-knows-no-document',
      '^chaincode/src/domain/vocabulary/',
      { path: '^chaincode/src/domain/(?!vocabulary|encoding|fingerprints|primitives|ruleSets|errors)' },
      'Document types are written in the vocabulary, never the other way.',
    ),
    only(
      'examiner-knows-no-document',
      '^chaincode/src/domain/(ucp600|calendar|papers|dcsa|fingerprints|financing|ruleSets|encoding|primitives)/',
      { path: '^chaincode/src/domain/(documents|vocabulary)/' },
      'What is examined is papers, wherever they came from.',
    ),
    only(
      'interchange-knows-domain-only',
      '^interchange/src/',
      {
        path:
          '^chaincode/(?!(src|dist/src)/domain/)|' +
          rooms('gateway', 'network', 'test-network', 'client', 'local', 'e2e'),
      },
      'Formats are read into documents and written from them.',
    ),
    only(
      'oprf-alone',
      '^oprf/src/',
      { path: rooms('chaincode', 'interchange', 'gateway', 'client', 'network', 'test-network', 'local', 'e2e') },
      'Arithmetic knows no trade.',
    ),
    only('one-sodium-adapter', '^(?!oprf/src/(group|sealedBox))', { path: 'libsodium' }, 'Two files know libsodium.'),
    only(
      'gateway-knows-domain-only',
      '^gateway/src/',
      {
        path:
          '^chaincode/(?!(src|dist/src)/(domain/|ledger/signatories))|' +
          rooms('test-network', 'client', 'local', 'e2e'),
      },
      'Importing the shim would make uncaught errors exit 0. The policies of keys are made without it.',
    ),
    only(
      'client-alone',
      '^client/src/',
      { path: rooms('chaincode', 'interchange', 'gateway', 'network', 'test-network', 'local', 'e2e') },
      'The client knows the gateway by its OpenAPI document.',
    ),
    only(
      'client-runs-anywhere',
      '^client/src/(?!(description|evidence|signing)/)',
      { pathNot: '^client/src/(?!(description|evidence|signing)/)' },
      'A page in a browser has neither Node’s modules nor other packages.',
    ),
    only(
      'evidence-runs-anywhere',
      '^client/src/evidence/',
      {
        pathNot:
          '^client/src/(?!description/)|node_modules/(@bufbuild/protobuf|@noble/curves|@peculiar/x509|reflect-metadata)/',
      },
      'A page in a browser verifies, too: what it takes for that has no module of Node.',
    ),
    only(
      'signing-runs-anywhere',
      '^client/src/signing/',
      { pathNot: '^client/src/(?!(description|evidence)/)|node_modules/(@bufbuild/protobuf|@noble/curves)/' },
      'A page in a browser signs, too.',
    ),
    only(
      'cli-uses-the-client-only',
      '^cli/src/',
      { path: rooms('chaincode', 'interchange', 'oprf', 'gateway', 'network', 'test-network', 'local', 'e2e') },
      'The command line is a program of a member.',
    ),
    only(
      'nobody-uses-the-cli',
      '^(chaincode|interchange|oprf|gateway|client|network|test-network|local)/src/',
      { path: rooms('cli') },
      'It is for people and their scripts.',
    ),
    ...gatewayRooms,
    only(
      'areas-know-shared-rooms',
      '^gateway/src/areas/',
      { path: '^gateway/src/(?!(areas|config|database|documents|exchange|fabric|http|identity|readModel|tokens)/)' },
      'An area is written in the words of the shared rooms.',
    ),
    only(
      'areas-get-what-they-use',
      '^gateway/src/areas/',
      { path: '^gateway/src/(config|database|fabric|identity)/', dependencyTypesNot: ['type-only'] },
      'Of the network, the database and the users an area knows the types alone.',
    ),
    only(
      'areas-know-no-other-area',
      '^gateway/src/areas/([^/]+)/',
      { path: '^gateway/src/areas/[^/]+/', pathNot: '^gateway/src/areas/$1/' },
      'An area can be added, changed and removed on its own.',
    ),
    only(
      'network-is-data',
      '^network/src/',
      {
        path:
          '^chaincode/(?!(src|dist/src)/domain/vocabulary/members)|' +
          rooms('interchange', 'gateway', 'client', 'test-network', 'local', 'e2e'),
      },
      'The consortium takes its roles and ids from the law, and nothing else.',
    ),
    only(
      'test-network-runs-artefacts',
      '^test-network/src/',
      { path: rooms('chaincode', 'interchange', 'gateway', 'client', 'local', 'e2e') },
      'A network starts the chaincode as a process.',
    ),
    only(
      'demo-uses-the-client-only',
      '^local/src/demo/',
      {
        path: rooms('chaincode', 'interchange', 'gateway', 'test-network', 'e2e') + '|^local/src/(?!demo/)',
      },
      'The demo is a program of a member: it has the client, and the consortium as data.',
    ),
    only(
      'local-runs-artefacts',
      '^local/src/(?!demo/)',
      { path: rooms('chaincode', 'interchange', 'gateway', 'e2e') },
      'What npm start starts are processes.',
    ),
    only(
      'networks-are-siblings',
      '^test-network/src/(embedded|fabric)/',
      { path: '^test-network/src/(embedded|fabric)/', pathNot: '^test-network/src/$1/' },
      'What both networks need is in shared/.',
    ),
    ...stacked('test-network/src', ['shared', 'identity', 'embedded|fabric']),
    ...stacked('test-network/src/embedded', [
      ...['bytes', 'grpc', 'msp', 'policy', 'blocks', 'storage', 'ledger', 'simulation', 'chaincode', 'peer'],
      ...['validation', 'ordering', 'gateway', 'deliver'],
    ]),
    ...stacked('test-network/src/fabric', [
      ...['run', 'programs', 'plan', 'layout', 'processes', 'channel', 'chaincode', 'authorities'],
    ]),
    only(
      'one-fabric-adapter',
      '^gateway/src/(?!fabric/|main)',
      { path: '@hyperledger/fabric-gateway|@grpc/grpc-js' },
      'One adapter knows Fabric.',
    ),
    only(
      'not-to-dev-dep',
      '^(chaincode|interchange|oprf|gateway|client|cli|network|test-network|local)/src/',
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
