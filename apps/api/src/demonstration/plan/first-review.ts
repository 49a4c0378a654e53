import type { Chance } from '../chance';
import { Rotation } from '../chance';
import type { DayNumber } from '../office-days';
import { officeDaysAfter } from '../office-days';
import * as phrases from '../phrases/review';
import type { AccountKey, PlannedSubmission, SubmissionKey, SubmissionMove } from '../plan.types';
import { accountOfPerson, secondOffice } from '../roster';
import { evidenceOf } from '../texts/evidence';
import type { Script } from './script';
import { afternoon, morning } from './script';
import type { Story } from './story.types';

const halfAnHour = 30 * 60 * 1000;

/** Writes how submissions are drafted, handed in, and go through first review. */
export class FirstReview {
  private readonly offices = new Rotation<AccountKey>(['office', secondOffice, 'office']);
  private readonly declines: Rotation<(typeof phrases.declines)[number]>;
  private readonly signers = new Rotation<AccountKey>(['vice-chair-1', 'chair', 'vice-chair-6', 'secretary-general']);

  constructor(
    private readonly script: Script,
    private readonly chance: Chance,
  ) {
    this.declines = new Rotation(chance.shuffled(phrases.declines));
  }

  write(story: Story): void {
    const { key, fate, submittedDay } = story;
    const handedIn = morning(submittedDay, this.chance);
    this.script.add(handedIn, story.by, { kind: 'draftSubmission', key, input: story.input });
    if (fate === 'draft') return;
    this.move(handedIn + this.chance.whole(3, 25) * 60_000, story.by, key, 'SUBMIT');
    if (fate === 'submitted') return;
    if (fate === 'withdrawn') {
      this.move(afternoon(submittedDay, this.chance), this.leadAccount(story), key, 'WITHDRAW', phrases.withdrawNotes);
      return;
    }
    const reviewed = this.detour(story);
    if (story.meeting === undefined) this.finish(story, reviewed);
    else if (story.detour !== 'retained') this.shortlist(reviewed, key);
  }

  /** Writes the way round, where there is one, and answers on which day the review goes on. */
  private detour(story: Story): DayNumber {
    const { key, submittedDay } = story;
    const later = (days: number) => officeDaysAfter(submittedDay, days);
    switch (story.detour) {
      case 'returned': {
        this.move(afternoon(later(1), this.chance), this.offices.next(), key, 'RETURN', phrases.returnNotes);
        const edited = morning(later(4), this.chance);
        this.script.add(edited, story.by, { kind: 'editSubmission', submission: key, input: this.supplemented(story) });
        this.move(edited + halfAnHour, story.by, key, 'SUBMIT');
        return later(5);
      }
      case 'retained':
        this.move(afternoon(later(1), this.chance), this.offices.next(), key, 'RETAIN', phrases.retainNotes);
        this.move(afternoon(later(8), this.chance), 'office', key, 'SHORTLIST', phrases.retakenNotes);
        return later(9);
      case 'declined': {
        const { declineReason, note } = this.declines.next();
        const at = afternoon(later(2), this.chance);
        this.script.add(at, 'office', {
          kind: 'moveSubmission',
          submission: key,
          action: 'DECLINE',
          declineReason,
          note,
        });
        this.move(afternoon(later(6), this.chance), 'office', key, 'RECONSIDER', phrases.reconsiderNotes);
        return later(7);
      }
      case 'withdrawn':
        this.move(
          afternoon(submittedDay, this.chance),
          this.leadAccount(story),
          key,
          'WITHDRAW',
          phrases.withdrawNotes,
        );
        this.move(morning(later(5), this.chance), this.leadAccount(story), key, 'RECONSIDER', phrases.reconsiderNotes);
        return later(6);
      case 'unmerged': {
        const target = (story.partnerStory as Story).key;
        const note = this.chance.pick(phrases.mergeNotes);
        const at = afternoon(later(1), this.chance);
        this.script.add(at, 'office', { kind: 'mergeSubmissions', target, sources: [key], note });
        this.move(afternoon(later(2), this.chance), 'office', key, 'UNMERGE', phrases.unmergeNotes);
        return later(3);
      }
      default:
        return later(this.chance.whole(1, 3));
    }
  }

  private shortlist(day: DayNumber, key: SubmissionKey): void {
    this.move(afternoon(day, this.chance), this.offices.next(), key, 'SHORTLIST', this.sometimes());
  }

  private finish(story: Story, day: DayNumber): void {
    const { key } = story;
    const at = afternoon(day, this.chance);
    switch (story.fate) {
      case 'sent':
        if (this.chance.happens(0.6)) this.shortlist(day, key);
        this.move(
          afternoon(officeDaysAfter(day, 1), this.chance),
          this.signers.next(),
          key,
          'SIGN_OFF',
          phrases.signOffNotes,
        );
        return;
      case 'shortlisted':
        this.shortlist(day, key);
        return;
      case 'retained':
        this.move(at, this.offices.next(), key, 'RETAIN', phrases.retainNotes);
        return;
      case 'returned':
        this.move(at, this.offices.next(), key, 'RETURN', phrases.returnNotes);
        return;
      case 'declined': {
        const { declineReason, note } = this.declines.next();
        const by = this.offices.next();
        this.script.add(at, by, { kind: 'moveSubmission', submission: key, action: 'DECLINE', declineReason, note });
        return;
      }
      case 'merged': {
        const target = (story.partnerStory as Story).key;
        const note = this.chance.pick(phrases.mergeNotes);
        this.script.add(at, 'office', { kind: 'mergeSubmissions', target, sources: [key], note });
        return;
      }
      default:
        throw new Error(`${key} has no way to its end`);
    }
  }

  private sometimes(): readonly string[] | undefined {
    return this.chance.happens(0.35) ? phrases.shortlistNotes : undefined;
  }

  private move(
    at: number,
    by: AccountKey,
    submission: SubmissionKey,
    action: SubmissionMove,
    notes?: readonly string[],
  ): void {
    const note = notes && this.chance.pick(notes);
    this.script.add(at, by, { kind: 'moveSubmission', submission, action, ...(note ? { note } : {}) });
  }

  private leadAccount(story: Story): AccountKey {
    const lead = story.input.reporters[0]?.person;
    const account = lead && accountOfPerson.get(lead);
    return account ?? story.by;
  }

  /** What the reporter hands in again: with what was counted since. */
  private supplemented({ input, matter }: Story): PlannedSubmission {
    const asked = this.chance.whole(40, 120);
    const counted = this.chance
      .pick(evidenceOf[matter.voice].filter((sentence) => sentence.includes('{')))
      .replace('{n}', String(asked))
      .replace('{m}', String(Math.floor(asked * 0.7)))
      .replace('{p}', String(this.chance.whole(52, 79)));
    return { ...input, situation: `${input.situation}补充核实：${counted}` };
  }
}
