export { Access, Shown } from './access/access.decorator';
export { hasRole, type Viewer } from './access/viewer';
export type { Clock } from './clock';
export { readConfig, ConfigError, type Config } from './config';
export { Context, type RequestFacts } from './context';
export * as columns from './database/columns';
export type { Database, Row, SqlValue } from './database/database';
export { isDuplicate } from './database/duplicate';
export { eventKind, type DomainEvent, type EventKind, type Subject } from './events/event-bus';
export { listExported } from './exports/export.events';
export { AttachmentObject } from './files/attachment.object';
export { byUpload, ownedBy } from './files/file.reads';
export { FileStore, type MadeFile } from './files/file-store';
export { MadeAfterwards } from './files/made-afterwards';
export { DOCX, XLSX } from './files/media-type';
export { StoredFile } from './files/stored-file.entity';
export { download, WITHOUT_HEAD } from './http/download';
export { PageInput } from './graphql/page.input';
export { DateTime, Json, LocalDate } from './graphql/scalars';
export { newId } from './ids';
export type { Job, JobRun } from './jobs/job';
export { accountOf } from './live/group';
export { Live, type LiveSource, type Viewing } from './live/live';
export type { StreamSource, StreamedChange } from './live/stream';
export type { Watch } from './live/watch';
export { moveMails, Outbox, type MailToWrite } from './mail/outbox';
export type { Platform } from './platform';
export { conditions, given, type Condition } from './reads/conditions';
export type { OrderKey } from './reads/page';
export { ReadRegistry } from './reads/registry';
export { type ListQuery, type Page, type PageQuery, Reads } from './reads/reads';
export { below, select, selectionOf, type Selection } from './reads/selection';
export * from './reads/sql';
export * from './reads/type-reads';
export {
  changeSetting,
  parseSetting,
  readSetting,
  settingChanged,
  settingIn,
  settingKind,
  settingText,
  type Kept,
  type SettingKind,
} from './settings/settings';
export { secretaryOf } from './secretary';
export type { EntityClass, MigrationClass, Slice } from './slice';
export { Tx, type Versioned } from './transaction';
