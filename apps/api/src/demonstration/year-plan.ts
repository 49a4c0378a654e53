import { Chance } from './chance';
import { Duties } from './breadth/duties';
import { Learning } from './breadth/learning';
import { Network } from './breadth/network';
import { Sources } from './breadth/sources';
import { Visits } from './breadth/visits';
import { timeOn } from './office-days';
import { JointOversight } from './plan/oversight';
import { FirstReview } from './plan/first-review';
import { followUpsOf } from './plan/followups';
import { frameOf, plannedMeeting, yearToTell } from './plan/frame';
import type { Frame } from './plan/frame';
import { OutlineMaker } from './plan/outlines';
import { Reporting } from './plan/reporting';
import { Script } from './plan/script';
import { tellStories } from './plan/stories';
import { Supervision } from './plan/supervision';
import { Vetting } from './plan/vetting';
import { Workbench } from './plan/workbench';
import type { YearPlan } from './plan.types';
import { accounts, convenerOf, installationAccount, organizations, people, sectors } from './roster';

const seed = 20_260_301;
/** What surrounds the submissions has its own luck, so that it changes nothing of theirs. */
const seedOfBreadth = 20_260_302;

function writeRoster(script: Script, frame: Frame): void {
  let at = timeOn(frame.start, 8);
  const add: Script['add'] = (_, by, action) => script.add(at++, by, action);
  for (const { key, input } of organizations) add(at, installationAccount, { kind: 'createOrganization', key, input });
  for (const { key, input } of sectors) add(at, installationAccount, { kind: 'createSector', key, input });
  for (const { key, input } of people) add(at, installationAccount, { kind: 'createPerson', key, input });
  for (const [sector, person] of Object.entries(convenerOf)) {
    add(at, installationAccount, { kind: 'nameConvener', sector, person });
  }
  for (const input of accounts) add(at, installationAccount, { kind: 'createAccount', key: input.username, input });
}

/**
 * The demonstration year: the steps of one calendar year in time order, the same for the same year and day. Nothing in
 * it happens after `now` (epoch milliseconds), but what is planned for later: a session, deadlines, follow-up dates.
 */
export function planYear(now: number, year = yearToTell(now)): YearPlan {
  const frame = frameOf(year, now);
  const chance = new Chance(seed);
  const script = new Script();
  writeRoster(script, frame);

  const stories = tellStories(new OutlineMaker(frame, chance).make(), chance);
  const breadth = new Chance(seedOfBreadth);
  const sources = new Sources(script, breadth, frame);
  new Visits(script, breadth, frame).write(stories);
  new Network(script, breadth, frame).write(stories);
  sources.write(stories);
  new Duties(script, breadth, frame).write();
  new Learning(script, breadth, frame).write();
  const review = new FirstReview(script, chance);
  for (const story of stories) review.write(story);

  const vetting = new Vetting(script, chance, frame, stories);
  for (let meeting = 0; meeting <= plannedMeeting; meeting++) vetting.write(meeting);

  const reporting = new Reporting(script, chance, frame, stories);
  reporting.write();
  const followUps = followUpsOf(reporting.sent, frame, chance);
  for (const report of reporting.sent) {
    const kinds = followUps.filter((followUp) => followUp.report === report).map(({ kind }) => kind);
    if (kinds.includes('instructed')) reporting.signFor(report, true);
    else if (!kinds.includes('waiting')) reporting.signFor(report, false);
  }

  const supervision = new Supervision(script, chance, frame);
  supervision.write(followUps);
  const { ledger } = supervision;
  new JointOversight(script, chance, frame, ledger.handlings).write();
  new Workbench(script, chance, frame, ledger).write();
  sources.reportUpward(script.steps());
  return { year, steps: script.steps() };
}
