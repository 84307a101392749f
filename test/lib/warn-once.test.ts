import { expect } from '@open-wc/testing';
import { forgetWarnings, warnOnce } from '../../src/lib/warn-once.js';

describe('warnOnce', () => {
  const { warn } = console;
  afterEach(() => {
    console.warn = warn;
    forgetWarnings();
  });

  it('is silent where the page has a console of its own that cannot warn', () => {
    Reflect.deleteProperty(console, 'warn');
    expect(() => warnOnce('Thiếu nguồn tin')).not.to.throw();
  });
});
