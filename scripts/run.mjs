// `npm start`, `npm stop`, `npm run demo`, `npm run network`, `npm run bench`, `npm run bench:customs`, `npm run bench:imports`, `npm run bench:fraud`, `npm run bench:enumeration`, `npm run bench:litter`, `npm run bench:finding`, `npm run bench:provenance`, `npm run bench:streams`: installs and builds, then runs the compiled command.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, ROOT, stop } from './prepare.mjs';

const COMMANDS = {
  start: 'local/dist/src/startMain.js',
  stop: 'local/dist/src/stopMain.js',
  demo: 'local/dist/src/demoMain.js',
  network: 'test-network/dist/src/fabric/main.js',
  bench: 'e2e/dist/bench/main.js',
  'bench:customs': 'e2e/dist/bench/customs/main.js',
  'bench:imports': 'e2e/dist/bench/imports/main.js',
  'bench:fraud': 'e2e/dist/bench/fraud/main.js',
  'bench:enumeration': 'gateway/dist/bench/enumeration/main.js',
  'bench:litter': 'gateway/dist/bench/litter/main.js',
  'bench:finding': 'gateway/dist/bench/finding/main.js',
  'bench:provenance': 'gateway/dist/bench/provenance/main.js',
  'bench:streams': 'gateway/dist/bench/streams/main.js',
};

const [name = '', ...args] = process.argv.slice(2);
const file = COMMANDS[name] ?? stop(`There is no command ${name}. Commands: ${Object.keys(COMMANDS).join(', ')}.`);
// What is built can stop what it has started.
if (name !== 'stop' || !existsSync(join(ROOT, file))) prepare();
const child = spawn(process.execPath, [join(ROOT, file), ...args], { cwd: ROOT, stdio: 'inherit' });
// A terminal sends Ctrl-C to both processes. A supervisor signals only this one, so the signal is passed on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
