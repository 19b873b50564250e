import { expect } from 'chai';
import fc from 'fast-check';
import { EventStream, type Message } from '../../src/events/eventStream.js';

const TEXT = [
  'retry: 1000\n\n',
  ': still here\n\n',
  'id: 5-0\nevent: document\ndata: {"a":1}\n\n',
  'event: alert\ndata: first\ndata: second\ndata:\n\n',
  'data\nid\n\n',
].join('');

/** The messages of a text that comes in pieces. */
function read(...pieces: readonly string[]): Message[] {
  const stream = new EventStream();
  return pieces.flatMap((piece) => stream.push(piece));
}

describe('an event stream', () => {
  it('is read as the standard says', () => {
    expect(read(TEXT)).to.deep.equal([
      { id: undefined, event: 'message', data: '' },
      { id: undefined, event: 'message', data: '' },
      { id: '5-0', event: 'document', data: '{"a":1}' },
      { id: '5-0', event: 'alert', data: 'first\nsecond\n' },
      { id: '', event: 'message', data: '' },
    ]);
  });

  it('begins with the id after which it was asked for', () => {
    expect(new EventStream('7-1').push('data: x\n\n')).to.deep.equal([{ id: '7-1', event: 'message', data: 'x' }]);
  });

  it('says how long to wait before it begins again', () => {
    const stream = new EventStream();
    stream.push('retry: soon\nretry: 250\n\n');
    expect(stream.retryMs).to.equal(250);
  });

  it('is the same in whatever pieces and with whatever ends of lines it comes', () => {
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(ends, fc.array(fc.nat(TEXT.length)), (end, cuts) => {
        const text = `${TEXT.replaceAll('\n', end)}: end${end}`;
        const places = [0, ...cuts.toSorted((one, other) => one - other), text.length];
        const pieces = places.map((place, index) => text.slice(place, places[index + 1]));
        expect(read(...pieces)).to.deep.equal(read(TEXT));
      }),
    );
  });

  it('is not read on for ever when a message has no end', () => {
    const stream = new EventStream();
    const lines = 'data: x\n'.repeat(1_000);
    expect(() => {
      for (;;) stream.push(lines);
    }).to.throw('longer than 1048576 characters');
    expect(() => new EventStream().push('x'.repeat(1_048_577))).to.throw('longer than');
  });
});
