import { expect, waitUntil } from '@open-wc/testing';
import { leaveAll, portal, shownBy, visit, whenShown } from '../support/portal.js';

// The built scripts with the hashes of what they load later: `npm run build` comes first.
describe('an import map with hashes', () => {
  afterEach(leaveAll);

  for (const kit of ['module', 'classic', 'autoloader']) {
    it(`${kit}: lets everything be loaded, under a nonce-only policy too`, async () => {
      const page = await visit(`/portal/${kit}?integrity=right&policy=nonce`);
      const report = await whenShown(page);
      expect(shownBy(report)).to.deep.equal(portal);
      expect(report.log).to.deep.equal([]);
    });
  }

  for (const kit of ['module', 'classic']) {
    it(`${kit}: lets nothing run that is not as it was built; what was printed stays, and the console says why`, async () => {
      // What an earlier page view kept would be shown.
      localStorage.clear();
      const page = await visit(`/portal/${kit}?integrity=wrong`);
      const find = async (id: string): Promise<{ status: string; text: string }> => (await page.report()).widgets.find((widget) => widget.id === id)!;
      for (const id of ['wordpress', 'mount']) await waitUntil(async () => (await find(id)).status === 'error', id, { timeout: 5_000 });
      expect((await find('wordpress')).text).to.not.include('Tin WordPress – một');
      const { document } = page.view;
      for (const old of ['#printed li', '#mount p']) expect(document.querySelector<HTMLElement>(old)!.offsetHeight, old).to.be.above(0);
      await waitUntil(() => !document.querySelector(':state(unread)'), 'none waits any longer', { timeout: 5_000 });
      const { log } = await page.report();
      for (const line of log) expect(line).to.match(/^warn: (?:<tin-[a-z-]+>|tin-widgets): expected [^]+\. Keep all files of dist\/cdn together/);
    });

    it(`${kit}: shows the words of an article where the sanitiser is not as it was built`, async () => {
      localStorage.clear();
      const page = await visit(`/portal/${kit}?hostile=no-set-html&integrity=wrong`);
      const story = page.view.document.createElement('tin-article') as HTMLElement & { article: unknown };
      page.view.document.body.append(story);
      story.article = {
        ...{ id: '1', url: 'https://bao.example/1', title: 'Bài', summary: '', authors: [], tags: [] },
        contentHtml: '<p>Chữ <b onclick="x()">đậm</b></p><img src="/x" onerror="x()">',
      };
      const body = (): Element | null | undefined => story.shadowRoot?.querySelector('[part="body"]');
      await waitUntil(() => body()?.textContent?.trim() === 'Chữ đậm', 'words');
      expect(body()!.querySelectorAll('b, img')).to.have.length(0);
      expect((await page.report()).log.join('\n')).to.match(/warn: <tin-article>: expected to make the body safe but .* Keep all files/);
    });
  }
});
