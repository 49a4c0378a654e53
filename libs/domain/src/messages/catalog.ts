import type { FieldProblemCode, RefusalCode } from '../refusals/index';
import type { NotificationKind } from '../feedback/index';

/** All texts of one language. `{name}` stands for a parameter; where one is missing, the text without it is used. */
export interface Catalog {
  readonly refusals: Record<RefusalCode, string>;
  /** Sentences for refusals whose parameter `of` says what they are about. */
  readonly refusalsOf: Partial<Record<RefusalCode, Readonly<Record<string, string>>>>;
  readonly fields: Record<FieldProblemCode, string>;
  /** Sentences for problems whose parameters are known. */
  readonly fieldsWithLimits: Partial<Record<FieldProblemCode, string>>;
  /** The text of a mail that tells of news. */
  readonly mail: string;
  readonly notifications: Record<NotificationKind, { title: string; body: string }>;
}
