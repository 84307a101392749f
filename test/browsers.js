// Finds the browsers that the tests need and, as root on Debian, installs those that are missing.
// Usage: node test/browsers.js [chromium] [firefox] [webkit]    (default: chromium)
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const browsers = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium', 'fonts-noto-core'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    places: [],
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  },
};

/** What keeps Chromium from asking for anything but the pages it is sent to, as root too. */
export const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** The path of a browser's program, or undefined. */
export function findBrowser(name) {
  const { variable, names, places } = browsers[name];
  const set = process.env[variable];
  if (set) return existsSync(set) ? set : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...names.flatMap((file) => folders.map((folder) => join(folder, file))), ...places].find((path) =>
    existsSync(path),
  );
}

function install(name) {
  const { packages } = browsers[name];
  const run = (...args) =>
    execFileSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function main(names) {
  for (const name of names) {
    const { variable, packages } = browsers[name];
    if (process.env[variable] && !existsSync(process.env[variable])) {
      console.error(`${variable} is set to ${process.env[variable]}, but there is no such file.`);
      process.exit(1);
    }
    if (findBrowser(name)) continue;
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(name);
    if (findBrowser(name)) continue;
    console.error(
      `The tests need ${name} and found none.\n` +
        `  Debian, Ubuntu:  sudo apt-get install ${packages.join(' ')}\n` +
        (name === 'webkit'
          ? '  Elsewhere:       WebKitGTK is tested on Linux only.\n'
          : `  Elsewhere:       install ${name === 'chromium' ? 'Chrome, Edge or Chromium' : 'Firefox'}`) +
        (name === 'webkit' ? '' : `, or set ${variable} to the path of its program.\n`),
    );
    process.exit(1);
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) main(process.argv.slice(2).length ? process.argv.slice(2) : ['chromium']);
