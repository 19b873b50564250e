// `npm run check:api`: schemathesis asks a served system all that the OpenAPI document describes. It is a program in Python
// (pip install 'schemathesis>=4,<5'), found on the PATH or named by NARU_SCHEMATHESIS; without it, nothing is checked.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, ROOT } from './prepare.mjs';

prepare();
const args = [join(ROOT, 'node_modules/mocha/bin/mocha.js'), '--exit', '--spec', 'dist/test/served/schemathesis.js'];
const { status } = spawnSync(process.execPath, args, { cwd: join(ROOT, 'gateway'), stdio: 'inherit' });
process.exitCode = status ?? 1;
