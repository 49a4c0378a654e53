import type { ClueOccasion, ClueStatus } from '@sanlian/domain';
import type { Someone } from '../graphql/call';
import { nextNumber, type Ref } from '../people';

/** A clue as builders hand it on. */
export interface NotedClue extends Ref {
  version: number;
  status: ClueStatus;
  summary: string;
  assignee: Ref | null;
  submission: Ref | null;
}

export interface ClueWishes {
  occasion?: ClueOccasion;
  heldAt?: string;
  speakerId?: string;
  sourceTitle?: string;
  summary?: string;
  visitId?: string;
}

const NOTED = 'id version status summary assignee { id } submission { id }';

/** What `captureClue` asks: a meeting of that spring, and a matter of its own. */
export const clueInput = (wishes: ClueWishes = {}): ClueWishes & { summary: string } => ({
  occasion: 'MEETING',
  heldAt: '2026-05-08T09:30:00+08:00',
  summary: `第${nextNumber()}中学门前道路没有路灯，学生晚自习回家不安全。`,
  ...wishes,
});

export async function captureClue(by: Someone, wishes: ClueWishes = {}): Promise<NotedClue> {
  const { captureClue: clue } = await by.run<{ captureClue: NotedClue }>(
    `mutation ($input: ClueInput!) { captureClue(input: $input) { ${NOTED} } }`,
    { input: clueInput(wishes) },
  );
  return clue;
}

/** The office gives it to somebody. */
export async function assignClue(office: Someone, clue: Ref, to: Someone): Promise<NotedClue> {
  const { assignClue: assigned } = await office.run<{ assignClue: NotedClue }>(
    `mutation ($id: ID!, $accountId: ID!) { assignClue(id: $id, accountId: $accountId) { ${NOTED} } }`,
    { id: clue.id, accountId: to.accountId },
  );
  return assigned;
}

/** A clue of somebody's that waits with its assignee. */
export const assignedClue = async (office: Someone, to: Someone, wishes: ClueWishes = {}): Promise<NotedClue> =>
  assignClue(office, await captureClue(office, wishes), to);
