import type { World } from '../access';
import type { Someone } from '../graphql/call';
import { nextNumber, type Named, type Ref } from '../people';

/** A campaign as builders hand it on. */
export interface Campaign extends Ref {
  version: number;
  title: string;
  memberCount: number;
  visitedCount: number;
  collectedCount: number;
  adoptedCount: number;
  reportedCount: number;
  members: { person: Named; visitors: Named[]; visits: Ref[]; visited: boolean }[];
}

/** A visit as builders hand it on. */
export interface Visited extends Ref {
  version: number;
  at: string;
  visited: Named;
  visitors: Named[];
}

export interface VisitWishes {
  visitorIds?: string[];
  at?: string;
  place?: string;
  dutyPerformance?: string;
  demands?: string;
}

const CAMPAIGN = `id version title memberCount visitedCount collectedCount adoptedCount reportedCount
  members { person { id name } visitors { id name } visits { id } visited }`;
const VISIT = 'id version at visited { id name } visitors { id name }';

/** A round of visits: a campaign that a chair member leads, with members whom it visits. */
export class VisitRound {
  private constructor(
    readonly office: Someone,
    /** Of the chair meeting unless told otherwise. */
    readonly leader: Someone,
    /** Whom it visits. */
    readonly members: readonly Someone[],
    readonly campaign: Campaign,
  ) {}

  /** Plans a campaign with so many new members. */
  static async plan(world: World, wishes: { count?: number; leader?: Someone } = {}): Promise<VisitRound> {
    const { count = 2, leader = await world.chair() } = wishes;
    const office = await world.office();
    const members = await Promise.all(Array.from({ length: count }, () => world.member()));
    const { planVisitCampaign } = await office.run<{ planVisitCampaign: Campaign }>(
      `mutation ($input: VisitCampaignInput!) { planVisitCampaign(input: $input) { ${CAMPAIGN} } }`,
      { input: VisitRound.input(leader, members) },
    );
    return new VisitRound(office, leader, members, planVisitCampaign);
  }

  static input(leader: Someone, members: readonly Someone[]) {
    const title = `第${nextNumber()}轮走访委员`;
    return { title, year: 2026, half: 1, leaderId: leader.personId, memberIds: members.map((one) => one.personId) };
  }

  /** A visit to the first member by the leader, unless told otherwise. */
  input(wishes: VisitWishes & { visitedId?: string } = {}) {
    return {
      campaignId: this.campaign.id,
      visitedId: this.members[0]?.personId ?? '',
      visitorIds: [this.leader.personId],
      at: '2026-05-08T10:00:00+08:00',
      ...wishes,
    };
  }

  async record(recorder: Someone = this.leader, wishes: VisitWishes & { visitedId?: string } = {}): Promise<Visited> {
    const { recordVisit } = await recorder.run<{ recordVisit: Visited }>(
      `mutation ($input: VisitInput!) { recordVisit(input: $input) { ${VISIT} } }`,
      { input: this.input(wishes) },
    );
    return recordVisit;
  }

  async assign(assignments: { memberId: string; visitorIds: string[] }[]): Promise<Campaign> {
    const { version } = await this.look();
    const { assignVisitors } = await this.office.run<{ assignVisitors: Campaign }>(
      `mutation ($id: ID!, $version: Int!, $assignments: [VisitorAssignmentInput!]!) {
        assignVisitors(campaignId: $id, version: $version, assignments: $assignments) { ${CAMPAIGN} } }`,
      { id: this.campaign.id, version, assignments },
    );
    return assignVisitors;
  }

  /** How the campaign stands, as this viewer sees it. */
  async look(viewer: Someone = this.office): Promise<Campaign> {
    const { visitCampaign } = await viewer.run<{ visitCampaign: Campaign }>(
      `query ($id: ID!) { visitCampaign(id: $id) { ${CAMPAIGN} } }`,
      { id: this.campaign.id },
    );
    return visitCampaign;
  }
}
