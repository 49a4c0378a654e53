import { chineseDate, startOfShanghaiDay } from '@sanlian/domain';
import type { FastifyInstance } from 'fastify';
import { DOCX, download, select, WITHOUT_HEAD, type Context } from '../../../platform';
import { belowTitle, body, makeDocument, salutation, signatures, title } from '../../../platform/documents';

interface Letter {
  number: string;
  from: string;
  until: string;
  issuedOn: string;
  person: { name: string };
}

const SHAPE = select({ number: true, from: true, until: true, issuedOn: true, person: { name: true } });

/**
 * `GET /appointments/:id.docx`: the letter of appointment (聘书) of an informant, for whoever reads the term. Errors:
 * `UNAUTHENTICATED`, `NOT_FOUND`.
 */
export function letterRoutes(server: FastifyInstance): void {
  server.get<{ Params: { id: string } }>('/appointments/:id.docx', WITHOUT_HEAD, async (request, reply) => {
    const letter = await readLetter(request.sanlian, request.params.id);
    const content = await makeLetter(letter);
    return download(reply, `聘书-${letter.person.name}-${letter.number}.docx`, DOCX).send(content);
  });
}

const readLetter = async (context: Context, id: string): Promise<Letter> =>
  (await context.platform.reads.one(context, 'InformantAppointment', id, SHAPE)) as unknown as Letter;

const dateOf = (day: string): string => chineseDate(startOfShanghaiDay(day));

function makeLetter({ number, from, until, issuedOn, person }: Letter): Promise<Buffer> {
  return makeDocument({
    title: `聘书（${person.name}）`,
    madeAt: startOfShanghaiDay(issuedOn),
    parts: [
      {
        blocks: [
          title('聘\u3000书'),
          belowTitle(`编号：${number}`),
          salutation(`${person.name}同志：`),
          body(
            `兹聘请您为市政协社情民意信息特邀信息员，聘期自${dateOf(from)}至${dateOf(until)}。\n` +
              '聘期内，请围绕党政中心工作和群众关切，及时、真实反映社情民意。',
          ),
          signatures('市政协（盖章）', dateOf(issuedOn)),
        ],
      },
    ],
  });
}
