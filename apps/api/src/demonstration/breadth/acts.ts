import type { Slices } from '../../app';
import { Account } from '../../features/access';
import { LiaisonConcern } from '../../features/liaison';
import { VisitCampaign } from '../../features/visits';
import type { Context } from '../../platform';
import type { EntityManager } from 'typeorm';
import type { PersonKey } from '../plan.types';
import type { BreadthAction } from './actions';

type Act<K extends BreadthAction['kind']> = (
  context: Context,
  step: Extract<BreadthAction, { kind: K }>,
) => Promise<unknown>;
type Acts = { [K in BreadthAction['kind']]: Act<K> };

/** The player's map from keys to ids. */
export interface Names {
  know(type: string, key: string, id: string): void;
  id(type: string, key: string): string;
  idOrNull(type: string, key: string | undefined): string | null;
  manager: EntityManager;
}

/** How the steps that reach every member are played. */
export function breadthActs(slices: Slices, names: Names): Acts {
  return {
    ...networkActs(slices, names),
    ...visitActs(slices, names),
    ...sourceActs(slices, names),
    ...dutyActs(slices, names),
    ...learningActs(slices, names),
  };
}

function networkActs({ liaison }: Slices, { know, id, idOrNull, manager }: Names) {
  return {
    linkLiaison: async (context, { key, from, to, constituency, since }) =>
      know(
        'link',
        key,
        await liaison.service.link(context, {
          fromId: id('person', from),
          toId: idOrNull('person', to),
          constituency,
          since,
        }),
      ),
    recordContact: async (context, { key, link, heldAt, mode, summary, concerns }) => {
      const contactId = await liaison.service.recordContact(context, {
        linkId: id('link', link),
        at: heldAt,
        mode,
        summary,
        concerns,
      });
      const concern = await manager.findOne(LiaisonConcern, { where: { contactId }, order: { position: 'ASC' } });
      if (concern) know('concern', key, concern.id);
    },
  } satisfies Partial<Acts>;
}

function visitActs({ visits }: Slices, { know, id, manager }: Names) {
  const people = (keys: readonly PersonKey[]) => keys.map((key) => id('person', key));
  return {
    planVisitCampaign: async (context, { key, title, year, half, leader, members }) =>
      know(
        'campaign',
        key,
        await visits.campaigns.plan(context, {
          title,
          year,
          half,
          leaderId: id('person', leader),
          memberIds: people(members),
        }),
      ),
    assignVisitors: async (context, { campaign, assignments }) => {
      const found = await manager.findOneByOrFail(VisitCampaign, { id: id('campaign', campaign) });
      await visits.assignments.assign(
        context,
        found.id,
        found.version,
        assignments.map(({ member, visitors }) => ({ memberId: id('person', member), visitorIds: people(visitors) })),
      );
    },
    recordVisit: async (context, { key, campaign, visited, visitors, heldAt, place, dutyPerformance, demands }) =>
      know(
        'visit',
        key,
        await visits.visits.record(context, {
          campaignId: id('campaign', campaign),
          visitedId: id('person', visited),
          visitorIds: people(visitors),
          at: heldAt,
          place,
          dutyPerformance,
          demands,
        }),
      ),
  } satisfies Partial<Acts>;
}

function sourceActs({ clues, submissions, people, reports }: Slices, { know, id, idOrNull, manager }: Names) {
  const upward = (submission: string, recipient: string) => `${submission}/${recipient}`;
  return {
    captureClue: async (context, { key, occasion, heldAt, speaker, sourceTitle, summary }) =>
      know(
        'clue',
        key,
        await clues.clues.capture(context, {
          occasion,
          heldAt,
          speakerId: idOrNull('person', speaker),
          sourceTitle,
          summary,
        }),
      ),
    assignClue: async (context, { clue, account }) => {
      const assignee = await manager.findOneByOrFail(Account, { username: account });
      await clues.clues.assign(context, id('clue', clue), assignee.id);
    },
    dismissClue: (context, { clue, note }) => clues.clues.dismiss(context, id('clue', clue), note),
    commissionTopic: async (context, { key, title, requirements, dueOn }) =>
      know('topic', key, await submissions.topics.commission(context, { title, requirements, dueOn })),
    appointInformant: (context, { person, source, from, until }) =>
      people.appointments.appoint(context, { personId: id('person', person), source, from, until }),
    reportUpward: async (context, { submission, recipient }) =>
      know(
        'upward',
        upward(submission, recipient),
        await reports.upward.report(context, {
          submissionId: id('submission', submission),
          recipientId: id('organization', recipient),
          sentAt: context.now(),
        }),
      ),
    recordAdoption: (context, { submission, recipient, note }) =>
      reports.upward.recordAdoption(context, {
        id: id('upward', upward(submission, recipient)),
        adoptedAt: context.now(),
        note,
      }),
  } satisfies Partial<Acts>;
}

function dutyActs({ assessment }: Slices, { id, idOrNull }: Names) {
  return {
    setMembership: (context, { person, term, joinedOn }) =>
      assessment.terms.set(context, { personId: id('person', person), term, joinedOn }),
    exempt: (context, { person, year, reason }) =>
      assessment.exemptions.exempt(context, { personId: id('person', person), year, reason }),
    recordDuty: (context, { person, year, dutyKey, on, title }) =>
      assessment.records.record(context, { personId: id('person', person), year, dutyKey, on, title }),
    recordSectorActivity: (context, { sector, on, title, place, people, yielded }) =>
      assessment.activities.record(context, {
        sectorId: id('sector', sector),
        on,
        title,
        place,
        personIds: people.map((key) => id('person', key)),
        yielded,
      }),
    giveAward: (context, { year, title, person, sector, organization }) =>
      assessment.awards.give(context, {
        year,
        title,
        personId: idOrNull('person', person),
        sectorId: idOrNull('sector', sector),
        organizationId: idOrNull('organization', organization),
      }),
  } satisfies Partial<Acts>;
}

function learningActs({ learning, feedback }: Slices, { know, id }: Names) {
  return {
    planTraining: async (context, { key, title, startsOn, endsOn, place, lecturers, invited }) =>
      know(
        'training',
        key,
        await learning.trainings.plan(context, {
          title,
          startsOn,
          endsOn,
          place,
          lecturers,
          invitedIds: invited.map((person) => id('person', person)),
        }),
      ),
    recordAttendance: (context, { training, people }) =>
      learning.attendance.recordList(context, {
        trainingId: id('training', training),
        personIds: people.map((person) => id('person', person)),
      }),
    publishBriefing: async (context, { key, title, body }) =>
      know('briefing', key, await learning.briefings.publish(context, { title, body })),
    acknowledgeBriefing: (context, { briefing }) => learning.briefings.acknowledge(context, id('briefing', briefing)),
    publishCommitteeRule: (context, { title, form, number, body, effectiveOn }) =>
      learning.committeeRules.publish(context, { title, kind: form, number, body, effectiveOn }),
    recordOfficeOpinion: async (context, { key, organization, opinion }) =>
      know(
        'opinion',
        key,
        await feedback.opinions.record(context, {
          organizationId: id('organization', organization),
          at: context.now(),
          opinion,
        }),
      ),
    answerOfficeOpinion: (context, { opinion, answer }) =>
      feedback.opinions.answer(context, { id: id('opinion', opinion), answer }),
  } satisfies Partial<Acts>;
}
