import type { Link } from '@naru/chaincode/domain';
import type { Scene } from './billScenes.js';
import { BANK_A, CUSTOMS, placeOf, SHIPPER } from './cast.js';
import { newNumber } from './claimPapers.js';
import type { ActionParts } from './httpUser.js';
import type { Scenes } from './scenes.js';

/** A certificate of the origin of shoes. */
export const certificateDocument = (more: object = {}): object => ({
  certificateNumber: `KCS-26-${newNumber()}`,
  issuedBy: 'KOREA CUSTOMS SERVICE',
  country: 'KR',
  issueDate: '2026-11-20',
  exporter: { name: 'Hanbit Footwear', country: 'KR' },
  goods: [
    {
      hsCode: '640391',
      description: 'LEATHER SHOES',
      countryOfOrigin: 'KR',
      criterion: 'WHOLLY_OBTAINED',
      netMassKg: '1200.5',
    },
  ],
  ...more,
});

/** How customs issues a certificate to the shipper. */
export const certificateParts = (more: object = {}): ActionParts => ({
  document: certificateDocument(more),
  input: { exporter: placeOf(SHIPPER) },
});

const issued = (scenes: Scenes): Promise<Link> => scenes.create(CUSTOMS, 'certificate-of-origin', certificateParts());

const REVOKED = { details: { reasonCode: 'ISSUED_IN_ERROR' } };
const revokedSilently = async (scenes: Scenes): Promise<Link> => {
  const certificate = await issued(scenes);
  const revoke = (): Promise<Link> => scenes.act(CUSTOMS, certificate, 'revoke', REVOKED);
  return scenes.consortium.channel.whileSilent(SHIPPER.msp, revoke);
};

/** An amendment keeps the number of the certificate. */
function ofAmending(): Scene {
  let certificateNumber: string | undefined;
  return {
    by: CUSTOMS,
    on: async (scenes) => {
      certificateNumber = `KCS-26-${newNumber()}`;
      return scenes.create(CUSTOMS, 'certificate-of-origin', certificateParts({ certificateNumber }));
    },
    parts: () => ({
      details: { certificate: certificateDocument({ certificateNumber, vesselName: 'NARU PIONEER' }) },
    }),
  };
}

/** Each step of a certificate. */
export const CERTIFICATE_SCENES: Readonly<Record<string, Scene>> = {
  amend: ofAmending(),
  revoke: { on: issued, by: CUSTOMS, parts: () => REVOKED },
  disclose: { on: issued, by: SHIPPER, parts: () => ({ input: { to: { msp: BANK_A.msp } } }) },
  'serve-remarks': { on: revokedSilently, by: CUSTOMS, parts: () => ({ ...REVOKED, input: { version: 2 } }) },
};
