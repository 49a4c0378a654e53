import type { Chance } from '../chance';
import { Rotation } from '../chance';
import type { DayNumber } from '../office-days';
import { officeDaysAfter } from '../office-days';
import { conclusions } from '../phrases/review';
import { reportReceipts, transferReplies } from '../phrases/supervision';
import { themesOf } from '../phrases/themes';
import type { AccountKey, OrganizationKey, PlannedArticle, PlannedReport, ReportKey } from '../plan.types';
import { governmentAccount, governmentOffice, lianxinOffice, partyOffice } from '../roster';
import type { KnownDepartment } from '../roster';
import type { Frame } from './frame';
import { closedMeetings } from './frame';
import type { Script } from './script';
import { afternoon, morning } from './script';
import type { Story } from './story.types';

/** A report that was sent, and what supervision needs to know of it. */
export interface SentReport {
  key: ReportKey;
  stories: Story[];
  addressees: OrganizationKey[];
  sentDay: DayNumber;
}

const signers: readonly AccountKey[] = ['chair', 'vice-chair-1', 'chair', 'vice-chair-2', 'secretary-general'];
const half = 30 * 60 * 1000;

/** Writes special reports and transfers. */
export class Reporting {
  readonly sent: SentReport[] = [];
  private count = 0;
  private readonly signers = new Rotation(signers);
  private readonly themes = new Map<KnownDepartment, Rotation<string>>();

  constructor(
    private readonly script: Script,
    private readonly chance: Chance,
    private readonly frame: Frame,
    private readonly stories: readonly Story[],
  ) {}

  write(): void {
    for (let meeting = 0; meeting < closedMeetings; meeting++) this.afterMeeting(meeting);
    for (const story of this.stories.filter(({ signedOff }) => signedOff)) {
      this.send([story], officeDaysAfter(story.submittedDay, 5));
    }
    this.leaveUnsent();
    this.transferAndConclude();
  }

  private afterMeeting(meeting: number): void {
    const day = this.frame.meetingDays[meeting] as DayNumber;
    const adopted = this.stories.filter((story) => story.meeting === meeting && story.fate === 'sent');
    this.batches(adopted).forEach((batch, index) => this.send(batch, officeDaysAfter(day, 2 + (index % 5))));
  }

  /** Three to five articles a report, of one department where there are enough of them. */
  private batches(stories: Story[]): Story[][] {
    const byDepartment = new Map<KnownDepartment, Story[]>();
    for (const story of stories) {
      const { department } = story.matter;
      byDepartment.set(department, [...(byDepartment.get(department) ?? []), story]);
    }
    const result: Story[][] = [];
    const rest: Story[] = [];
    for (const group of byDepartment.values()) {
      if (group.length >= 3) result.push(group.slice(0, 5));
      rest.push(...(group.length >= 3 ? group.slice(5) : group));
    }
    rest.sort((one, other) => one.matter.category.localeCompare(other.matter.category));
    for (let start = 0; start < rest.length; start += 4) result.push(rest.slice(start, start + 4));
    return result;
  }

  private draft(stories: Story[], day: DayNumber): { key: ReportKey; input: PlannedReport } {
    this.count += 1;
    const key = `r${String(this.count).padStart(2, '0')}`;
    const input: PlannedReport = {
      title: `关于${this.theme(stories)}的专报`,
      addressees: this.addressees(),
      articles: stories.map((story) => article(story)),
    };
    this.script.add(afternoon(day, this.chance), 'office', { kind: 'draftSpecialReport', key, input });
    return { key, input };
  }

  private send(stories: Story[], draftedDay: DayNumber): void {
    const { key, input } = this.draft(stories, draftedDay);
    const signedDay = officeDaysAfter(draftedDay, this.chance.whole(1, 2));
    const signedAt = morning(signedDay, this.chance);
    if (this.chance.happens(0.3)) {
      const articles = input.articles.map((each) => ({ ...each, title: shortened(each.title) }));
      const edited = { ...input, articles };
      this.script.add(signedAt - half, 'office', { kind: 'editSpecialReport', report: key, input: edited });
    }
    this.script.add(signedAt, this.signers.next(), { kind: 'signSpecialReport', report: key });
    const sentDay = signedDay;
    this.script.add(afternoon(sentDay, this.chance), 'office', { kind: 'sendSpecialReport', report: key });
    this.sent.push({ key, stories, addressees: input.addressees, sentDay });
  }

  /** One report is still a draft, another waits, signed, to be sent. */
  private leaveUnsent(): void {
    const waiting = this.stories.filter(
      ({ fate, meeting, outcome }) => fate === 'adopted' && meeting === 7 && outcome === 'REPORT',
    );
    const { last } = this.frame;
    this.draft(waiting.slice(0, 3), officeDaysAfter(last, -2));
    const { key } = this.draft(waiting.slice(3), officeDaysAfter(last, -4));
    this.script.add(morning(officeDaysAfter(last, -1), this.chance), 'vice-chair-3', {
      kind: 'signSpecialReport',
      report: key,
    });
  }

  private transferAndConclude(): void {
    const recipients = new Rotation<OrganizationKey>([lianxinOffice, governmentOffice, 'city-media', partyOffice]);
    for (const story of this.stories) {
      const { key: submission, fate, outcome, meeting } = story;
      if (meeting === undefined || meeting >= closedMeetings) continue;
      const day = this.frame.meetingDays[meeting] as DayNumber;
      const visit = story.channel === 'VISIT';
      if (visit && (fate === 'sent' || fate === 'adoptedAndConcluded') && this.chance.happens(0.4)) {
        const at = morning(officeDaysAfter(day, this.chance.whole(2, 6)), this.chance);
        const reply = this.chance.pick(transferReplies);
        this.script.add(at, 'lianxin', { kind: 'acknowledgeTransfer', submission, recipient: lianxinOffice, reply });
      }
      if (outcome === 'TRANSFER' && !visit) {
        const recipient = recipients.next();
        const at = afternoon(officeDaysAfter(day, 1), this.chance);
        this.script.add(at, 'office', { kind: 'transferSubmission', submission, recipient });
      }
      if (fate === 'adoptedAndConcluded') {
        const at = afternoon(officeDaysAfter(day, this.chance.whole(8, 20)), this.chance);
        const note = this.chance.pick(outcome === 'BULLETIN' ? conclusions.bulletin : conclusions.transferred);
        this.script.add(at, 'office', { kind: 'moveSubmission', submission, action: 'CONCLUDE', note });
      }
    }
  }

  /** What an addressee answers; `instructed` tells whether one of its leaders instructed something in it. */
  signFor(report: SentReport, instructed: boolean): void {
    const day = officeDaysAfter(report.sentDay, 1);
    for (const organization of report.addressees) {
      const by = organization === partyOffice ? 'leaders' : governmentAccount;
      this.script.add(morning(day, this.chance), by, {
        kind: 'signForSpecialReport',
        report: report.key,
        organization,
        shown: true,
        instructed,
        note: this.chance.pick(reportReceipts),
      });
    }
  }

  private addressees(): OrganizationKey[] {
    const draw = this.chance.next();
    if (draw < 0.45) return [partyOffice, governmentOffice];
    return draw < 0.75 ? [governmentOffice] : [partyOffice];
  }

  /** The first article's field; others beside it are told by a word. */
  private theme([first, ...others]: readonly Story[]): string {
    if (!first) throw new Error('A report has no articles');
    const { department } = first.matter;
    const themes = this.themes.get(department) ?? new Rotation(themesOf[department]);
    this.themes.set(department, themes);
    const mixed = others.some(({ matter }) => matter.department !== department);
    return `${themes.next()}${mixed ? '等问题' : ''}`;
  }
}

function shortened(title: string): string {
  return title.replace(/^关于/, '').replace(/的?建议$/, '');
}

/** The office's version for the report: the reporter's own text stays as it was written. */
function article({ key, input }: Story): PlannedArticle {
  const situation = input.situation.replaceAll('本人', '委员').replaceAll('我单位', '有关单位');
  const body = `【情况反映】${situation}\n【原因分析】${input.analysis}\n【意见建议】\n${input.suggestion}`;
  return { submission: key, title: input.title, body };
}
