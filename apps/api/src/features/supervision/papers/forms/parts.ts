import { chineseDate } from '@sanlian/domain';
import { makeDocument, type Block } from '../../../../platform/documents';
import type { PrintedTask } from '../paper.task';

/** Who signs for the joint oversight. */
export const BUREAU = '市督查局';
export const COMMITTEE = '市政协';

export const dateOf = (at: Date | null): string => (at === null ? '—' : chineseDate(at.getTime()));

/** 《标题》（编号2026-0001） */
export const matterOf = ({ submission: { title, number } }: PrintedTask): string =>
  `《${title}》${number === null ? '' : `（编号${number}）`}`;

export const leadOf = ({ leadOrganization }: PrintedTask): string => leadOrganization?.name ?? '承办单位';

/** 李某（市长）; nothing for whoever may not read who it was. */
export const leaderOf = ({ instruction: { leaderName, leaderTitle } }: PrintedTask): string =>
  leaderName === null ? '' : `${leaderName}（${leaderTitle ?? ''}）`;

export const assistingOf = ({ assistingOrganizations }: PrintedTask): string =>
  assistingOrganizations.map(({ name }) => name).join('、');

/** Forms go to departments: they name only reporters who agreed to that, whoever prints them. */
export const disclosedReporters = ({ submission }: PrintedTask): string =>
  submission.reporters
    .filter(({ nameDisclosed }) => nameDisclosed)
    .map(({ person, organization }) => person?.name ?? organization?.name ?? '')
    .filter((name) => name !== '')
    .join('、');

/** A form of one part. */
export const formOf = (name: string, madeAt: number, blocks: Block[]): Promise<Buffer> =>
  makeDocument({ title: name, madeAt, parts: [{ blocks }] });
