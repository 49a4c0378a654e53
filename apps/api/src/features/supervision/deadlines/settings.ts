import { DEFAULT_SUPERVISION_SETTINGS, type SupervisionSettings } from '@sanlian/domain';
import { settingIn, settingKind, type Tx } from '../../../platform';

/** What the installation sets of supervision. */
export const supervisionSettings = settingKind<SupervisionSettings>('supervision', DEFAULT_SUPERVISION_SETTINGS);

/** The settings by which this transaction counts. */
export const settingsIn = async (tx: Tx): Promise<SupervisionSettings> =>
  (await settingIn(tx, supervisionSettings)).value;
