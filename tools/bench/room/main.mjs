import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { print } from 'graphql';
import { readOperations } from '../../contract/promises.mjs';
import { clock, kb, mb, memoryOf, ms, printTable, processorOf, spread } from './numbers.mjs';
import { ITEMS, prepareRoom } from './room.mjs';
import { startServer } from './server.mjs';

/**
 * One room, many viewers: how long a decision takes to reach them, what a viewer costs, and whether anybody misses the end;
 * beside a bare `ws` server that sends the same texts to as many sockets on the same machine. Needs the built server.
 *
 *     npm run bench:room [-- --viewers 2000] [-- --profile DIRECTORY]
 */
const { values } = parseArgs({
  options: { viewers: { type: 'string', default: '2000' }, profile: { type: 'string' } },
});
const count = Number(values.viewers);
const WAIT_MS = 60_000;
/** Decided one after the other; the others go in one burst. */
const SINGLE = ITEMS - 2;

const operations = join(import.meta.dirname, '../../../libs/contract/operations/vetting.graphql');
const subscription = readOperations([{ name: 'vetting.graphql', text: readFileSync(operations, 'utf8') }]);
const query = print(subscription.get('VettingSessionChanged'));

const children = [];
const start = (name) => {
  const child = fork(join(import.meta.dirname, name));
  children.push(child);
  return child;
};

/** Says something to the viewers and waits for what they say then. */
async function ask(child, message, answer) {
  child.send(message);
  return hear(child, answer);
}
async function hear(child, answer) {
  for (;;) {
    const [message] = await once(child, 'message', { signal: AbortSignal.timeout(WAIT_MS) });
    if (answer in message) return message[answer];
  }
}

/** Lets something happen, and waits until all viewers see what came of it. */
async function follow(viewers, key, happen) {
  await ask(viewers, { expect: key }, 'ready');
  const seen = hear(viewers, 'seen');
  const started = clock();
  await happen();
  const answered = clock() - started;
  const { times, ...rest } = await seen.catch(async () => {
    const { states } = await ask(viewers, { report: true }, 'report');
    throw new Error(`${states.filter((state) => state.key !== key).length} viewers wait for “${key}” for a minute`);
  });
  return { answered, delays: times.map((time) => time - started), ...rest };
}

const keyOf = (statuses, status = 'OPEN') => `${status} ${statuses.join(' ')}`;

async function liveRoom(viewers) {
  const server = await startServer(values.profile);
  try {
    const preparing = clock();
    const room = await prepareRoom(server, count);
    const prepared = clock() - preparing;
    await pause(1_000);
    const before = memoryOf(server.pid);
    const url = `${server.url.replace('http', 'ws')}/graphql`;
    const tokens = room.people.map(({ token }) => token);
    const variables = { id: room.id };
    const cpuConnecting = processorOf(server.pid);
    const connected = await ask(viewers, { connect: { url, tokens, query, variables } }, 'connected');
    const cpuConnected = processorOf(server.pid);
    await pause(2_000);
    const after = memoryOf(server.pid);

    const { as, presider, others, itemIds } = room;
    const statuses = itemIds.map(() => 'WAITING');
    const present = (index) =>
      as(presider, 'mutation ($itemId: ID!) { presentVettingItem(itemId: $itemId) { id } }', {
        itemId: itemIds[index],
      });
    const decide = (index) =>
      as(presider, 'mutation ($input: DecisionInput!) { decideVettingItem(input: $input) { id } }', {
        input: { itemId: itemIds[index], outcome: 'REPORT' },
      });
    const judge = (index) =>
      Promise.all([presider, ...others].map((someone, place) => opine(as, someone, itemIds[index], place)));
    const shows = [];
    const decisions = [];
    let opinionCpu = 0;
    for (let index = 0; index < SINGLE; index++) {
      statuses[index] = 'PRESENTING';
      shows.push(await measured(server, () => follow(viewers, keyOf(statuses), () => present(index))));
      const cpu = processorOf(server.pid);
      await judge(index);
      await pause(300);
      opinionCpu += processorOf(server.pid) - cpu;
      statuses[index] = 'DECIDED';
      decisions.push(await measured(server, () => follow(viewers, keyOf(statuses), () => decide(index))));
      await pause(200);
    }
    const burst = await measured(server, () =>
      follow(viewers, keyOf(statuses.map(() => 'DECIDED')), async () => {
        for (let index = SINGLE; index < ITEMS; index++) {
          await present(index);
          await Promise.all([judge(index), pause(50)]);
          await decide(index);
        }
      }),
    );
    const end = keyOf(
      statuses.map(() => 'DECIDED'),
      'CLOSED',
    );
    const closing = await measured(server, () =>
      follow(viewers, end, () =>
        as(presider, 'mutation ($id: ID!) { closeVettingSession(id: $id) { id } }', { id: room.id }),
      ),
    );
    await pause(1_000);
    const { states, lost } = await ask(viewers, { report: true }, 'report');
    const wrong = await wrongEnds(room, states, end);
    const memory = { before, after, end: memoryOf(server.pid) };
    return {
      prepared,
      connected,
      connecting: cpuConnected - cpuConnecting,
      memory,
      shows,
      decisions,
      opinionCpu,
      burst,
      closing,
      wrong,
      lost,
    };
  } finally {
    await ask(viewers, { leave: true }, 'left').catch(() => {});
    await server.stop();
  }
}

/** Half of them score as well, and a few add a comment. */
const opine = (as, someone, itemId, place) =>
  as(someone, 'mutation ($input: OpinionInput!) { giveOpinion(input: $input) { id } }', {
    input: {
      itemId,
      recommendation: 'REPORT',
      ...(place % 4 === 0 ? { comment: '建议会同水利部门一并研究，尽快列入年度计划。' } : {}),
      scores: place % 2 ? [] : CRITERIA.map((criterion) => ({ criterion, score: 3 + (place % 3) })),
    },
  });
const CRITERIA = ['ACCURACY', 'SOUNDNESS', 'SECTOR_COMMONALITY', 'BREADTH', 'OVERALL_RELEVANCE', 'FORESIGHT'];

async function measured(server, work) {
  const before = processorOf(server.pid);
  const result = await work();
  await pause(100);
  return { ...result, cpu: processorOf(server.pid) - before };
}

/**
 * How many viewers’ last message isn't the room as it is in the end. Whoever sees the same as others got the same text, so
 * that one question for each text answers for all of them.
 */
async function wrongEnds({ id, as, people }, states, end) {
  const asked = new Map();
  let wrong = 0;
  for (const [index, { key, text }] of states.entries()) {
    if (!asked.has(text)) {
      const now = as(
        people[index],
        query.replace('subscription', 'query').replaceAll('vettingSessionChanged', 'vettingSession'),
        { id },
      );
      asked.set(text, JSON.stringify((await now).vettingSession));
    }
    const shown = JSON.stringify(JSON.parse(text).payload.data.vettingSessionChanged);
    if (key !== end || shown !== asked.get(text)) wrong++;
  }
  return { wrong, views: asked.size };
}

async function bareSockets(viewers, changes) {
  const child = start('bare.mjs');
  const url = await hear(child, 'url');
  await pause(500);
  const before = memoryOf(child.pid);
  const tokens = Array.from({ length: count }, () => null);
  const connected = await ask(viewers, { connect: { url: url.replace('http', 'ws'), tokens } }, 'connected');
  await pause(2_000);
  const after = memoryOf(child.pid);
  const rounds = [];
  for (const { key, text } of changes)
    rounds.push(await measured(child, () => follow(viewers, key, () => fetch(url, { method: 'POST', body: text }))));
  await ask(viewers, { leave: true }, 'left');
  return { connected, memory: { before, after }, rounds };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const perViewer = ({ before, after }) => `${(((after.now - before.now) * 1024) / count).toFixed(1)} KB`;
const row = (name, rounds) => {
  const { p50, p95, p99, max } = spread(rounds.flatMap(({ delays }) => delays));
  const bytes = mean(rounds.map((round) => round.bytes)) / count;
  return [name, ms(p50), ms(p95), ms(p99), ms(max), ms(mean(rounds.map(({ cpu }) => cpu))), kb(bytes)];
};

try {
  const viewers = start('viewers.mjs');
  const live = await liveRoom(viewers);
  const changes = live.decisions.map(({ text }) => ({ text, key: keyOfText(text) }));
  const bare = await bareSockets(viewers, changes);
  console.log(`viewers ${count}, of them with a view of their own ${live.wrong.views - 1}`);
  console.log(`preparing ${ms(live.prepared)}`);
  console.log(
    `connecting all, each with the whole room ${ms(live.connected)} (processor ${ms(live.connecting)}); bare ${ms(bare.connected)}`,
  );
  const { before, after, end } = live.memory;
  console.log(
    `server memory ${mb(before.now)}, with all connected ${mb(after.now)}, in the end ${mb(end.now)}, at most ${mb(end.peak)}`,
  );
  console.log(`memory per viewer ${perViewer(live.memory)}; bare ${perViewer(bare.memory)}`);
  console.log(`processor per opinion ${ms(live.opinionCpu / SINGLE / 40)}`);
  console.log(
    `burst of ${ITEMS - SINGLE} items with their opinions: all at the end ${ms(Math.max(...live.burst.delays) - live.burst.answered)} after the last answer, ${(live.burst.messages / count).toFixed(1)} messages per viewer`,
  );
  console.log(`lines lost and opened anew ${live.lost}`);
  console.log(`viewers with a wrong end ${live.wrong.wrong}\n`);
  const decided = row('decision', live.decisions);
  const sent = row('bare ws', bare.rounds);
  printTable([
    ['from the request to the viewer', 'p50', 'p95', 'p99', 'max', 'processor', 'bytes per viewer'],
    row('showing an item', live.shows),
    decided,
    row('closing', [live.closing]),
    sent,
    [
      'decision / bare ws',
      ...[1, 2, 3, 4, 5].map((column) => (parseFloat(decided[column]) / parseFloat(sent[column])).toFixed(1)),
    ],
  ]);
  if (live.wrong.wrong > 0) process.exitCode = 1;
} finally {
  for (const child of children) child.kill();
}

function keyOfText(text) {
  const { status, items } = JSON.parse(text).payload.data.vettingSessionChanged;
  return keyOf(
    items.map((item) => item.status),
    status,
  );
}
