import { Browser, type Setting, type World } from './browser.js';
import { addressesOf } from './portal-page.js';
import { lasting } from './random.js';

/** How people read: after a page they go, or follow a link, here or in a new tab. An assumption. */
const leaves = 1 / 3;
const opensNewTab = 1 / 4;
/** Of the pages left in another tab, those that stay in sight. */
const staysInSight = 1 / 5;

/** So many tabs are open for one that is being read: a page left behind stays until its reader goes. */
export const tabsPerReader = 1 + ((1 - leaves) * opensNewTab) / leaves;

/** The people who read a portal. */
export class Crowd {
  readonly #setting: Setting;
  readonly #world: World;
  readonly #look: number;
  readonly #browsers = new Set<Browser>();

  /** @param look milliseconds that a page is read, on average */
  constructor(setting: Setting, world: World, look: number) {
    this.#setting = setting;
    this.#world = world;
    this.#look = look;
  }

  get tabs(): number {
    return [...this.#browsers].reduce((sum, { tabs }) => sum + tabs.size, 0);
  }

  /** So many come, at moments within the next `spread` milliseconds. */
  arrive(readers: number, spread: number): void {
    const { clock, random } = this.#world;
    for (let reader = 0; reader < readers; reader++) clock.at(clock.now + random() * spread, () => this.#enter());
  }

  /** From now on people come as fast as that many pages are viewed a second. */
  flow(viewsASecond: number): void {
    const { clock, random } = this.#world;
    const enter = (): void => {
      this.#enter();
      clock.at(clock.now + lasting(1000 / (viewsASecond * leaves), random), enter);
    };
    enter();
  }

  #enter(): void {
    const { network, random } = this.#world;
    const browser = new Browser(this.#setting, this.#world, Math.floor(random() * network.places));
    this.#browsers.add(browser);
    this.#read(browser);
  }

  #read(browser: Browser): void {
    const { clock, random } = this.#world;
    const tab = browser.open(addressesOf(random));
    clock.at(clock.now + lasting(this.#look, random), () => {
      if (random() < leaves) {
        for (const each of browser.tabs) browser.close(each);
        this.#browsers.delete(browser);
        return;
      }
      if (random() >= opensNewTab) browser.close(tab);
      else if (random() >= staysInSight) browser.hide(tab);
      this.#read(browser);
    });
  }
}
