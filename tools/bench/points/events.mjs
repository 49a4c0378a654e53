import { startOfYear, writeRows } from './rows.mjs';

const DAY_MS = 24 * 60 * 60 * 1000;
const LEVELS = ['COUNTY', 'COUNTY', 'CITY', 'PROVINCE'];

/**
 * Of this many events of a year, half are submissions handed in; of these half are adopted, a quarter reported, the rest of the
 * events are instructions and adoptions upward. Two of three submissions have one reporter, the others two or three.
 */
export function writeEvents(books, events, { people, sectors, units, upper, year }) {
  const submissions = events >> 1;
  const adopted = submissions >> 1;
  const reported = submissions >> 2;
  const instructions = Math.round((events - submissions - adopted - reported) * 0.8);
  const upward = events - submissions - adopted - reported - instructions;
  const at = (index) => startOfYear(year) + ((index * 7919) % 330) * DAY_MS + (index % 1000);
  const submissionId = (index) => `bench-s${index}`;
  writeRows(books, 'submission', submissions, (index) => ({
    id: submissionId(index),
    version: 1,
    number: `${year}-B${index}`,
    year,
    sequenceInYear: 1_000_000 + index,
    title: `第${index}号事项`,
    channel: 'MEMBER',
    status: index < adopted ? 'ADOPTED' : 'SUBMITTED',
    sectorId: sectors[index % sectors.length],
    onBehalfOfSector: index % 40 === 0 ? 1 : 0,
    urgency: 'ROUTINE',
    situation: '情况。'.repeat(200),
    suggestion: '建议。'.repeat(100),
    submittedAt: at(index),
    adoptedAt: index < adopted ? at(index) + 7 * DAY_MS : null,
    reportedAt: index < reported ? at(index) + 14 * DAY_MS : null,
  }));
  const reporters = [];
  for (let index = 0; index < submissions; index++)
    for (let position = 0; position <= Math.max(0, (index % 5) - 2); position++)
      reporters.push({ index, position, unit: position === 0 && index % 25 === 0 });
  writeRows(books, 'submission_reporter', reporters.length, (row) => {
    const { index, position, unit } = reporters[row];
    return {
      id: `bench-r${row}`,
      submissionId: submissionId(index),
      personId: unit ? null : people[(index * 31 + position * 977) % people.length],
      organizationId: unit ? units[index % units.length] : null,
      lead: position === 0 ? 1 : 0,
      position,
    };
  });
  writeRows(books, 'instruction', instructions, (index) => ({
    id: `bench-i${index}`,
    version: 1,
    level: LEVELS[index % LEVELS.length],
    kind: 'HANDLE',
    disclosure: 'FACT',
    givenAt: at(index),
  }));
  writeRows(books, 'supervision_task', instructions, (index) => ({
    id: `bench-t${index}`,
    version: 1,
    number: `${year}-D${index}`,
    year,
    sequenceInYear: index,
    kind: 'HANDLE',
    status: 'CLOSED',
    submissionId: submissionId(index % adopted),
    instructionId: `bench-i${index}`,
  }));
  writeRows(books, 'upward_report', upward, (index) => ({
    id: `bench-u${index}`,
    submissionId: submissionId(index % adopted),
    recipientId: upper[Math.floor(index / adopted) % upper.length],
    sentAt: at(index),
    adoptedAt: at(index),
  }));
}
