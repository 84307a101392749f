import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../browsers.js';
import type { World } from './world.js';

export type BrowserName = 'chromium' | 'firefox';

/** What browsers ask for by themselves. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-gpu', '--disable-quic', '--disable-default-apps', '--disable-client-side-phishing-detection', '--mute-audio', '--autoplay-policy=no-user-gesture-required', '--no-pings=false'];

/** A browser for which all hosts but the page's own are the proxy's. */
export function openBrowser(name: BrowserName, { origin, proxyPort }: World): Promise<Browser> {
  const { host } = new URL(origin);
  if (name === 'chromium') {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return puppeteer.launch({
      executablePath: findBrowser('chromium') ?? '',
      headless: true,
      protocolTimeout: 120_000,
      args: [...quiet, ...sandbox, `--proxy-server=http://127.0.0.1:${proxyPort}`, `--proxy-bypass-list=<-loopback>;${host}`],
    });
  }
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? '',
    headless: true,
    protocolTimeout: 120_000,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': host,
      'network.proxy.allow_hijacking_localhost': true,
      'network.http.speculative-parallel-limit': 0,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'media.autoplay.default': 0,
      'dom.disable_open_during_load': false,
      'browser.newtabpage.enabled': false,
    },
  });
}
