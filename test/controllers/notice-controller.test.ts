import { expect } from '@open-wc/testing';
import { NoticeController } from '../../src/controllers/notice-controller.js';
import { FakeEnvironment } from '../support/fake-environment.js';
import { FakeHost } from '../support/fake-host.js';

describe('NoticeController', () => {
  it('goes away, the later one later', async () => {
    const [time, host] = [new FakeEnvironment(), new FakeHost()];
    const notice = new NoticeController(host, time);
    notice.show('Một');
    await time.pass(3_000);
    notice.show('Hai', true);
    await time.pass(3_000);
    expect([notice.text, notice.isSilent]).to.deep.equal(['Hai', true]);
    await time.pass(3_000);
    expect([notice.text, time.timers.size, host.updates]).to.deep.equal(['', 0, 3]);
  });

  it('ends with its element', () => {
    const [time, host] = [new FakeEnvironment(), new FakeHost()];
    const notice = new NoticeController(host, time);
    notice.show('Một');
    host.disconnect();
    expect([notice.text, time.timers.size]).to.deep.equal(['', 0]);
  });
});
