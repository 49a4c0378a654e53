import type { FastifyReply } from 'fastify';

/** Makes the answer a file that is saved under this name, in any language, and kept by nobody on the way. */
export const download = (reply: FastifyReply, name: string, mediaType: string): FastifyReply =>
  reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('cache-control', 'private, no-store');
