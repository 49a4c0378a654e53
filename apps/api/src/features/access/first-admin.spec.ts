import { createWorld, signIn } from '@sanlian/testing';
import { expect, test } from 'vitest';
import { prepareInstallation } from '../../installation';
import { ADMIN_PASSWORD, startTestApp } from '../../testing/test-app';

test('a new installation has one administrator, whose given password isn’t told, and a second start changes nothing', async () => {
  const app = await startTestApp();
  try {
    expect(await prepareInstallation(app.app)).toEqual({ isNew: false });
    const world = await createWorld(app.call, ADMIN_PASSWORD);
    expect(await world.admin.run('{ accounts { total items { username roles } } }')).toEqual({
      accounts: { total: 1, items: [{ username: 'admin', roles: ['ADMIN'] }] },
    });
  } finally {
    await app.stop();
  }
});

test('without a given password one is made up, told once, and opens the installation', async () => {
  const app = await startTestApp({ prepared: false, env: { ADMIN_PASSWORD: '' } });
  try {
    const { adminPassword, isNew } = await prepareInstallation(app.app);
    expect(isNew).toBe(true);
    expect(await signIn(app.call, 'admin', adminPassword ?? '')).toBeDefined();
    expect(await prepareInstallation(app.app)).toEqual({ isNew: false });
  } finally {
    await app.stop();
  }
});
