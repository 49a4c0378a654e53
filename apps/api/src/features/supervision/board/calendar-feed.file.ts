import {
  endOfShanghaiDay,
  labelOf,
  shanghaiDate,
  startOfShanghaiDay,
  clockTime,
  type Language,
  type SupervisionForm,
} from '@sanlian/domain';
import { ICalAlarmType, ICalCalendar, ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { SHANGHAI_IN_ICALENDAR, ShanghaiMoment } from './shanghai-moment';

/** A task as a calendar shows it: neither reporters nor the text of the instruction (U11). */
export interface FeedTask {
  id: string;
  version: number;
  number: string;
  dueAt: number;
  yellowFrom: number;
  updatedAt: number;
  leadOrganization: string | null;
  title: string;
}

/** An event of joint oversight as a calendar shows it. */
export interface FeedEvent {
  id: string;
  version: number;
  form: SupervisionForm;
  at: number;
  place: string | null;
  cancelled: boolean;
  /** The numbers of the tasks that it covers. */
  tasks: string[];
}

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** Alarms come when people are at work. */
const ALARM_HOUR = 9;
/** Events have no end in the books. */
const EVENT_HOURS = 2;
const REFRESH_SECONDS = 60 * 60;

const words: Record<
  Language,
  { name: string; due: string; until: string; lead: string; nobody: string; soon: string }
> = {
  'zh-CN': { name: '社情民意督办', due: '督办到期', until: '截止', lead: '主办', nobody: '尚未交办', soon: '临期提醒' },
  en: { name: 'Supervision', due: 'Due', until: 'Due at', lead: 'Lead', nobody: 'not assigned yet', soon: 'Due soon' },
};

/**
 * The calendar as a file (RFC 5545), in Asia/Shanghai. The same task or event keeps its UID for ever; every change raises
 * its SEQUENCE. Deadlines are whole days with an alarm on the morning of the day on which the light turns yellow (U4).
 */
export function calendarFile(
  tasks: readonly FeedTask[],
  events: readonly FeedEvent[],
  language: Language,
  publicUrl: string,
): string {
  const { name, ...say } = words[language];
  const host = new URL(publicUrl).hostname;
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'sanlian', product: 'supervision', language: language === 'en' ? 'EN' : 'ZH' },
    timezone: { name: null, generator: () => SHANGHAI_IN_ICALENDAR },
    ttl: REFRESH_SECONDS,
    x: { 'X-WR-TIMEZONE': 'Asia/Shanghai' },
  });
  for (const task of tasks) {
    const day = startOfShanghaiDay(shanghaiDate(task.dueAt));
    const event = calendar.createEvent({
      ...described(task),
      stamp: new ShanghaiMoment(task.updatedAt),
      lastModified: new ShanghaiMoment(task.updatedAt),
      id: `task-${task.id}@${host}`,
      allDay: true,
      start: new ShanghaiMoment(day),
      end: new ShanghaiMoment(day + DAY_MS),
      summary: `${say.due} ${task.number} ${task.title}`,
      description: [
        `${say.lead}: ${task.leadOrganization ?? say.nobody}`,
        ...(task.dueAt === endOfShanghaiDay(shanghaiDate(task.dueAt)) ? [] : [`${say.until} ${clockTime(task.dueAt)}`]),
      ].join('\n'),
      url: `${publicUrl}/#/supervisionTasks/${task.id}/show`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    const alarm = startOfShanghaiDay(shanghaiDate(task.yellowFrom)) + ALARM_HOUR * HOUR_MS;
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: new ShanghaiMoment(alarm),
      description: `${say.soon} ${task.number}`,
    });
  }
  for (const held of events)
    calendar.createEvent({
      ...described(held),
      id: `event-${held.id}@${host}`,
      timezone: 'Asia/Shanghai',
      start: new ShanghaiMoment(held.at),
      end: new ShanghaiMoment(held.at + EVENT_HOURS * HOUR_MS),
      summary: labelOf('SupervisionForm', held.form, language),
      description: held.tasks.join(language === 'en' ? ', ' : '、'),
      location: held.place,
      status: held.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      url: `${publicUrl}/#/supervisionActions/${held.id}/show`,
    });
  return calendar.toString();
}

const described = ({ version }: { version: number }) => ({ sequence: version, class: ICalEventClass.PRIVATE });
