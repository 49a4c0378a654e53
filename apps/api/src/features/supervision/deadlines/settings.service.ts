import {
  calendarYears,
  checkInput,
  countsDiffer,
  supervisionSettingsInput,
  type SupervisionSettings,
} from '@sanlian/domain';
import { changeSetting, readSetting, type Context } from '../../../platform';
import { recountDeadlines } from './recount';
import { supervisionSettings } from './settings';
import type { SupervisionSettingsObject } from './settings.object';

/** What the installation sets of supervision. */
export class SettingsService {
  async read(context: Context): Promise<SupervisionSettingsObject> {
    const { version, value } = await readSetting(context.platform.database, supervisionSettings);
    return shown(version, value);
  }

  /**
   * Other settings; whatever was counted by the old ones is counted anew in the same transaction.
   * @throws Refusal `CONFLICT` for a stale version, `BAD_USER_INPUT` with the fields
   */
  change(context: Context, input: unknown): Promise<SupervisionSettingsObject> {
    const { version: seen, ...value } = checkInput(supervisionSettingsInput, input);
    return context.inTransaction(async (tx) => {
      const { before, version } = await changeSetting(tx, supervisionSettings, seen, value);
      if (countsDiffer(before, value)) await recountDeadlines(tx, value);
      return shown(version, value);
    });
  }
}

const shown = (version: number, settings: SupervisionSettings): SupervisionSettingsObject => ({
  version,
  ...settings,
  publishedYears: calendarYears(),
});
