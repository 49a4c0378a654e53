import { createWorld, Oversight, ReportPress, SubmissionDesk, type Someone, type World } from '@sanlian/testing';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from './test-app';
import { upload } from './upload';

/**
 * An installation under supervision in which each test takes a year of its own, going back in time: what one leaves open
 * is no matter of an earlier year.
 */
export class Years {
  private next = 2040;

  private constructor(
    readonly app: TestApp,
    readonly world: World,
    readonly press: ReportPress,
    readonly oversight: Oversight,
  ) {}

  static async start(): Promise<Years> {
    const app = await startTestApp({ now: morningOf('2040-12-11') });
    const world = await createWorld(app.call, ADMIN_PASSWORD);
    const press = await ReportPress.open(world, await SubmissionDesk.open(world));
    return new Years(app, world, press, await Oversight.open(world, press));
  }

  /** A year with nothing in it; it is 11 May. */
  aYear(): number {
    const year = this.next--;
    this.turnTo(`${year}-05-11`);
    return year;
  }

  /** Turns the clock to the morning of a day. */
  turnTo(day: string): void {
    this.app.setNow(morningOf(day));
  }

  load(someone: Someone, url: string) {
    return this.app.app.server.inject({ url, headers: { authorization: `Bearer ${someone.token}` } });
  }

  /** Hands in a file of text under this name; its id. */
  async photo(someone: Someone, name = 'site.txt'): Promise<string> {
    return (await upload(this.app, someone.token, name, name)).id;
  }
}

const morningOf = (day: string): number => Date.parse(`${day}T09:00:00+08:00`);
