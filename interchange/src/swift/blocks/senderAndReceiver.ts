import type { Bic } from '@naru/chaincode/domain';
import { MT_DATE_CHARS } from '../fields/dates.js';
import type { OuterBlocks } from '../message/outerBlocks.js';

/** The bank that sends a message, and the bank that receives it. */
export interface SenderAndReceiver {
  readonly sender: Bic;
  readonly receiver: Bic;
}

/** A BIC without its branch. */
export const BIC_PREFIX_CHARS = 8;
const HEAD_OFFICE = 'XXX';
const TERMINAL_CHARS = 12;

/** The 12 characters of a terminal: the BIC with the terminal's letter before the branch. */
function writeTerminal(bic: Bic, letter: string): string {
  return bic.slice(0, BIC_PREFIX_CHARS) + letter + (bic.slice(BIC_PREFIX_CHARS) || HEAD_OFFICE);
}

/** The BIC, with its branch, of a terminal: 11 characters. */
function readTerminal(terminal: string): Bic {
  return terminal.slice(0, BIC_PREFIX_CHARS) + terminal.slice(BIC_PREFIX_CHARS + 1);
}

/** The headers of a message that is not sent yet. The bank's SWIFT interface fills in session and sequence numbers. */
export function writeSenderAndReceiver({ sender, receiver }: SenderAndReceiver): OuterBlocks {
  return {
    basicHeader: {
      applicationId: 'F',
      serviceId: '01',
      logicalTerminal: writeTerminal(sender, 'A'),
      sessionNumber: '0000',
      sequenceNumber: '000000',
    },
    applicationHeader: { direction: 'I', receiver: writeTerminal(receiver, 'X'), delivery: 'N' },
  };
}

/** Reads from the headers which bank sent a message to which. */
export function readSenderAndReceiver({ basicHeader, applicationHeader }: OuterBlocks): SenderAndReceiver {
  if (applicationHeader.direction === 'I') {
    return {
      sender: readTerminal(basicHeader.logicalTerminal),
      receiver: readTerminal(applicationHeader.receiver),
    };
  }
  // The date comes first in a message input reference, then the terminal.
  const terminal = applicationHeader.messageInputReference.slice(MT_DATE_CHARS, MT_DATE_CHARS + TERMINAL_CHARS);
  return { sender: readTerminal(terminal), receiver: readTerminal(basicHeader.logicalTerminal) };
}
