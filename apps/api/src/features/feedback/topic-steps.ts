import type { Platform } from '../../platform';
import { topicCommissioned } from '../submissions';
import { reportersAsked } from './addressees';
import { tellAll } from './steps';

/** Whoever is asked to write on a topic hears of it. */
export function followTopics({ events }: Platform): void {
  events.on(topicCommissioned, async (tx, { subject, payload }) => {
    const { title, dueOn } = payload;
    const to = await reportersAsked(tx, payload);
    await tellAll(tx, [{ to, kind: 'TOPIC_COMMISSIONED', data: { title, day: dueOn }, subject }]);
  });
}
