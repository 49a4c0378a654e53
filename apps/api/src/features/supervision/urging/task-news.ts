import { In } from 'typeorm';
import type { Tx } from '../../../platform';
import { Organization } from '../../people';
import { Submission } from '../../submissions';
import type { OfTask } from '../supervision.events';
import type { SupervisionTask } from '../supervision-task.entity';
import { TaskAssistingOrganization } from '../task-assisting-organization.entity';

type Named = NonNullable<OfTask['leadOrganization']>;

export interface ToldOfTask extends OfTask {
  assistingOrganizations: Named[];
}

/** What events of these tasks tell, by the task's id: `told` for many, with few statements. */
export async function toldOfAll(tx: Tx, tasks: readonly SupervisionTask[]): Promise<(id: string) => ToldOfTask> {
  const submissions = await tx.manager.find(Submission, {
    select: { id: true, number: true, title: true },
    where: { id: In(tasks.map(({ submissionId }) => submissionId)) },
  });
  const assisting = await tx.manager.find(TaskAssistingOrganization, {
    where: { taskId: In(tasks.map(({ id }) => id)) },
    order: { taskId: 'ASC', position: 'ASC' },
  });
  const ids = [...tasks.map((task) => task.leadOrganizationId), ...assisting.map((each) => each.organizationId)];
  const organizations = await tx.manager.find(Organization, {
    select: { id: true, name: true },
    where: { id: In([...new Set(ids.filter((id) => id !== null))]) },
  });
  const named = new Map(organizations.map(({ id, name }) => [id, { id, name }]));
  const titled = new Map(submissions.map((submission) => [submission.id, submission]));
  const found = new Map(
    tasks.map((task) => [
      task.id,
      {
        taskId: task.id,
        taskNumber: task.number,
        submissionId: task.submissionId,
        submissionNumber: titled.get(task.submissionId)?.number ?? null,
        submissionTitle: titled.get(task.submissionId)?.title ?? '',
        instructionId: task.instructionId,
        leadOrganization: (task.leadOrganizationId && named.get(task.leadOrganizationId)) || null,
        assistingOrganizations: assisting
          .filter(({ taskId }) => taskId === task.id)
          .flatMap(({ organizationId }) => named.get(organizationId) ?? []),
      },
    ]),
  );
  return (id) => {
    const told = found.get(id);
    if (!told) throw new Error(`Nothing is told of ${id}`);
    return told;
  };
}
