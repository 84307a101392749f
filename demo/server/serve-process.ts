import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server as `npm run serve` starts it, for what has to end it the hard way or to measure it from outside. */
export interface ServeProcess {
  readonly child: ChildProcess;
  /** `http://127.0.0.1:…` */
  readonly address: string;
}

/** Starts one on a free port; `variables` are its settings. */
export async function startServe(variables: Readonly<Record<string, string>>): Promise<ServeProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('serve.ts', import.meta.url))], {
    env: { ...process.env, PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
    if (!address) continue;
    child.stdout.resume();
    return { child, address };
  }
  throw new Error('the server ended before it listened');
}
