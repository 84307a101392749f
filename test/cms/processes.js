import { spawn } from 'node:child_process';
import { createConnection } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Nobody's: what a test starts as root needs no more. */
const nobody = 65_534;
export const owner = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

const running = new Set();

/** Starts a program as an unprivileged user, in a process group of its own, so that its children end with it. */
export function start(program, args, { env = {}, input, log }) {
  const child = spawn(program, args, {
    ...owner,
    detached: true,
    cwd: '/',
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env },
    stdio: [input ? 'pipe' : 'ignore', log ?? 'pipe', log ?? 'inherit'],
  });
  running.add(child);
  child.once('exit', () => {
    if (!child.pid) return;
    // PHP's workers outlive the server that forked them.
    signal(child, 'SIGKILL');
    running.delete(child);
  });
  return child;
}

/** What a program prints; rejects when it fails. */
export async function outputOf(program, args, options = {}) {
  const child = start(program, args, options);
  let text = '';
  child.stdout?.on('data', (chunk) => (text += chunk));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`${program} ended with ${code}\n${text.slice(-2000)}`);
  return text;
}

/** Waits until somebody listens at a port of 127.0.0.1 or at a socket. */
export async function listening(address, child) {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(50)) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}`);
    const isThere = await new Promise((resolve) => {
      const socket = createConnection(address, () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isThere) return;
  }
  throw new Error(`${child.spawnfile} does not listen at ${JSON.stringify(address)}`);
}

/** Ends all that was started, the last first. */
export async function endAll() {
  for (const child of [...running].reverse()) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    signal(child, 'SIGTERM');
    await Promise.race([ended, pause(10_000).then(() => signal(child, 'SIGKILL'))]);
  }
}

function signal({ pid }, name) {
  try {
    process.kill(-pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
