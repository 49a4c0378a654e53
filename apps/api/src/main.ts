import { resolve } from 'node:path';
import { createApp } from './app';
import { ConfigError, readConfig } from './platform/config';

/** Reads the configuration and listens. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.env.ADMIN_DIR ?? resolve(import.meta.dirname, '../../admin/dist'));
  const app = await createApp(config);
  const stop = () => void app.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const address = await app.server.listen({ host: config.host, port: config.port });
  app.readiness.ready = true;
  process.stdout.write(`${address}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
});
