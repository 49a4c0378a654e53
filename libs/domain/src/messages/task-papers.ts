import { chineseDate, shanghaiDate } from '../calendar/index';
import type { TaskOutcome, TaskPaperKind, UrgeLevel } from '../supervision/index';
import { labelOf } from './labels';
import type { Language } from './language';

/** A form as it is told in a chat or on the phone. */
export interface ToldPaper {
  kind: TaskPaperKind;
  /** The task's number, and the title of its submission. */
  number: string;
  title: string;
  /** The lead department; null where there is none. */
  department: string | null;
  dueAt: number;
  /** Of an urging. */
  level?: UrgeLevel | null;
  note?: string | null;
  /** Of a request for an extension. */
  until?: number | null;
  /** Of a result. */
  outcome?: TaskOutcome | null;
}

interface Words {
  matter: string;
  department: string;
  due: string;
  until: string;
  note: string;
  outcome: string;
  level: string;
}

const sentences: Record<Language, Record<TaskPaperKind, (words: Words) => string>> = {
  'zh-CN': {
    TRANSFER_SLIP: ({ department, matter, due }) =>
      `【转办单】${department}：现将${matter}转请贵单位办理，请于${due}前办结并书面反馈。——市督查局、市政协`,
    ASSIGNMENT_NOTICE: ({ department, matter, due }) =>
      `【交办通知】${department}：${matter}已交由贵单位主办，请在3个工作日内受理，于${due}前办结并报送结果。——市督查局`,
    URGING: ({ level, department, matter, due, note }) =>
      `【${level}】${department}：${matter}办理期限为${due}，请抓紧办理并及时反馈进展。${note}——市督查局`,
    EXTENSION_REQUEST: ({ department, matter, due, until, note }) =>
      `【延期申请】${department}承办的${matter}，${due === until ? '' : `现定${due}办结，`}申请延期至${until}，请审定。${note}——${department}`,
    SEND_BACK_REQUEST: ({ department, matter, note }) =>
      `【退办申请】${matter}，${department}申请退办，请审定。${note}——${department}`,
    HANDLING_FEEDBACK: ({ department, matter, outcome }) =>
      `【办理反馈】${matter}，${department}已报办理结果（${outcome}），请核验。——${department}`,
    RESULT_REPORT: ({ matter, outcome }) =>
      `【办理结果报告】${matter}已经市政协和市督查局双方核验办结（${outcome}），结果报告已备，请呈阅。——市督查局、市政协`,
  },
  en: {
    TRANSFER_SLIP: ({ department, matter, due }) =>
      `[Transfer slip] ${department}: please handle ${matter} and reply in writing by ${due}. — Supervision bureau and CPPCC`,
    ASSIGNMENT_NOTICE: ({ department, matter, due }) =>
      `[Assignment] ${department}: you lead ${matter}. Please accept within 3 working days and report the result by ${due}. — Supervision bureau`,
    URGING: ({ level, department, matter, due, note }) =>
      `[${level}] ${department}: ${matter} is due on ${due}. Please move it on and report progress.${note} — Supervision bureau`,
    EXTENSION_REQUEST: ({ department, matter, due, until, note }) =>
      `[Extension] ${department} asks to move the deadline of ${matter}${due === until ? '' : ` from ${due}`} to ${until}. Please decide.${note} — ${department}`,
    SEND_BACK_REQUEST: ({ department, matter, note }) =>
      `[Sending back] ${department} asks to send back ${matter}. Please decide.${note} — ${department}`,
    HANDLING_FEEDBACK: ({ department, matter, outcome }) =>
      `[Result] ${department} has reported the result of ${matter} (${outcome}). Please verify. — ${department}`,
    RESULT_REPORT: ({ matter, outcome }) =>
      `[Result report] ${matter} is closed, verified by both sides (${outcome}). The report to the leader is ready. — Supervision bureau and CPPCC`,
  },
};

/** "Copy as message": which matter, what is asked, until when, and who asks, in one line. */
export function paperMessage(paper: ToldPaper, language: Language): string {
  const zh = language === 'zh-CN';
  const day = (at: number | null | undefined) => (at == null ? '—' : zh ? chineseDate(at) : shanghaiDate(at));
  const note = paper.note?.replace(/\s+/g, ' ').trim();
  return sentences[language][paper.kind]({
    matter: zh ? `督办件${paper.number}《${paper.title}》` : `task ${paper.number}, “${paper.title}”`,
    department: paper.department ?? (zh ? '承办单位' : 'The department'),
    due: day(paper.dueAt),
    until: day(paper.until),
    note: note ? (zh ? `${note.replace(/[。.]$/, '')}。` : ` ${note}`) : '',
    outcome: paper.outcome ? labelOf('TaskOutcome', paper.outcome, language) : zh ? '阅件' : 'for reading',
    level: paper.level ? labelOf('UrgeLevel', paper.level, language) : '',
  });
}
