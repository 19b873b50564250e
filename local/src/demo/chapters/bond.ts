import type { Schemas } from '@naru/client';
import { ulid } from 'ulid';
import { acceptAsFiled } from '../acceptAsFiled.js';
import { requireNew } from '../demoUser.js';
import { narrator } from '../narrator.js';
import { CHINA, UNITED_STATES, writeDeclaration } from '../papers/bondedGoods.js';
import type { DemoTrade } from '../trade.js';

const RULE = 'ORIGIN_CHANGED_IN_BOND';

/** Goods enter bond and leave as goods of another origin: customs finds it, and is shown by which papers. */
export async function playBond({ shipper, customs, bill }: DemoTrade): Promise<void> {
  const file = async (document: Document): Promise<string> => {
    const id = ulid();
    const body = { document, input: { customs: 'CustomsMSP' } };
    requireNew(await shipper.put('/v1/customs-declarations/{id}', { path: { id }, body }));
    return id;
  };
  // Each play has an owner of its own: what one has in bond is weighed together.
  const owner = { name: `Hanbit Bonded ${bill}`, country: 'KR' };
  const entry = await file(writeDeclaration('IMPORT', { exporter: CHINA, importer: owner, origin: 'CN' }));
  narrator.does('Exporters', 'brings shoe uppers of CN into bond');
  await acceptAsFiled(customs, entry, 'GREEN');
  narrator.does('Customs', 'accepts the entry');
  const relatedDeclarations = [{ id: entry, relation: 'ENTRY_INTO_BOND' as const }];
  const leaving = { exporter: owner, importer: UNITED_STATES, origin: 'KR', relatedDeclarations };
  const id = await file(writeDeclaration('RE_EXPORT', leaving));
  narrator.does('Exporters', 're-exports them as goods of KR, and no record says that anything was made of them');
  const { body } = await customs.get('/v1/customs-declarations/{id}/findings', { path: { id } });
  const found = body.findings.find(({ rule }) => rule === RULE);
  if (found === undefined) throw new Error('Customs does not find the changed origin.');
  narrator.refused('Customs', 'weighs the re-export', `${found.severity}: ${found.reason}`);
  for (const { type, fact, why } of found.path)
    narrator.note(`${type === 'none' ? '(missing)' : type}: ${fact} – ${why}`);
}

type Document = Schemas['CustomsDeclaration'];
