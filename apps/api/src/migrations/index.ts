import type { MigrationClass } from '../platform/slice';
import * as platform from './001-platform';
import * as people from './002-people';
import * as access from './003-access';
import * as submissions from './004-submissions';
import * as vetting from './005-vetting';
import * as reports from './006-reports';
import * as supervision from './007-supervision';
import * as feedback from './008-feedback';
import * as vettingRoom from './009-vetting-room';
import * as vettingDocuments from './010-vetting-documents';
import * as vettingSeal from './011-vetting-seal';
import * as clocks from './012-clocks';
import * as urging from './013-urging';
import * as board from './014-board';
import * as lookBack from './015-look-back';
import * as oversight from './016-oversight';
import * as papers from './017-papers';
import * as eventsOfASubject from './018-events-of-a-subject';
import * as liaison from './019-liaison';
import * as visits from './020-visits';
import * as clues from './021-clues';
import * as topicsUpwardInformants from './022-topics-upward-informants';
import * as assessment from './023-assessment';
import * as learning from './024-learning';

/** One ordered list; each migration runs on every supported database. */
export const migrations: MigrationClass[] = [
  platform,
  people,
  access,
  submissions,
  vetting,
  reports,
  supervision,
  feedback,
  vettingRoom,
  vettingDocuments,
  vettingSeal,
  clocks,
  urging,
  board,
  lookBack,
  oversight,
  papers,
  eventsOfASubject,
  liaison,
  visits,
  clues,
  topicsUpwardInformants,
  assessment,
  learning,
].flatMap((step) => Object.values(step) as MigrationClass[]);
