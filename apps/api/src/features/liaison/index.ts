import { liaisonColumns } from '@sanlian/domain';
import { col, sql, type EntityClass, type Platform, type Slice, type Tx } from '../../platform';
import { templateRoutes } from '../../platform/tables/template.routes';
import type { SubmissionsSlice } from '../submissions';
import { LiaisonConcern } from './liaison-concern.entity';
import { LiaisonContact } from './liaison-contact.entity';
import { LiaisonLink } from './liaison-link.entity';
import { concernScope } from './liaison.access';
import { exportLiaison } from './liaison.exports';
import { defineLiaisonReads } from './liaison.reads';
import { LiaisonResolver, SubmissionConcernResolver } from './liaison.resolver';
import { LiaisonService } from './liaison.service';
import { NetworkResolver } from './network.resolver';

export const liaisonEntities: EntityClass[] = [LiaisonLink, LiaisonContact, LiaisonConcern];
export const liaisonResolvers = [LiaisonResolver, NetworkResolver, SubmissionConcernResolver];

export interface LiaisonSlice extends Slice {
  service: LiaisonService;
}

/** The three links (三联): who is linked to whom, their contacts, and what was raised there. */
export function createLiaison(platform: Platform, { origins }: Pick<SubmissionsSlice, 'origins'>): LiaisonSlice {
  defineLiaisonReads(platform.registry);
  exportLiaison(platform);
  platform.routes.push((server) => templateRoutes(server, 'liaison-links', liaisonColumns));
  origins.know('concernId', readableConcern);
  const service = new LiaisonService();
  return { service, resolvers: [new LiaisonResolver(service), new NetworkResolver(), new SubmissionConcernResolver()] };
}

/** Whether there is such a concern among those that the writer reads. */
async function readableConcern(tx: Tx, id: string): Promise<boolean> {
  if (!tx.actor) return tx.manager.existsBy(LiaisonConcern, { id });
  const scope = concernScope(col('c', 'contactId'), { viewer: tx.actor });
  const { text, params } = sql`SELECT 1 FROM liaison_concern c WHERE c.id = ${id} AND ${scope}`;
  return ((await tx.manager.query(text, [...params])) as unknown[]).length > 0;
}

export { contactRecorded, liaisonLinked, liaisonUnlinked, type OfLink } from './liaison.events';
export { ConcernObject, LiaisonContactObject, LiaisonLinkObject } from './liaison.object';
export { LiaisonConcern, LiaisonLink, LiaisonService };
