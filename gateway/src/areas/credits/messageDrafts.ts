import {
  CreditContent,
  DEFINITIONS,
  draftNotice,
  parseAs,
  Payment,
  Presentation,
  PresentationState,
  RefusalNotice,
  reject,
} from '@naru/chaincode/domain';
import { draftMt734, draftMt750, draftMt754, type SenderAndReceiver, type MtMessage, writeMt } from '@naru/interchange';
import { z } from 'zod';
import type { DocumentView } from '../../documents/documentView.js';
import { answer, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import { examinePresentation, readJudgements } from './examination.js';
import { findBanks, SWIFT_TAG } from './swiftMessages.js';

const MAX_REFERENCE_CHARS = 16;

const CREDIT = DEFINITIONS['letter-of-credit'];
const PRESENTATION = DEFINITIONS.presentation;

export const Reference = z.string().trim().min(1).max(MAX_REFERENCE_CHARS);
/** The references of the banks that a message needs and the ledger does not have. */
export const References = z.strictObject({
  reference: Reference.describe('Field 20.'),
  relatedReference: Reference.describe('Field 21.'),
});

const DraftType = z.enum(['734', '750', '754']).describe('The type of the message.');

/** What a draft is made from. */
interface Sources {
  readonly banks: SenderAndReceiver;
  readonly references: z.infer<typeof References>;
  readonly view: DocumentView;
  readonly presentation: Presentation;
  readonly findDiscrepancies: () => Promise<string[]>;
}

const DRAFTS: Readonly<Record<z.infer<typeof DraftType>, (of: Sources) => Promise<MtMessage> | MtMessage>> = {
  '734': ({ banks, references, view, presentation }) => {
    const { discrepancies, disposal } = readNotice(view);
    const { amount, presentedOn: date } = presentation;
    return draftMt734({
      banks,
      ...references,
      date,
      amount,
      discrepancies,
      disposal: { code: DISPOSAL_CODES[disposal] },
    });
  },
  '750': async ({ banks, references, presentation, findDiscrepancies }) =>
    draftMt750({ banks, ...references, amount: presentation.amount, discrepancies: await findDiscrepancies() }),
  '754': ({ banks, references, view }) => {
    const { amount: money, maturity } = readPayment(view);
    return draftMt754({ banks, ...references, principal: { money, ...(maturity && { date: maturity }) } });
  },
};

/** UCP 600 art. 16(c)(iii) a to d, as field 77B says it. */
const DISPOSAL_CODES = {
  HOLDING_FOR_INSTRUCTIONS: 'HOLD',
  HOLDING_FOR_WAIVER: 'NOTIFY',
  RETURNING: 'RETURN',
  AS_INSTRUCTED: 'PREVINST',
} as const;

export const messageDraft = endpoint({
  method: 'get',
  path: `/${PRESENTATION.path}/{id}/swift-messages/{type}`,
  params: { id: DocumentId, type: DraftType },
  notFound: { type: 'There is no draft of this message.' },
  query: References,
  tag: SWIFT_TAG,
  summary: 'A draft: MT 734 of a refusal, MT 750 of discrepancies, MT 754 of a payment',
  answer: answer('SwiftMessage', { message: text(':20:REF2026-0001\r\n:21:LC2026-0117\r\n-') }),
  problems: [...ASKING, 'INVALID'],
  handle: async ({ params: { id, type }, query: references, user }, { documents }) => {
    const view = await documents.read(user.name, { type: PRESENTATION.type, id });
    const { credit, bank, issuingBank } = PresentationState.parse(view.record.state);
    const { document } = await documents.read(user.name, { type: CREDIT.type, id: credit });
    const { terms } = parseAs(CreditContent, document, '/document');
    const presentation = parseAs(Presentation, view.document, '/document');
    // The bank that examines writes to the other one.
    const banks = bank === issuingBank ? findBanks(terms) : reverse(findBanks(terms));
    const findDiscrepancies = async (): Promise<string[]> => {
      const { discrepancies } = draftNotice(
        await examinePresentation(documents, user, id),
        await readJudgements(documents, user, id),
      );
      return [...discrepancies];
    };
    return { message: writeMt(await DRAFTS[type]({ banks, references, view, presentation, findDiscrepancies })) };
  },
});

/** @throws INVALID if the parties do not have the text of a notice, or the last action is not one that brought it */
function readNotice({ record, details }: DocumentView): z.infer<typeof RefusalNotice> {
  const { unservedRemarks = [] } = PresentationState.parse(record.state);
  const unserved = unservedRemarks.find(({ action }) => action === 'refuse');
  if (unserved !== undefined)
    reject(
      'INVALID',
      'The ledger has only the hash of this notice. Serve its text with serve-remarks, then ask again.',
      {
        version: unserved.version,
      },
    );
  return (
    RefusalNotice.safeParse(details).data ??
    reject('INVALID', 'MT 734 is drafted right after refuse, or after serve-remarks brought the text of the notice.', {
      lastAction: record.action,
    })
  );
}

/** @throws INVALID if the last action is not the one that paid */
function readPayment({ record, details }: DocumentView): z.infer<typeof Payment> {
  return (
    Payment.safeParse(details).data ??
    reject('INVALID', 'MT 754 is drafted right after honour.', { lastAction: record.action })
  );
}

function reverse({ sender, receiver }: SenderAndReceiver): SenderAndReceiver {
  return { sender: receiver, receiver: sender };
}
