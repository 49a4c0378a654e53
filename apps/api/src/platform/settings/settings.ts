import { Refusal } from '@sanlian/domain';
import type { Database, Row } from '../database/database';
import { isDuplicate } from '../database/duplicate';
import { eventKind } from '../events/event-bus';
import { sql, type Sql } from '../reads/sql';
import type { Tx } from '../transaction';
import { Setting } from './setting.entity';

/** Settings of a slice: their name, and what holds until somebody changes them. Fields added later come from there too. */
export interface SettingKind<T extends object> {
  readonly name: string;
  readonly defaults: Readonly<T>;
}

export const settingKind = <T extends object>(name: string, defaults: Readonly<T>): SettingKind<T> => ({
  name,
  defaults,
});

/** Settings as they are; version 0 was never changed. */
export interface Kept<T> {
  version: number;
  value: T;
}

/** Somebody changed settings. The subject is `{ type: 'Setting', id: name }`. */
export const settingChanged = eventKind<{ name: string; version: number }>('setting.changed');

/** The settings within a transaction: what is worked out from them holds until its end, for changes wait for it. */
export async function settingIn<T extends object>(tx: Tx, kind: SettingKind<T>): Promise<Kept<T>> {
  const text = `SELECT \`version\`, \`value\` FROM \`setting\` WHERE \`name\` = ?${tx.sharedLock}`;
  const [row] = (await tx.manager.query(text, [kind.name])) as Row[];
  return { version: Number(row?.version ?? 0), value: parseSetting(kind, row?.value) };
}

/** The settings as they are now, outside any transaction. */
export async function readSetting<T extends object>(database: Database, kind: SettingKind<T>): Promise<Kept<T>> {
  const [row] = await database.read('SELECT `version`, `value` FROM `setting` WHERE `name` = ?', [kind.name]);
  return { version: Number(row?.version ?? 0), value: parseSetting(kind, row?.value) };
}

/** The stored text of the settings as a part of a statement; null where nobody changed them. */
export const settingText = ({ name }: SettingKind<object>): Sql =>
  sql`(SELECT sv.value FROM setting sv WHERE sv.name = ${name})`;

/** What `settingText` gave, with the defaults for what it lacks. */
export const parseSetting = <T extends object>({ defaults }: SettingKind<T>, text: unknown): T => ({
  ...defaults,
  ...(typeof text === 'string' ? (JSON.parse(text) as Partial<T>) : {}),
});

/**
 * Changes settings that the caller has seen at `version`, and records it.
 * @throws Refusal `CONFLICT` when somebody else was faster
 */
export async function changeSetting<T extends object>(
  tx: Tx,
  kind: SettingKind<T>,
  version: number,
  value: T,
): Promise<{ before: T; version: number }> {
  const { name } = kind;
  const [row] = await tx.lockAll(Setting, { where: { name } });
  if ((row?.version ?? 0) !== version) throw new Refusal('CONFLICT');
  const changed = { version: version + 1, value, changedAt: tx.now };
  if (row) await tx.manager.update(Setting, { name }, changed);
  else await insertFirst(tx, { name, ...changed });
  const before = { ...kind.defaults, ...(row?.value as Partial<T> | undefined) };
  await tx.record(settingChanged, {
    subject: { type: 'Setting', id: name },
    before,
    after: value,
    payload: { name, version: changed.version },
  });
  return { before, version: changed.version };
}

async function insertFirst(tx: Tx, setting: Setting): Promise<void> {
  try {
    await tx.manager.insert(Setting, setting);
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal('CONFLICT');
    throw error;
  }
}
