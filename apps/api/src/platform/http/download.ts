import type { FastifyReply } from 'fastify';

/** For routes that make what they hand out: asking for the head alone would make it as well. */
export const WITHOUT_HEAD = { exposeHeadRoute: false };

/** Makes the answer a file that is saved under this name, in any language, and kept by nobody on the way. */
export const download = (reply: FastifyReply, name: string, mediaType: string): FastifyReply =>
  reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'private, no-store');
