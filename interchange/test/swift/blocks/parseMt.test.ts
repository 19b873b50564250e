import { expect } from 'chai';
import { type MtField, type MtMessage, parseMt, splitFile, writeMt } from '../../../src/index.js';
import { catchIssues, readIssues } from '../support/issues.js';
import { ISSUE_BY_ACCEPTANCE } from '../support/creditSamples.js';
import { sample, SAMPLES, withLines } from '../support/samples.js';

describe('parseMt and writeMt', () => {
  for (const { type, what, text } of SAMPLES) {
    it(`read MT ${type}, ${what}, and write it as it was`, () => {
      const message = parseMt(text);
      expect(message.type).to.equal(type);
      expect(writeMt(message)).to.equal(text);
      expect(parseMt(writeMt(message))).to.deep.equal(message);
    });
  }

  const ACKNOWLEDGEMENT = '{1:F21NARBDEFFAXXX0042000001}{4:{177:2610121200}{451:0}}';
  const files: readonly (readonly [how: string, wrap: (text: string) => string])[] = [
    ['after its acknowledgement', (text) => `${ACKNOWLEDGEMENT}${text}`],
    ['with a byte order mark', (text) => `\uFEFF${text}`],
    ['as RJE', (text) => `${text}$`],
    ['as DOS-PCC', (text) => `\u0001${text}\u0003${' '.repeat(40)}`],
  ];
  for (const [how, wrap] of files) {
    it(`read a file that has a message ${how}`, () => {
      expect(parseMt(wrap(sample('754')))).to.deep.equal(parseMt(sample('754')));
    });
  }

  it('refuse a message that the network rejected', () => {
    const issues = readIssues(`${ACKNOWLEDGEMENT.replace('451:0', '451:1')}${sample('754')}`);
    expect(issues.map(({ message }) => message).join()).to.contain('was rejected by the network');
  });

  it('divide a file into its messages', () => {
    const both = [sample('754'), sample('730')];
    for (const text of [both.join('$'), both.join('\r\n$\r\n'), both.map((each) => `\u0001${each}\u0003`).join('   ')])
      expect(splitFile(text).map((each) => parseMt(each).type)).to.deep.equal(['754', '730']);
    expect(splitFile(sample('754'))).to.deep.equal([sample('754')]);
  });

  it('take a field apart into tag, option letter and lines', () => {
    expect(parseMt(sample('754')).fields.slice(1, 4)).to.deep.equal([
      { tag: '21', option: '', lines: ['NRB2600417'] },
      { tag: '32', option: 'A', lines: ['260525USD248500,'] },
      { tag: '73', option: 'A', lines: ['/NEGCOMM/USD200,'] },
    ]);
  });

  it('take the headers of a message that is sent apart', () => {
    expect(parseMt(sample('754')).outerBlocks).to.deep.equal({
      basicHeader: {
        applicationId: 'F',
        serviceId: '01',
        logicalTerminal: 'NARBDEFFAXXX',
        sessionNumber: '0042',
        sequenceNumber: '000731',
      },
      applicationHeader: { direction: 'I', receiver: 'NARAKRSEXXXX', delivery: 'N' },
      userHeader: [{ tag: '108', value: 'TRADE0042' }],
      trailers: [{ tag: 'CHK', value: '0123456789AB' }],
    });
  });

  it('take the headers of a message that was delivered apart', () => {
    expect(parseMt(ISSUE_BY_ACCEPTANCE).outerBlocks).to.deep.include({
      applicationHeader: {
        direction: 'O',
        inputTime: '1032',
        messageInputReference: '251130NARBDEFFAXXX0042000733',
        outputTime: '2511301832',
        priority: 'N',
      },
      systemTrailers: [
        { tag: 'SAC', value: '' },
        { tag: 'COP', value: 'P' },
      ],
    });
  });

  it('read lines that end with Lf, blank lines around the message, and write the canonical form', () => {
    const text = sample('734');
    expect(writeMt(parseMt(`\n\r\n${text.replaceAll('\r\n', '\n')}\n\n`))).to.equal(text);
  });

  it('read a text block alone, in its braces or without, if its type is given', () => {
    const message = parseMt(sample('756'));
    const bare = { type: message.type, fields: message.fields };
    const block = writeMt(bare);
    expect(block).to.match(/^\{4:\r\n:20:.*-\}$/s);
    const fields = block.slice('{4:\r\n'.length, -'\r\n-}'.length);
    for (const text of [block, fields, `${fields}\n-}`, `${fields}\r\n-`]) {
      expect(parseMt(text, '756')).to.deep.equal(bare);
    }
    expect(readIssues(block)).to.deep.equal([
      {
        pointer: '/block2/1',
        message: 'line 1: block2 is missing, and the type of the message was not given',
      },
    ]);
  });

  it('refuse a message that is not of the type expected', () => {
    expect(readIssues(sample('756'), '754')).to.deep.equal([
      { pointer: '/block2/1', message: 'line 1: block2 says MT 756, but an MT 754 is expected' },
    ]);
    expect(parseMt(sample('756'), '756').type).to.equal('756');
  });

  it('name all faults of a message together', () => {
    const text = withLines(
      withLines(withLines(sample('756'), ':20:'), ':32B:', ':32B:USD1.5'),
      ':54A:',
      ':54A:NARAKRS',
    );
    expect(readIssues(text).map(({ pointer }) => pointer)).to.deep.equal(['/20', '/32B/1', '/54A/1']);
  });

  it('list a hundred faults of a message, and count the rest', () => {
    const wrong = Array.from({ length: 60 }, () => 'é');
    const text = withLines(withLines(sample('700'), ':45A:', ':45A:A', ...wrong), ':46A:', ':46A:A', ...wrong);
    const issues = readIssues(text);
    expect(issues).to.have.length(101);
    expect(issues.at(-1)?.message).to.match(/^line \d+: 46A .*, and 19 more faults$/);
  });

  describe('around the text', () => {
    const head = '{1:F01NARBDEFFAXXX0042000731}{2:I756NARAKRSEXXXXN}';
    const text = sample('756').split('\r\n').slice(1, -1).join('\r\n');
    const cases: readonly (readonly [string, string, string, string])[] = [
      ['no block 1', `{2:I756NARAKRSEXXXXN}{4:\n${text}\n-}`, '/block1/1', 'is missing'],
      ['no block 2', `{1:F01NARBDEFFAXXX0042000731}{4:\n${text}\n-}`, '/block2/1', 'is missing'],
      ['blocks out of order', `{2:I756NARAKRSEXXXXN}${head.slice(0, 29)}{4:\n${text}\n-}`, '/block1/1', 'out of order'],
      ['no block 4', head, '/block4/1', 'is missing'],
      ['a block 4 without end', `${head}{4:\n${text}`, '/block4/1', 'does not end'],
      ['text beside {4:', `${head}{4::20:X\n${text}\n-}`, '/block4/1', 'in the line of {4:'],
      [
        'text before the first field',
        `${head}{4:\nHELLO\n${text}\n-}`,
        '/block4/1',
        'line 2: block4 has a line before',
      ],
      ['an open brace', `{1:F01{4:\n${text}\n-}`, '/block1/1', 'a brace that does not close'],
      ['text between blocks', `${head}XY{4:\n${text}\n-}`, '/block1/1', 'text that is not a block'],
      ['an unknown block', `${head}{9:1}{4:\n${text}\n-}`, '/block9/1', 'is not expected here'],
      ['a short block 1', `{1:F01NARBDEFF}${head.slice(29)}{4:\n${text}\n-}`, '/block1/1', 'ends too early'],
      ['neither input nor output', `${head.replace('I756', 'X756')}{4:\n${text}\n-}`, '/block2/1', 'neither I'],
      [
        'another message',
        `${head.replace('I756', 'I103')}{4:\n${text}\n-}`,
        '/block2/1',
        'names a type of message that is not read',
      ],
      ['an empty block 3', `${head}{3:}{4:\n${text}\n-}`, '/block3/1', 'is empty'],
      ['a wrong entry', `${head}{3:{10:A}}{4:\n${text}\n-}`, '/block3/1', 'has an entry "10"'],
      ['a value that is not ASCII', `${head}{4:\n${text}\n-}{5:{CHK:é}}`, '/block5/1', 'has an entry "CHK"'],
      ['text after the end', `${head}{4:\n${text}\n-}\nHELLO`, '/block5/1', 'text that is not a block'],
    ];
    for (const [what, message, pointer, words] of cases) {
      it(`refuse ${what}`, () => {
        const [issue] = readIssues(message).filter((other) => other.pointer === pointer);
        expect(issue?.message).to.contain(words);
      });
    }
  });

  it('refuse more than 10,000 characters, with line ends as CrLf, at the line that exceeds them', () => {
    const long = Array.from({ length: 100 }, (_, index) => `${index} `.padEnd(65, 'X'));
    const goods = withLines(sample('700'), ':45A:', ':45A:A', ...long.slice(0, 40));
    const text = (lines: number): string =>
      withLines(goods, ':46A:', ':46A:A', ...long.slice(0, lines)).replaceAll('\r\n', '\n');
    const fits = Array.from({ length: 100 }, (_, lines) => lines).findLast(
      (lines) => readIssues(text(lines)).length === 0,
    );
    expect(writeMt(parseMt(text(fits ?? 0))).length).to.be.within(9_000, 10_000);
    expect(writeMt(parseMt(text(fits ?? 0))).length + 67).to.be.greaterThan(10_000);
    const tooLong = text((fits ?? 0) + 1);
    const line = tooLong.replaceAll('\n', '\r\n').slice(0, 10_001).split('\n').length;
    expect(readIssues(tooLong)).to.deep.equal([
      { pointer: '/block4/1', message: `line ${line}: block4 exceeds the limit of 10000 characters per message` },
    ]);
    expect(readIssues('X'.repeat(10_000_000), '700')[0]?.pointer).to.equal('/block4/1');
  });

  it('write nothing that would not be read as the same message', () => {
    const message = parseMt(sample('756'));
    const [first, ...rest] = message.fields;
    const fields = (field: MtField): MtMessage => ({
      ...message,
      fields: [field, ...rest],
    });
    const wrong = [
      fields({ tag: '20', option: '', lines: ['A\r\n:21:B'] }),
      fields({ tag: '20', option: '', lines: [] }),
      fields({ tag: '20', option: '', lines: ['A', 'B'] }),
      fields({ tag: '2', option: '0', lines: ['A'] }),
      { ...message, fields: first === undefined ? [] : [...rest, first] },
      { ...message, type: '700' as const },
      { ...message, outerBlocks: { ...message.outerBlocks, trailers: [] } },
      { ...message, outerBlocks: { ...message.outerBlocks, userHeader: [{ tag: '108', value: '}{4:' }] } },
    ];
    for (const value of wrong) {
      expect(
        catchIssues(() => writeMt(Object.assign(parseMt(sample('756')), value))),
        JSON.stringify(value),
      ).to.not.be.empty;
    }
  });

  it('write no header with a part of the wrong length', () => {
    const message = parseMt(sample('756'));
    const { outerBlocks } = message;
    if (outerBlocks === undefined) throw new Error('The sample has no headers.');
    const shifted = { ...outerBlocks.basicHeader, sessionNumber: '00420', sequenceNumber: '00731' };
    const delayed = { direction: 'I' as const, receiver: 'NARAKRSEXXX', delivery: 'XN' };
    const wrong = { ...outerBlocks, basicHeader: shifted, applicationHeader: delayed };
    expect(catchIssues(() => writeMt({ ...message, outerBlocks: wrong }))).to.deep.equal([
      { pointer: '/block1/1', message: 'line 1: block1 has a part of the wrong length' },
      { pointer: '/block2/1', message: 'line 1: block2 has a part of the wrong length' },
    ]);
  });
});
