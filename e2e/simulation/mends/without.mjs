// `node --import …/without.mjs`: loads the code without the mend that NARU_WITHOUT names. Nothing on the disk is changed.
import { readFileSync } from 'node:fs';
import Module, { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { MENDS } from './mends.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const mend = MENDS.find(({ row }) => row === process.env.NARU_WITHOUT);
if (mend === undefined) throw new Error(`There is no mend ${process.env.NARU_WITHOUT}.`);

const changed = new Map();
for (const { file, before, after } of mend.edits) {
  const text = changed.get(ROOT + file) ?? readFileSync(ROOT + file, 'utf8');
  if (text.split(before).length !== 2) throw new Error(`${file} does not hold this text once: ${before}`);
  changed.set(
    ROOT + file,
    text.replace(before, () => after),
  );
}

const compile = Module.prototype._compile;
Module.prototype._compile = function (content, path, ...rest) {
  return compile.call(this, changed.get(path) ?? content, path, ...rest);
};

const hooks = `
  import { fileURLToPath } from 'node:url';
  let changed;
  export const initialize = (texts) => { changed = new Map(texts); };
  export async function load(url, context, next) {
    const text = url.startsWith('file:') && context.format === 'module' ? changed.get(fileURLToPath(url)) : undefined;
    return text === undefined ? next(url, context) : { format: 'module', source: text, shortCircuit: true };
  }`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`, { data: [...changed] });
