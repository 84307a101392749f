import { builtKit, isBuilt } from './kit-routes.js';
import { createPortal } from './portal.js';
import { loadSettings } from './settings-file.js';
import { SettingsError, type Settings } from './settings.js';

/** Longer than the slowest upstream may take, shorter than the ten seconds that containers give. */
const patience = 9000;

try {
  await serve(await loadSettings(process.env, process.cwd()));
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error);
  process.exitCode = 1;
}

async function serve(settings: Settings): Promise<void> {
  const { host, port, relay, visits, demo } = settings;
  const app = createPortal(settings, { log: true });
  // A counter that cannot begin is no fault of the port's.
  await app.ready();
  const address = await app.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
    const hint = error.code === 'EADDRINUSE' ? 'another program listens there; set PORT to another number' : error.message;
    throw new SettingsError(`host and port: expected to listen on ${host}:${String(port)} but ${hint}`);
  });
  const hosts = [...relay.hosts, ...relay.privateHosts];
  console.log(`Kit:   ${address}/tin-widgets/tin-widgets.js`);
  console.log(`Relay: ${address}/relay?url=… for ${hosts.join(', ') || 'no host: set relay.hosts or RELAY_HOSTS'}`);
  if (visits.enabled) console.log(`Visits: ${address}/visits, kept in ${visits.redisUrl ? new URL(visits.redisUrl).host : visits.file}`);
  if (demo) console.log(`Demo:  ${address}/`);
  if (!isBuilt(builtKit)) console.warn('There is no dist/cdn yet: run "npm run build", then start again.');

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), patience).unref();
      void app.close();
    });
  }
}
