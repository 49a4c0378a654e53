import type { Language } from './language';
import { catalogs, fillIn } from './messages';

/** Longest subject, in characters. */
const SUBJECT_MAX = 200;

/** A mail that tells of news: its title and where to read it, and nothing of its content. */
export function mailText(title: string, link: string, language: Language): { subject: string; text: string } {
  const { mail } = catalogs[language];
  const subject = [...title.replace(/\s+/g, ' ').trim()].slice(0, SUBJECT_MAX).join('');
  return { subject, text: fillIn(mail, { title: subject, link }) };
}
