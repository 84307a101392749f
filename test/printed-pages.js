/** Lets a test print: `executeCommand({ command: 'printed-pages' })` gives the number of sheets, in Chromium. */
export function printedPages() {
  return {
    name: 'printed-pages',
    async executeCommand({ command, session }) {
      if (command !== 'printed-pages') return undefined;
      const page = session.browser.getPage(session.id);
      const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
      return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    },
  };
}
