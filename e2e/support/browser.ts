import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const screenshots = join(import.meta.dirname, '../test-results');

/** The machine's own Chromium: `CHROMIUM`, by default Debian's. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-dev-shm-usage'],
  });
}

export interface Look {
  locale?: 'zh-CN' | 'en';
  colorScheme?: 'light' | 'dark';
  /** A phone held upright, 390 by 844; otherwise a desk screen, 1280 by 800. */
  phone?: boolean;
  /** A tablet held upright, 820 by 1180. */
  tablet?: boolean;
}

/** A browser of one person: cookies and storage of its own, in the committee's time zone. */
export function openContext(
  browser: Browser,
  { locale = 'zh-CN', colorScheme, phone, tablet }: Look = {},
): Promise<BrowserContext> {
  return browser.newContext({
    locale,
    colorScheme: colorScheme ?? 'light',
    timezoneId: 'Asia/Shanghai',
    viewport: phone
      ? { width: 390, height: 844 }
      : tablet
        ? { width: 820, height: 1180 }
        : { width: 1280, height: 800 },
    ...(phone || tablet ? { isMobile: true, hasTouch: true } : {}),
  });
}

/** Collects what goes wrong unseen on a page: uncaught errors and messages of the console's error level. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

/** Saves what the page shows to `e2e/test-results/NAME.png`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
}

const axe: Parameters<AxeBuilder['options']>[0] = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

/** The violations of WCAG that axe calls serious or critical, each with the elements concerned. */
export async function seriousViolations(page: Page): Promise<string[]> {
  // Without frames from elsewhere there is nothing to gather in a second page, which takes as long as the judging.
  const { violations } = await new AxeBuilder({ page }).options(axe).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ target }) => `  ${target.join(' ')}`).join('\n')}`);
}
