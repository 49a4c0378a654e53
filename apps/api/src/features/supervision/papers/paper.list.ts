import {
  labelOf,
  paperMessage,
  readablePapers,
  type Language,
  type PaperReader,
  type TaskOutcome,
  type TaskPaperKind,
  type ToldPaper,
  type UrgeLevel,
} from '@sanlian/domain';

/** What the list of a task's forms is made of. Times in epoch milliseconds. */
export interface PaperFacts {
  id: string;
  number: string;
  title: string;
  department: string | null;
  dueAt: number;
  assignedAt: number | null;
  resultReportedAt: number | null;
  outcome: TaskOutcome | null;
  urgings: { id: string; level: UrgeLevel; note: string | null; at: number }[];
  extensions: { id: string; until: number; reason: string; requestedAt: number }[];
  sendBacks: { at: number; note: string; organizationId: string | null; organization: string | null }[];
  reports: { id: string; closedAt: number; outcome: TaskOutcome | null }[];
}

export interface ListedPaper {
  kind: TaskPaperKind;
  name: string;
  url: string;
  at: Date | null;
  message: string;
}

/** Where the forms of a task are found; `which` names one of several. */
export const paperUrl = (taskId: string, path: string, which?: string): string =>
  `/supervision-tasks/${taskId}/papers/${path}${which === undefined ? '' : `/${which}`}.docx`;

/** The forms of a task that exist and that the viewer may have, in the order of its life. */
export function listedPapers(
  facts: PaperFacts,
  reader: PaperReader & { organizationId: string | null; bothSides: boolean },
  language: Language,
): ListedPaper[] {
  const readable = readablePapers(reader);
  const paper = (
    kind: TaskPaperKind,
    path: string,
    at: number | null,
    more: Partial<ToldPaper> & { which?: string } = {},
  ): ListedPaper[] => {
    if (!readable.includes(kind)) return [];
    const { which, ...told } = more;
    const label = told.level ? labelOf('UrgeLevel', told.level, language) : labelOf('TaskPaperKind', kind, language);
    const { number, title, department, dueAt } = facts;
    return [
      {
        kind,
        name: `${label} ${number}`,
        url: paperUrl(facts.id, path, which),
        at: at === null ? null : new Date(at),
        message: paperMessage({ kind, number, title, department, dueAt, ...told }, language),
      },
    ];
  };
  const assigned = facts.assignedAt !== null && facts.department !== null;
  return [
    ...(assigned ? paper('TRANSFER_SLIP', 'transfer-slip', facts.assignedAt) : []),
    ...(assigned ? paper('ASSIGNMENT_NOTICE', 'assignment-notice', facts.assignedAt) : []),
    ...facts.sendBacks
      .filter(({ organizationId }) => reader.bothSides || organizationId === reader.organizationId)
      .flatMap(({ at, note, organization }) =>
        paper('SEND_BACK_REQUEST', 'send-backs', at, { which: String(at), note, department: organization }),
      ),
    ...facts.urgings.flatMap(({ id, level, note, at }) => paper('URGING', 'urgings', at, { which: id, level, note })),
    ...facts.extensions.flatMap(({ id, until, reason, requestedAt }) =>
      paper('EXTENSION_REQUEST', 'extensions', requestedAt, { which: id, until, note: reason }),
    ),
    ...(facts.resultReportedAt !== null
      ? paper('HANDLING_FEEDBACK', 'handling-feedback', facts.resultReportedAt, { outcome: facts.outcome })
      : []),
    ...facts.reports.flatMap(({ id, closedAt, outcome }) =>
      paper('RESULT_REPORT', 'result-reports', closedAt, { which: id, outcome }),
    ),
  ];
}
