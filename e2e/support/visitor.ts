import type { Someone } from '@sanlian/testing';
import type { Browser, Locator, Page } from 'playwright-core';
import { openContext, seriousViolations, watchErrors, type Look } from './browser';

/** Somebody at a browser of their own, signed in by the sign-in page. */
export class Visitor {
  private constructor(
    readonly page: Page,
    private readonly url: string,
    /** What went wrong unseen. */
    readonly errors: string[],
  ) {}

  static async arrive(browser: Browser, url: string, { username, password }: Someone, look: Look = {}) {
    const context = await openContext(browser, look);
    // Colours are judged and buttons pressed as they will stay, not on their way there.
    await context.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => {
        const style = document.createElement('style');
        style.textContent = '*, *::before, *::after { transition: none !important; animation: none !important }';
        document.head.append(style);
      }),
    );
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const visitor = new Visitor(page, url, watchErrors(page));
    await page.goto(url);
    await page.locator('#username').fill(username);
    await page.locator('#password').fill(password);
    await page.locator('#password').press('Enter');
    await page.getByRole('button', { name: '我的账号' }).waitFor();
    return visitor;
  }

  /** Opens a page by its path, such as `/submissions`. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.url}/#${path}`);
    await this.settled();
  }

  /** Nothing is on its way any more. */
  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.page.waitForFunction(() => !document.querySelector('main .MuiCircularProgress-root'));
  }

  /** Presses a button, fills in the dialog that it opens, and confirms by the button of that name. */
  async act(name: string, fill: (dialog: Locator) => Promise<void> = () => Promise.resolve()): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name, exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    await fill(dialog);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await this.settled();
  }

  /** Opens a list of choices and takes one. */
  async choose(within: Page | Locator, label: string | RegExp, option: string): Promise<void> {
    await within.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** Picks a record by typing its name. */
  async pick(within: Page | Locator, label: string | RegExp, name: string): Promise<void> {
    const input = within.getByRole('combobox', { name: label });
    await input.fill(name);
    await this.page.getByRole('option', { name }).click();
    // Lists of several stay open; where none is, the key would close the dialog around it.
    if ((await input.getAttribute('aria-expanded')) === 'true') await input.press('Escape');
  }

  /** Serious violations of accessibility on this page, in each language and each theme: Chinese light, English dark. */
  async violations(): Promise<string[]> {
    const found: string[] = [];
    const look = async (name: string) => {
      found.push(...(await seriousViolations(this.page)).map((each) => `${name} ${this.page.url()} ${each}`));
    };
    await look('zh-CN light');
    await this.switchTo('深色');
    await this.switchTo('English');
    await look('en dark');
    await this.switchTo('Light');
    await this.switchTo('中文');
    return found;
  }

  private async switchTo(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name, exact: true });
    if (await button.isVisible()) return button.click();
    await this.page.getByRole('button', { name: /^(我的账号|My account)$/ }).click();
    await this.page.getByRole('menuitem', { name }).click();
    await this.page.getByRole('menu').waitFor({ state: 'detached' });
  }

  leave(): Promise<void> {
    return this.page.context().close();
  }
}
