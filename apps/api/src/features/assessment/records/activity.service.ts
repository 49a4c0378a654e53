import { checkInput, Refusal, refuseComingDay, refuseProblems, sectorActivityInput } from '@sanlian/domain';
import { In } from 'typeorm';
import { hasRole, newId, type Context, type Tx } from '../../../platform';
import { Person, refuseMissing, Sector } from '../../people';
import { sectorActivitySaved } from '../assessment.events';
import { SectorActivityPerson } from './sector-activity-person.entity';
import { SectorActivity } from './sector-activity.entity';

/** Activities of the sectors' groups (界别活动): recorded by the office, or by the convener of the sector. */
export class ActivityService {
  /**
   * Gives the activity's id.
   * @throws Refusal `BAD_USER_INPUT` with the fields, `FORBIDDEN` for another sector than the convener's own
   */
  record(context: Context, input: unknown): Promise<string> {
    const { on: day, personIds, ...checked } = checkInput(sectorActivityInput, input);
    return context.once('recordSectorActivity', { ...checked, day, personIds }, async (tx) => {
      await refuseOthers(tx, context, checked.sectorId);
      refuseComingDay(day, tx.now);
      await refuseMissingPeople(tx, personIds);
      const { accountId: recordedById } = context.actor;
      const activity: SectorActivity = {
        id: newId(),
        version: 1,
        ...checked,
        day,
        recordedById,
        recordedAt: tx.now,
        updatedAt: tx.now,
      };
      await tx.manager.insert(SectorActivity, activity);
      await this.keepPeople(tx, activity.id, personIds);
      await tx.record(sectorActivitySaved, {
        subject: subject(activity.id),
        after: { ...activity, personIds },
        payload: { activityId: activity.id, sectorId: activity.sectorId, personIds, created: true },
      });
      return activity.id;
    });
  }

  /**
   * Changes it as seen at `version`.
   * @throws Refusal `NOT_FOUND`, `FORBIDDEN`, `CONFLICT`, `BAD_USER_INPUT` with the fields
   */
  async edit(context: Context, id: string, version: number, input: unknown): Promise<void> {
    const { on: day, personIds, ...checked } = checkInput(sectorActivityInput, input);
    if (!(await context.platform.reads.sees(context, 'SectorActivity', id))) throw new Refusal('NOT_FOUND');
    await context.inTransaction(async (tx) => {
      const before = await tx.lock(SectorActivity, id);
      await refuseOthers(tx, context, before.sectorId);
      await refuseOthers(tx, context, checked.sectorId);
      refuseComingDay(day, tx.now);
      await refuseMissingPeople(tx, personIds);
      const changes = { ...checked, day, updatedAt: tx.now };
      await tx.update(SectorActivity, id, version, changes);
      const links = await tx.manager.find(SectorActivityPerson, {
        where: { activityId: id },
        order: { position: 'ASC' },
      });
      await tx.manager.delete(SectorActivityPerson, { activityId: id });
      await this.keepPeople(tx, id, personIds);
      await tx.record(sectorActivitySaved, {
        subject: subject(id),
        before: { ...before, personIds: links.map(({ personId }) => personId) },
        after: { ...before, ...changes, personIds },
        payload: { activityId: id, sectorId: checked.sectorId, personIds, created: false },
      });
    });
  }

  private keepPeople(tx: Tx, activityId: string, personIds: readonly string[]): Promise<void> {
    const rows = personIds.map((personId, position) => ({ id: newId(), activityId, personId, position }));
    return tx.insertAll(SectorActivityPerson, rows);
  }
}

const subject = (id: string) => ({ type: 'SectorActivity', id });

/** The office for every sector, a convener for the own one. */
async function refuseOthers(tx: Tx, { actor }: Context, sectorId: string): Promise<void> {
  await refuseMissing(tx, [['sectorId', Sector, sectorId]]);
  if (hasRole(actor, 'INFO_OFFICE')) return;
  const own =
    actor.personId !== null && (await tx.manager.existsBy(Sector, { id: sectorId, convenerId: actor.personId }));
  if (!own || !hasRole(actor, 'SECTOR_CONVENER')) throw new Refusal('FORBIDDEN');
}

async function refuseMissingPeople(tx: Tx, ids: readonly string[]): Promise<void> {
  const known = await tx.manager.find(Person, { select: { id: true }, where: { id: In([...ids]) } });
  const found = new Set(known.map(({ id }) => id));
  refuseProblems(
    ids.flatMap((id, index) => (found.has(id) ? [] : [{ path: `personIds.${index}`, code: 'NOT_FOUND' as const }])),
  );
}
