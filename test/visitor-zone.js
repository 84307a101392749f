/**
 * Lets a test move the visitor to another time zone, by the command `visitor-zone` with the zone's name, and back by
 * `null`. Tells whether the browser can: WebKitGTK cannot, and stays where `TZ` has put it.
 */
export function visitorZone() {
  return {
    name: 'visitor-zone',
    async executeCommand({ command, payload, session }) {
      if (command !== 'visitor-zone') return undefined;
      if (session.browser.type !== 'puppeteer') return { moved: false };
      await session.browser.getPage(session.id).emulateTimezone(payload ?? undefined);
      return { moved: true };
    },
  };
}
