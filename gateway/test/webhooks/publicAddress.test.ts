import { expect } from 'chai';
import { isPublicAddress } from '../../src/webhooks/publicAddress.js';

describe('isPublicAddress', () => {
  const PUBLIC = [
    '1.1.1.1',
    '8.8.8.8',
    '172.15.255.255',
    '172.32.0.1',
    '192.167.1.1',
    '223.255.255.255',
    '2606:4700::1111',
  ];
  const PRIVATE = [
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '127.255.255.254',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
    ],
    ...['192.168.0.1', '198.18.0.1', '203.0.113.9', '224.0.0.1', '255.255.255.255'],
    ...[
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '::127.0.0.1',
      '64:ff9b::7f00:1',
      'fc00::1',
      'fd12::1',
      'fe80::1',
      'ff02::1',
      '2002:7f00:1::',
    ],
    ...['localhost', '', '1.1.1', '0x7f000001'],
  ];
  for (const address of PUBLIC)
    it(`takes ${address}`, () => {
      expect(isPublicAddress(address)).to.equal(true);
    });
  for (const address of PRIVATE)
    it(`does not take ${address || 'nothing'}`, () => {
      expect(isPublicAddress(address)).to.equal(false);
    });
});
