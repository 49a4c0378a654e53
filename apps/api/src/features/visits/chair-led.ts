import { isChairLed } from '@sanlian/domain';
import type { Tx } from '../../platform';
import { Person } from '../people';
import { VisitCampaign } from './visit-campaign.entity';
import { Visit } from './visit.entity';

/** V7: whether the leader of the visit's campaign is a member of the chair meeting now. */
export async function isChairLedVisit(tx: Tx, visitId: string): Promise<boolean> {
  const visit = await tx.manager.findOneBy(Visit, { id: visitId });
  if (!visit) return false;
  const { leaderId } = await tx.manager.findOneByOrFail(VisitCampaign, { id: visit.campaignId });
  return isChairLed((await tx.manager.findOneByOrFail(Person, { id: leaderId })).tier);
}
