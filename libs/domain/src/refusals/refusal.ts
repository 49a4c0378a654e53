import type { FieldProblemCode, RefusalCode } from './codes';

/** Values a message may name. */
export type MessageParams = Record<string, string | number>;

/** One problem of an input: `path` as in the input (`reporters.0.personId`), `code` for the message. */
export interface FieldProblem {
  path: string;
  code: FieldProblemCode;
  params?: MessageParams;
}

/** A rule said no. Its code is part of the contract; its message is made per language by `messageOf`. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: MessageParams;
  readonly fields: FieldProblem[];

  constructor(code: RefusalCode, detail: { params?: MessageParams; fields?: FieldProblem[] } = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.params = detail.params ?? {};
    this.fields = detail.fields ?? [];
  }
}

/** Refuses with `BAD_USER_INPUT` when there is any problem, and returns otherwise. */
export function refuseProblems(fields: FieldProblem[]): void {
  if (fields.length > 0) throw new Refusal('BAD_USER_INPUT', { fields });
}
