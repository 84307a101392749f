import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayConnect } from './address.js';

const outer = `8.8.8.8 1.1.1.1 11.0.0.1 172.15.255.255 172.32.0.1 192.167.1.1 192.169.1.1 100.63.255.255 100.128.0.1
  169.253.1.1 169.255.1.1 198.17.1.1 198.20.0.1 223.255.255.254 203.162.0.181 2001:4860:4860::8888 2606:4700:4700::1111
  2a00:1450::1 [2606:4700::1] 2405:4800::1`;

/** Only for hosts that were named as private. */
const inner = `10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 127.0.0.1 127.255.255.254 100.64.0.1
  100.127.255.255 ::1 [::1] fc00::1 fd12:3456::1`;

const never = `0.0.0.0 0.1.2.3 169.254.169.254 169.254.0.1 192.0.0.1 192.0.2.1 192.88.99.1 198.18.0.1 198.19.255.255
  198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
  :: fe80::1 fe80::1%eth0 febf::1 fec0::1 ff02::1 ff0e::1
  ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:7f00:1 ::ffff:0:127.0.0.1 ::127.0.0.1 ::7f00:1 ::8.8.8.8
  64:ff9b::7f00:1 64:ff9b::8.8.8.8 64:ff9b:1::a00:1 2002:7f00:1:: 2002:a00:1::1 2001:0:53aa:64c:: 2001::1
  2001:2::1 2001:10::1 2001:20::1 2001:db8::1 3fff::1 100::1 5f00::1 4000::1 e000::1
  localhost example.vn not-an-address 1.2.3.4.5 300.1.1.1 [::1`;

describe('an address', () => {
  const tables: [list: string, plain: boolean, named: boolean][] = [
    [outer, true, true],
    [inner, false, true],
    [never, false, false],
  ];
  for (const [list, plain, named] of tables) {
    for (const address of list.split(/\s+/)) {
      it(`${address}: ${plain ? 'for all hosts' : named ? 'for private hosts' : 'for none'}`, () => {
        assert.equal(mayConnect(address, false), plain);
        assert.equal(mayConnect(address, true), named);
      });
    }
  }

  it('is the same however it is written in a URL', () => {
    for (const host of ['127.1', '2130706433', '0x7f.0.0.1', '0x7f000001', '0177.0.0.1', '017700000001', '１２７.0.0.1'])
      assert.equal(mayConnect(new URL(`http://${host}/`).hostname, false), false, host);
    for (const host of ['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:a9fe:a9fe]', '[::]'])
      assert.equal(mayConnect(new URL(`http://${host}/`).hostname, true), false, host);
  });
});
