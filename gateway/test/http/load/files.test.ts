import { EventEmitter } from 'node:events';
import { expect } from 'chai';
import { Load } from '../../../src/http/load/load.js';
import { RequestProblem } from '../../../src/http/problem.js';

const RUNNING = 2;
const WAITING = 16;

describe('Files for the gateways of other members', () => {
  it('are sent to one member two at a time: sixteen more wait, and those of others do not wait for them', async () => {
    const load = new Load();
    const answers = Array.from({ length: RUNNING + WAITING }, () => new EventEmitter());
    const taken = answers.map((answer) => load.takeFile('BankAMSP', answer));
    await Promise.all(taken.slice(0, RUNNING));
    const refused: unknown = await load.takeFile('BankAMSP', new EventEmitter()).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(RequestProblem).with.nested.property('problem.code', 'TOO_MANY_REQUESTS');
    await load.takeFile('BankBMSP', new EventEmitter());
    answers[0]?.emit('close');
    await taken[RUNNING];
    for (const answer of answers) answer.emit('close');
    await Promise.all(taken);
  });
});
