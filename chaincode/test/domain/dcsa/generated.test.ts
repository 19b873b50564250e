import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { shippingInstructionsJsonSchema, transportDocumentJsonSchema } from '../../../src/domain/dcsa';

const WORKSPACE = path.join(__dirname, '../../../..');

describe('the code generated from DCSA’s definition', () => {
  it('is what the script writes', () => {
    const script = path.join(WORKSPACE, 'scripts/generate-dcsa.mjs');
    expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).to.equal('');
  });

  for (const schema of [transportDocumentJsonSchema, shippingInstructionsJsonSchema])
    it(`describes every definition to which ${String(schema['title'])} refers, and no other`, () => {
      const { $defs } = schema;
      const text = JSON.stringify(schema);
      const referred = new Set([...text.matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name));
      expect($defs).to.have.all.keys([...referred]);
      expect(text).to.not.contain('#/components/');
    });
});
