import { expect } from '@open-wc/testing';
import { parseVisitorStats } from '../../src/formats/parse.js';
import { SourceError } from '../../src/model/source-error.js';
import { presets, type Preset } from './counter-cases.js';

/** What a service answers when it refuses, and what of it the message repeats. */
const refusals: readonly (readonly [Preset, unknown, RegExp])[] = [
  ['goatcounter', { error: 'Need to enable the ‘allow using the visitor counter’ setting' }, /GoatCounter.*“Need to enable/],
  ['matomo', { result: 'error', message: "You can't access this resource as it requires 'view' access" }, /Matomo.*“You can't access this resource/],
  ['umami', { error: { message: 'Unauthorized', code: 'unauthorized', status: 401 } }, /Umami.*“Unauthorized/],
  ['umami', { error: 'unauthorized' }, /Umami.*“unauthorized”/],
  ['goaccess', { message: 'Không có báo cáo' }, /GoAccess.*“Không có báo cáo”/],
  ['vercount', { status: 'error', message: 'Missing url parameter', code: 400 }, /Vercount.*“Missing url parameter”/],
  ['vercount', { status: 'success', message: 'Invalid URL format', data: { site_uv: 0, site_pv: 0, page_pv: 0 } }, /“Invalid URL format”/],
  ['vercount', { error: 'Invalid URL host', site_uv: 0, site_pv: 0, page_pv: 0 }, /“Invalid URL host”/],
];

async function errorOf(preset: Preset, text: string): Promise<SourceError> {
  try {
    await parseVisitorStats(text, { format: preset, baseUrl: 'https://dem.example/' });
  } catch (error) {
    return error as SourceError;
  }
  throw new Error('expected a SourceError but nothing was thrown');
}

describe('refusals of services that count', () => {
  for (const [preset, value, message] of refusals) {
    it(`${preset}: ${message.source}`, async () => {
      const error = await errorOf(preset, JSON.stringify(value));
      expect(error).to.be.instanceOf(SourceError);
      expect(error.message).to.match(message);
    });
  }

  it('matomo: all of several reports', () => {
    const baseUrl = presets.matomo.request!({ src: 'https://matomo.example/' }, 1).url;
    const refused = { result: 'error', message: 'Không có quyền' };
    expect(() => presets.matomo.parseVisitorStats!(JSON.stringify([refused, refused]), { baseUrl })).to.throw(SourceError, 'Không có quyền');
    expect(() => presets.matomo.parseVisitorStats!(JSON.stringify(refused), { baseUrl })).to.throw(SourceError, 'Không có quyền');
  });

  for (const preset of Object.keys(presets) as Preset[]) {
    it(`${preset} says what to do about a login page and other JSON`, async () => {
      for (const text of ['<!DOCTYPE html><title>Đăng nhập</title>', '{"a":1}', '{"enabled":false}', '17', 'null', '""']) {
        const error = await errorOf(preset, text);
        expect(error).to.be.instanceOf(SourceError);
        expect(error.hint).to.have.length.above(40);
      }
    });
  }
});
