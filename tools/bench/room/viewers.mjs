import { WebSocket } from 'ws';
import { clock } from './numbers.mjs';

/**
 * All viewers, in a process of their own. Each message is told by its text: what a text says is read once, since a thousand
 * viewers get the same.
 */
const AT_A_TIME = 100;
const known = new Map();
let viewers = [];
/** Lines that broke and were opened anew. */
let lost = 0;
/** What all are waited for to see, and by how many it isn't yet. */
let awaited = null;

process.on('message', async (message) => {
  if (message.connect) await connect(message.connect);
  if (message.expect) return expectAll(message.expect);
  if (message.report) return report();
  if (message.leave) leave();
});

async function connect({ url, tokens, query, variables }) {
  const started = clock();
  viewers = [];
  for (let start = 0; start < tokens.length; start += AT_A_TIME)
    await Promise.all(tokens.slice(start, start + AT_A_TIME).map((token) => open(url, token, { query, variables })));
  process.send({ connected: clock() - started });
}

async function open(url, token, payload) {
  const viewer = { socket: null, text: '', key: '', since: 0, bytes: 0, messages: 0 };
  viewers.push(viewer);
  await follow(viewer, url, token, payload);
}

/**
 * Resolves once the whole room has come; a socket without a subscription once it is open. A line that is lost is opened
 * anew, as clients do.
 */
function follow(viewer, url, token, payload) {
  const socket = new WebSocket(url, token === null ? [] : 'graphql-transport-ws', { perMessageDeflate: false });
  viewer.socket = socket;
  return new Promise((resolve, reject) => {
    const say = (message) => socket.send(JSON.stringify(message));
    socket.on('error', reject);
    socket.on('close', () => {
      lost++;
      follow(viewer, url, token, payload).then(resolve, reject);
    });
    socket.on('open', () =>
      token === null ? resolve() : say({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }),
    );
    socket.on('message', (data) => {
      const text = data.toString();
      if (text.startsWith('{"type":"connection_ack"')) return say({ id: 'room', type: 'subscribe', payload });
      if (text.startsWith('{"type":"ping"')) return say({ type: 'pong' });
      hear(viewer, text, data.length);
      resolve();
    });
  });
}

function hear(viewer, text, bytes) {
  viewer.since = clock();
  viewer.text = text;
  viewer.bytes += bytes;
  viewer.messages++;
  const key = keyOf(text);
  if (awaited) awaited.left += Number(viewer.key === awaited.key) - Number(key === awaited.key);
  viewer.key = key;
  if (awaited?.left === 0) tell();
}

/** What a message says of the state of the room. */
function keyOf(text) {
  let key = known.get(text);
  if (key === undefined) {
    const { payload } = JSON.parse(text);
    const room = payload?.data?.vettingSessionChanged;
    if (!room) throw new Error(text.slice(0, 500));
    key = `${room.status} ${room.items.map(({ status }) => status).join(' ')}`;
    if (known.size > 500) known.clear();
    known.set(text, key);
  }
  return key;
}

function expectAll(key) {
  for (const viewer of viewers) viewer.bytes = viewer.messages = 0;
  awaited = { key, left: viewers.filter((viewer) => viewer.key !== key).length };
  process.send({ ready: true });
}

function tell() {
  awaited = null;
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  process.send({
    seen: {
      times: viewers.map(({ since }) => since),
      bytes: sum(viewers.map(({ bytes }) => bytes)),
      messages: sum(viewers.map(({ messages }) => messages)),
      // What most of them got.
      text: viewers.at(-1).text,
    },
  });
}

const report = () => process.send({ report: { lost, states: viewers.map(({ key, text }) => ({ key, text })) } });

function leave() {
  for (const { socket } of viewers) {
    socket.removeAllListeners('close');
    socket.terminate();
  }
  viewers = [];
  known.clear();
  process.send({ left: true });
}
