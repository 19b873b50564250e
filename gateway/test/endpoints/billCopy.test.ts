import { inflateSync } from 'node:zlib';
import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import request from 'supertest';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { pathOf, problemIn } from '../support/consortium/httpUser.js';
import { Scenes, transportDocument } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';

const MAX_BYTES = 1_000_000;
const OK = 200;

describe('the copy of a bill', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });

  async function readCopy(by: Actor, bill: Link): Promise<Buffer> {
    const { gateway, tokens } = await consortium.gateway(by.msp);
    const answer = await request(gateway.url)
      .get(`${pathOf(bill)}.pdf`)
      .set('Authorization', `Bearer ${tokens.issue(by.name)}`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          done(null, Buffer.concat(chunks));
        });
      });
    expect([answer.status, answer.type]).to.deep.equal([OK, 'application/pdf']);
    expect(answer.headers['content-disposition']).to.equal(`inline; filename="bill-of-lading-${bill.id}.pdf"`);
    return z.instanceof(Buffer).parse(answer.body);
  }

  it('shows the front of the bill, its title and its proof, marked as a copy on each page', async () => {
    const bill = await scenes.disclosed();
    const text = textIn(await readCopy(BANK_A, bill));
    for (const shown of ['NON-NEGOTIABLE COPY', 'SHIPPER', 'IKEA Denmark', 'King of the Seas 2103S', 'NARU3472484'])
      expect(text).to.include(shown);
    for (const shown of ['ISSUE', bill.id, 'version 2', `shipper ${SHIPPER.party}`]) expect(text).to.include(shown);
  });

  it('shows names in Hangul, and a box for a character that its fonts lack', async () => {
    const { documentParties } = z.looseObject({ documentParties: z.looseObject({}) }).parse(transportDocument());
    const named = (partyName: string): object => ({
      documentParties: {
        ...documentParties,
        shipper: { partyName, identifyingCodes: [{ codeListProvider: 'W3C', partyCode: 'x' }] },
      },
    });
    const korean = await readCopy(SHIPPER, await scenes.bill(transportDocument(named('한빛 제화'))));
    const latin = await readCopy(SHIPPER, await scenes.bill(transportDocument(named('Señor Hanbit'))));
    const chinese = await readCopy(SHIPPER, await scenes.bill(transportDocument(named('韓光'))));
    expect([korean, latin, chinese].map((pdf) => pdf.includes('NanumGothic'))).to.deep.equal([true, false, true]);
    expect(textIn(latin)).to.include('Señor Hanbit');
    expect(textIn(chinese)).to.include('stands for a character');
    expect(textIn(korean)).not.to.include('stands for a character');
  });

  it('names the first containers of a long list, and how many more there are', async () => {
    const document = transportDocument();
    const {
      utilizedTransportEquipments: [equipment],
    } = z.looseObject({ utilizedTransportEquipments: z.array(z.looseObject({})) }).parse(document);
    const boxes = Array.from({ length: 400 }, (_, index) => ({
      ...equipment,
      equipment: { equipmentReference: `SHIP${String(index).padStart(6, '0')}`, ISOEquipmentCode: '22G1' },
      isShipperOwned: true,
    }));
    const bill = await scenes.bill({ ...document, utilizedTransportEquipments: [equipment, ...boxes] });
    const pdf = await readCopy(SHIPPER, bill);
    expect(textIn(pdf)).to.include('Containers (401)').and.to.include('and 251 more');
    expect(pdf.length).to.be.below(MAX_BYTES);
  });

  it('is for whoever sees the bill', async () => {
    const bank = await consortium.as(BANK_B);
    expect(problemIn(await bank.get(`${pathOf(await scenes.bill())}.pdf`))).to.equal('404 NOT_FOUND');
  });
});

/** What the pages write in Helvetica: the strings of all content streams, one after the other. */
function textIn(pdf: Buffer): string {
  const source = pdf.toString('latin1');
  const streams = [...source.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, stream = '']) => unpack(stream));
  const words = streams.flatMap((stream) => [...stream.matchAll(/\[([^\]]*)\] TJ/g)].map(([, shown = '']) => shown));
  return words
    .map((shown) =>
      [...shown.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join(''),
    )
    .join('\n');
}

function unpack(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}
