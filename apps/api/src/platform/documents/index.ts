export { belowTitle, body, field, gap, heading, note, salutation, signatures, title, type Block } from './blocks';
export { imprint } from './imprint';
export { makeDocument, type OfficialDocument } from './make';
export type { Part } from './page';
export { facts, table, type Column } from './table';
