import { exportDeclaration } from '../../support/declaration';
import { BANK_A, CARRIER, CUSTOMS, SHIPPER } from '../../support/trade';
import type { Scenario } from './situation';

const TYPE = 'customs-declaration';
const INPUT = { customs: CUSTOMS.msp };

/** A declaration that is shown to a bank. */
export const disclose: Scenario = async (situation, broken) => {
  const procedure = broken('it is an export declaration') ? 'IMPORT' : 'EXPORT';
  const document = exportDeclaration({ procedure });
  const { record } = await situation.credits.act(SHIPPER, TYPE, 'file', { document, input: INPUT });
  if (!broken('customs has accepted the declaration'))
    await situation.credits.act(CUSTOMS, TYPE, 'accept', { id: record.id, input: { channel: 'GREEN' } });
  else situation.rewriting.rewrite(record, () => ({ status: 'ACCEPTED' }));
  const isNoBank = broken('the organisation to which it is shown is a bank');
  const bank = isNoBank ? CARRIER.msp : BANK_A.msp;
  const shown = broken(
    'that organisation, or that party of it, does not see the document yet, or lacks its present version',
  )
    ? [{ msp: bank }]
    : [];
  const isFull = broken('fewer than 14 banks see it');
  const others = isFull ? Array.from({ length: 14 }, (_, place) => ({ msp: `Bank${place}MSP` })) : [];
  situation.rewriting.rewrite(record, ({ parties }) => ({ parties: [...parties, ...shown, ...others].slice(0, 16) }));
  return { by: SHIPPER, ask: { id: record.id, input: { bank } } };
};
