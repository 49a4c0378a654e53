import { useTranslate } from 'react-admin';
import { formatDate } from './dates';
import type { TimelineEntry } from './Timeline';

type Translate = ReturnType<typeof useTranslate>;
const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** What a step is called: its kind; for moves, the action. */
function nameOf({ kind, data }: TimelineEntry, translate: Translate): string {
  const { action, to } = (data ?? {}) as Record<string, unknown>;
  if (kind === 'submission.moved' && action) {
    if (action === 'decideVettingItem')
      return `${translate('events.vetting.item.decided')} · ${translate(`SubmissionStatus.${to}`)}`;
    const label = translate(`SubmissionAction.${action}`, { _: '' });
    return label || translate(`SubmissionStatus.${to}`, { _: translate('events.submission.moved') });
  }
  return translate(`events.${kind}`, { _: kind });
}

/** The facts of a step that its name doesn't tell: whom, until when, with which result. */
function factsOf({ kind, data }: TimelineEntry, translate: Translate): string[] {
  const facts = (data ?? {}) as Record<string, unknown>;
  const label = (name: string, value: unknown) => words(value) && translate(`${name}.${value as string}`, { _: value });
  const fact = (name: string, params: Record<string, unknown>) => translate(`eventFacts.${name}`, params);
  const due = words(facts['dueAt']) ?? words(facts['until']);
  return [
    words(facts['number']),
    facts['draftedByOffice'] === true && fact('onBehalf', {}),
    facts['automatic'] === true && fact('automatic', {}),
    words(facts['organization']),
    words(facts['recipient']),
    ...(Array.isArray(facts['assisting']) ? facts['assisting'].map(words) : []),
    due && fact('due', { date: formatDate(due) }),
    label(kind.startsWith('task.') ? 'TaskOutcome' : 'VettingOutcome', facts['outcome']),
    label('VerificationSide', facts['side']),
    typeof facts['passed'] === 'boolean' && fact(facts['passed'] ? 'passed' : 'failed', {}),
    label('DeclineReason', facts['declineReason']),
    label('Satisfaction', facts['satisfaction']),
    label('Finding', facts['finding']),
    label('SupervisionForm', facts['form']),
    kind === 'task.urged' && label('UrgeLevel', facts['level']),
    kind.startsWith('upward.') && label('Level', facts['level']),
    words(facts['place']),
    words(facts['report']) && fact('report', { number: facts['report'] }),
    words(facts['session']) && fact('session', { number: facts['session'] }),
    words(facts['targetNumber']) && fact('into', { number: facts['targetNumber'] }),
    words(facts['sourceNumber']),
    words(facts['handlingOpinion']),
    words(facts['effect']),
  ].filter((one): one is string => typeof one === 'string' && one !== '');
}

/** Reads a step of a life in the chosen language. */
export function useTimelineWords() {
  const translate = useTranslate();
  return (entry: TimelineEntry) => ({ name: nameOf(entry, translate), facts: factsOf(entry, translate) });
}
