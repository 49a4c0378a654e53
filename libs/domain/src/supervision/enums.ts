/** Life of a supervision task; `taskTransitions` holds the only ways through it. */
export const TaskStatus = {
  REGISTERED: 'REGISTERED',
  ASSIGNED: 'ASSIGNED',
  SENT_BACK: 'SENT_BACK',
  ACCEPTED: 'ACCEPTED',
  IN_PROGRESS: 'IN_PROGRESS',
  RESULT_REPORTED: 'RESULT_REPORTED',
  CLOSED: 'CLOSED',
  CANCELLED: 'CANCELLED',
} as const;
export type TaskStatus = keyof typeof TaskStatus;

/** What may be asked of a task by `moveTask`. */
export const TaskAction = {
  ACCEPT: 'ACCEPT',
  SEND_BACK: 'SEND_BACK',
  REPORT_RESULT: 'REPORT_RESULT',
  REOPEN: 'REOPEN',
  CANCEL: 'CANCEL',
  PAUSE: 'PAUSE',
  RESUME: 'RESUME',
} as const;
export type TaskAction = keyof typeof TaskAction;

/** 办件 or 阅件 (U9). */
export const InstructionKind = { HANDLE: 'HANDLE', READ: 'READ' } as const;
export type InstructionKind = keyof typeof InstructionKind;

/** What reporters see of an instruction (U11). */
export const Disclosure = { FACT: 'FACT', GIST: 'GIST', FULL: 'FULL' } as const;
export type Disclosure = keyof typeof Disclosure;

/** What a department reports; closed is not solved (U10). */
export const TaskOutcome = {
  A_SOLVED: 'A_SOLVED',
  B_IN_PROGRESS: 'B_IN_PROGRESS',
  C_PLANNED: 'C_PLANNED',
  D_REFERENCE: 'D_REFERENCE',
} as const;
export type TaskOutcome = keyof typeof TaskOutcome;

/** Computed from the deadline, never stored (U4). */
export const Light = { GREEN: 'GREEN', YELLOW: 'YELLOW', RED: 'RED', DONE: 'DONE' } as const;
export type Light = keyof typeof Light;

/** 提醒单, 催办单, 督办单 (U5). */
export const UrgeLevel = { BLUE: 'BLUE', ORANGE: 'ORANGE', RED: 'RED' } as const;
export type UrgeLevel = keyof typeof UrgeLevel;

/** The four forms of joint oversight (U2). */
export const SupervisionForm = {
  JOINT_SUPERVISION: 'JOINT_SUPERVISION',
  ON_SITE_ASSISTANCE: 'ON_SITE_ASSISTANCE',
  URGING_SYMPOSIUM: 'URGING_SYMPOSIUM',
  THEMATIC_INSPECTION: 'THEMATIC_INSPECTION',
} as const;
export type SupervisionForm = keyof typeof SupervisionForm;

/** Both sides verify; a task closes when both passed. */
export const VerificationSide = { CPPCC: 'CPPCC', SUPERVISION_BUREAU: 'SUPERVISION_BUREAU' } as const;
export type VerificationSide = keyof typeof VerificationSide;

/** What the look-back found; the last two reopen the task (U8). */
export const Finding = {
  IMPLEMENTED: 'IMPLEMENTED',
  PARTLY_IMPLEMENTED: 'PARTLY_IMPLEMENTED',
  NOT_IMPLEMENTED: 'NOT_IMPLEMENTED',
  RELAPSED: 'RELAPSED',
} as const;
export type Finding = keyof typeof Finding;

/** How a reporter rates the handling (U7). */
export const Satisfaction = {
  SATISFIED: 'SATISFIED',
  MOSTLY_SATISFIED: 'MOSTLY_SATISFIED',
  DISSATISFIED: 'DISSATISFIED',
} as const;
export type Satisfaction = keyof typeof Satisfaction;

/** Fields a list may be sorted by. */
export const SupervisionTaskSortField = {
  NUMBER: 'NUMBER',
  DUE_AT: 'DUE_AT',
  ASSIGNED_AT: 'ASSIGNED_AT',
  STATUS: 'STATUS',
  LIGHT: 'LIGHT',
} as const;
export type SupervisionTaskSortField = keyof typeof SupervisionTaskSortField;
