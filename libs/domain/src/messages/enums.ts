import * as access from '../access/enums';
import * as analytics from '../analytics/enums';
import * as assessment from '../assessment/enums';
import * as clues from '../clues/enums';
import * as liaison from '../liaison/enums';
import * as paging from '../paging/enums';
import * as people from '../people/enums';
import * as reports from '../reports/enums';
import * as submissions from '../submissions/enums';
import { ProgressStep } from '../submissions/progress';
import * as supervision from '../supervision/enums';
import * as vetting from '../vetting/enums';

/** Every enum that has labels, by its name in the schema; `Boolean` stands for yes and no. */
export const domainEnums = {
  ...access,
  ...analytics,
  ...assessment,
  ...clues,
  ...liaison,
  ...paging,
  ...people,
  ...reports,
  ...submissions,
  ...supervision,
  ...vetting,
  ProgressStep,
  Boolean: { true: 'true', false: 'false' },
} as const;

export type EnumName = keyof typeof domainEnums;
export type EnumValue<Name extends EnumName> = keyof (typeof domainEnums)[Name] & string;

/** Labels of all enums in one language. */
export type EnumLabels = { readonly [Name in EnumName]: { readonly [Value in EnumValue<Name>]: string } };
