import { refusePrinting, vettingPaperTitle, type VettingPaper } from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import { DOCX, download, WITHOUT_HEAD } from '../../platform';
import { makeMaterials } from './papers/materials';
import { readPlannedSession, type PrintedSession } from './papers/planned-session';
import { makeScoreSheets } from './papers/score-sheets';
import { makeSignInSheet } from './papers/sign-in-sheet';

interface Printed {
  paper: VettingPaper;
  name: Parameters<typeof vettingPaperTitle>[1];
  make: (session: PrintedSession, madeAt: number) => Promise<Buffer>;
}

const printed: Record<string, Printed> = {
  materials: { paper: 'MATERIALS', name: '材料汇编', make: makeMaterials },
  'score-sheets': { paper: 'SCORE_SHEETS', name: '评分表', make: makeScoreSheets },
  'sign-in-sheet': { paper: 'SIGN_IN_SHEET', name: '签到表', make: makeSignInSheet },
};

/**
 * `GET /vetting-sessions/:id/materials.docx`, `/score-sheets.docx`, `/sign-in-sheet.docx`: what is printed for a session, as
 * it stands. Errors: `NOT_FOUND`, `FORBIDDEN` (sheets are for the office), `SESSION_CLOSED`.
 */
export function paperRoutes(server: FastifyInstance): void {
  for (const [path, { paper, name, make }] of Object.entries(printed))
    server.get<{ Params: { id: string } }>(
      `/vetting-sessions/:id/${path}.docx`,
      WITHOUT_HEAD,
      async (request, reply) => {
        const context = request.sanlian;
        const { actor } = context;
        const session = await readPlannedSession(context, request.params.id);
        refusePrinting(paper, session, actor);
        const content = await make(session, context.now());
        return download(reply, `${vettingPaperTitle(session.title, name)}.docx`, DOCX).send(content);
      },
    );
}
