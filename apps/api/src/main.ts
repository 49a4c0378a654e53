import { resolve } from 'node:path';
import { createApp, type App } from './app';
import { prepareInstallation } from './installation';
import { ConfigError, readConfig } from './platform/config';
import { welcome } from './welcome';

/** Reads the configuration and listens. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.env.ADMIN_DIR ?? resolve(import.meta.dirname, '../../admin/dist'));
  const app = await createApp(config);
  stopOnSignals(app);
  const address = await app.server.listen({ host: config.host, port: config.port });
  const prepared = await prepareInstallation(app);
  app.readiness.ready = true;
  process.stdout.write(welcome(address, prepared));
}

/** The first signal lets requests in flight finish; a second one doesn't wait. */
function stopOnSignals(app: App): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(130);
    stopping = true;
    app.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
}

main().catch(fail);
