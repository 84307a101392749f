import { spawn } from 'node:child_process';
import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const port = 4517;

/** The browser that Debian's webkit2gtk-driver drives lies in a folder of the library's, outside the PATH. */
function findMiniBrowser() {
  for (const lib of ['/usr/lib', '/usr/libexec', ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name))]) {
    for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const path = join(lib, version, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  }
  throw new Error('No MiniBrowser of WebKitGTK was found below /usr/lib.');
}

/** WebKitGTK in a virtual display. */
export function webkitLauncher(driver) {
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'silent',
    concurrency: 1,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
    },
  });
  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  let display;
  launcher.initialize = async (...args) => {
    display = spawn('xvfb-run', ['-a', '-s', '-screen 0 1280x1024x24', driver, `--port=${port}`], { stdio: 'ignore', detached: true });
    await waitForDriver();
    return initialize(...args);
  };
  launcher.stop = async () => {
    await stop();
    if (display?.pid) process.kill(-display.pid);
  };
  return launcher;
}

async function waitForDriver() {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`WebKitWebDriver did not answer on port ${port} within 10 seconds.`);
}
