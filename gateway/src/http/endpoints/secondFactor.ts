import { z } from 'zod';
import { answer, text } from '../endpoint/components.js';
import { endpoint } from '../endpoint/endpoint.js';
import { Code, Password, refuseCredentials, requireGranted } from './tokens.js';

const OF = { tag: 'Identity', isBeforeEnrolment: true } as const;
const WRONG_CODE = 'The code is not right, or was used before.';

const RecoveryCodes = answer('RecoveryCodes', {
  recoveryCodes: z
    .array(text('3f0c9-1a2b7-d4e58-6f790'))
    .describe('Each signs in once in the place of a code. They are shown now, and never again.'),
});

const get = endpoint({
  ...OF,
  method: 'get',
  path: '/me/second-factor',
  summary: 'Whether the caller signs in with a second factor',
  answer: answer('SecondFactor', {
    isOn: z.boolean(),
    isNeeded: z.boolean().describe('Whether the caller’s role needs one.'),
    recoveryCodesLeft: z.int().min(0),
  }),
  handle: async ({ user: { name, role } }, { secondFactors }) => {
    const isNeeded = (await secondFactors.demandedOf()).some((each) => each === role);
    return { ...(await secondFactors.find(name)), isNeeded };
  },
});

const enrol = endpoint({
  ...OF,
  method: 'post',
  path: '/me/second-factor/enrol',
  summary: 'Makes a secret for an authenticator app (TOTP, RFC 6238)',
  description: 'No code is asked for until one confirms that the app has the secret. It is shown now, and never again.',
  body: z.strictObject({ password: Password }),
  answer: answer('EnrolledSecondFactor', {
    secret: text('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'Base32, to be typed into the app.'),
    uri: text(
      'otpauth://totp/Naru%20Bank%20A:officer?issuer=Naru%20Bank%20A&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30',
      'The same as a URI, to be shown to the app as a QR code.',
    ),
  }),
  problems: ['WRONG_CREDENTIALS', 'TOO_MANY_REQUESTS', 'CONFLICT'],
  handle: async ({ body: { password }, user: { name }, address }, services) => {
    const { authentication, logInGuard, secondFactors } = services;
    const check = async (): Promise<true | undefined> =>
      (await authentication.hasPassword(name, password)) ? true : undefined;
    requireGranted(await logInGuard.attempt({ name, address }, check));
    return secondFactors.enrol(name);
  },
});

const confirm = endpoint({
  ...OF,
  method: 'post',
  path: '/me/second-factor/confirm',
  summary: 'Signs in with a second factor from now on',
  body: z.strictObject({ code: Code }),
  answer: RecoveryCodes,
  problems: ['WRONG_CREDENTIALS', 'CONFLICT'],
  handle: async ({ body: { code }, user: { name } }, { secondFactors }) => {
    const recoveryCodes = await secondFactors.confirm(name, code);
    return { recoveryCodes: recoveryCodes ?? refuseCredentials(WRONG_CODE) };
  },
});

const renew = endpoint({
  ...OF,
  method: 'post',
  path: '/me/second-factor/renew-recovery-codes',
  summary: 'Makes other recovery codes in the place of those that are left',
  body: z.strictObject({ code: Code }),
  answer: RecoveryCodes,
  problems: ['WRONG_CREDENTIALS', 'TOO_MANY_REQUESTS'],
  handle: async ({ body: { code }, user: { name } }, { secondFactors }) => {
    if (!(await secondFactors.take(name, code))) refuseCredentials(WRONG_CODE);
    return { recoveryCodes: await secondFactors.renewRecoveryCodes(name) };
  },
});

const remove = endpoint({
  ...OF,
  method: 'post',
  path: '/me/second-factor/remove',
  summary: 'Signs in without a second factor again',
  description: 'A caller whose role needs one enrols another before anything else.',
  body: z.strictObject({ code: Code }),
  answer: answer('RemovedSecondFactor', { isOn: z.boolean() }),
  problems: ['WRONG_CREDENTIALS', 'TOO_MANY_REQUESTS'],
  handle: async ({ body: { code }, user: { name } }, { secondFactors }) => {
    if (!(await secondFactors.take(name, code))) refuseCredentials(WRONG_CODE);
    await secondFactors.remove(name);
    return { isOn: false };
  },
});

export const secondFactorEndpoints = [get, enrol, confirm, renew, remove];
