import { z } from 'zod';
import { flag, nameLine, oneOf, optionalId, optionalLine, optionalOneOf, wholeNumber } from '../text/index';
import { InformantSource, Level, OrganizationKind, Tier } from './enums';

/** Lengths in characters. */
export const PEOPLE_LIMITS = { name: 50, phone: 20, code: 30, organization: 100, category: 30 } as const;

const MOBILE = /^(?:\+?86)?1[3-9]\d{9}$/;
const LANDLINE = /^(?:0|\+?860?)\d{2,3}\d{7,8}(?:(?:转|x)\d{1,5})?$|^\d{7,8}$/;

/** A phone as it is stored: without blanks, dashes, brackets and full-width digits. */
export function tidyPhone(text: string): string {
  return text.normalize('NFKC').replace(/[\s\-()]/g, '');
}

/** A mobile or landline number of the mainland, written with or without blanks and dashes. */
export function isPhone(text: string): boolean {
  const digits = tidyPhone(text);
  return MOBILE.test(digits) || LANDLINE.test(digits);
}

const phone = () =>
  optionalLine(PEOPLE_LIMITS.phone)
    .refine((text) => text === null || isPhone(text), { params: { code: 'WRONG_FORMAT' } })
    .transform((text) => (text === null ? null : tidyPhone(text)));

/** A person of the roster. */
export const personInput = z.object({
  name: nameLine(PEOPLE_LIMITS.name),
  phone: phone(),
  tier: optionalOneOf(Tier),
  informantSource: optionalOneOf(InformantSource),
  sectorId: optionalId(),
  organizationId: optionalId(),
  active: flag(true),
});
export type PersonInput = z.output<typeof personInput>;

/** A sector (界别); its code is unique, and so is its name. */
export const sectorInput = z.object({
  code: nameLine(PEOPLE_LIMITS.code),
  name: nameLine(PEOPLE_LIMITS.name),
  convenerId: optionalId(),
});
export type SectorInput = z.output<typeof sectorInput>;

/** An organization; its name is unique. */
export const organizationInput = z.object({
  name: nameLine(PEOPLE_LIMITS.organization),
  kind: oneOf(OrganizationKind),
  level: optionalOneOf(Level),
});
export type OrganizationInput = z.output<typeof organizationInput>;

/** A category of submissions; the office may change the list. Without a position it stands last. */
export const categoryInput = z.object({
  code: nameLine(PEOPLE_LIMITS.code),
  name: nameLine(PEOPLE_LIMITS.category),
  position: wholeNumber(1, 1000)
    .nullish()
    .transform((value) => value ?? null),
  active: flag(true),
  /** Working days for handling what is of this category; null for the settings' own, and unchanged where it isn't given. */
  handlingDays: wholeNumber(1, 250).nullable().optional(),
});

/** Categories of every new installation. */
export const STANDARD_CATEGORIES = [
  { code: 'economy', name: '经济建设' },
  { code: 'politics', name: '政治建设' },
  { code: 'culture', name: '文化建设' },
  { code: 'society', name: '社会建设' },
  { code: 'ecology', name: '生态文明建设' },
  { code: 'party', name: '党的建设' },
  { code: 'other', name: '其他' },
] as const;
