import { FALSE, col, sql } from '../reads/sql';
import { column, expression, type TypeReads } from '../reads/type-reads';
import { Sql } from '../reads/sql';

/** Files are only read below the record that they belong to. */
export const fileReads: TypeReads = {
  name: 'Attachment',
  table: 'stored_file',
  open: {
    id: column('id'),
    name: column('name'),
    mediaType: column('mediaType'),
    size: column('size'),
    url: expression(
      (alias) => col(alias, 'id'),
      (value) => `/files/${String(value)}`,
    ),
  },
  scope: () => FALSE,
};

/** The files of a record, oldest first. `alias` is the file's. */
export const ownedBy = (type: string) => (alias: string) => sql`${col(alias, 'ownerType')} = ${type}`;
export const byUpload = (alias: string) => new Sql(`${col(alias, 'uploadedAt').text}, ${col(alias, 'id').text}`);
