import { resolve } from 'node:path';
import { createApp, type App } from './app';
import { prepareInstallation, type SignInHint } from './installation';
import { ConfigError, readConfig } from './platform/config';
import { welcome } from './welcome';

/** Reads the configuration and listens. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.env.ADMIN_DIR ?? resolve(import.meta.dirname, '../../admin/dist'));
  const app = await createApp(config);
  stopOnSignals(app);
  const address = await app.server.listen({ host: config.host, port: config.port });
  const prepared = await prepareInstallation(app);
  const signIns = config.seed === 'demo' ? await loadDemonstration(app, prepared.isNew) : [];
  app.readiness.ready = true;
  app.platform.jobs.start();
  process.stdout.write(welcome(address, prepared, signIns));
}

/** The year and its texts are loaded only where they are wanted. */
async function loadDemonstration(app: App, isNew: boolean): Promise<SignInHint[]> {
  const { demonstrate } = await import('./demonstration');
  return demonstrate(app, isNew);
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
  process.on('unhandledRejection', (error) => app.platform.logger.error({ err: error }, 'unexpected error'));
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
}

main().catch(fail);
