import { AttendeeRole, RevealMode, VettingScoring, VettingSessionStatus } from '@sanlian/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, Shown } from '../../platform';
import { PersonObject } from '../people';
import { SubmissionObject } from '../submissions';
import { VettingDocumentObject } from './vetting-document.object';
import { VettingItemObject } from './vetting-item.object';
import './vetting.enums';

@ObjectType('VettingAttendee', { description: 'A person of a session (V1).' })
export class VettingAttendeeObject {
  @Field(() => PersonObject)
  person!: PersonObject;
  @Field(() => AttendeeRole)
  role!: AttendeeRole;
  @Field(() => DateTime, { nullable: true, description: 'Since when they are in the room; null once they left.' })
  checkedInAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When they left, until they come back.' })
  checkedOutAt!: Date | null;
}

@Shown()
@ObjectType('VettingSessionMay', { description: 'What the viewer may do in the session now.' })
export class VettingSessionMayObject {
  @Field(() => Boolean, { description: 'Change time, place, people and rules.' })
  plan!: boolean;
  @Field(() => Boolean, { description: 'Add and remove items.' })
  changeAgenda!: boolean;
  @Field(() => Boolean)
  reorder!: boolean;
  @Field(() => Boolean, { description: 'V2: once the quorum is met.' })
  open!: boolean;
  @Field(() => Boolean)
  close!: boolean;
  @Field(() => Boolean, { description: 'Themselves, in and out.' })
  checkIn!: boolean;
  @Field(() => Boolean)
  checkInOthers!: boolean;
  @Field(() => Boolean, { description: 'Record opinions and decisions for others (代录).' })
  recordFor!: boolean;
  @Field(() => Boolean, { description: 'V6: correction records, after the closing.' })
  correct!: boolean;
}

@ObjectType('VettingSession', { description: 'A session of joint vetting (联合会审).' })
export class VettingSessionObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'Rises with every change but check-ins and opinions.' })
  version!: number;
  @Field(() => String, { description: 'Per year: `2026-01`.' })
  number!: string;
  @Field(() => String)
  title!: string;
  @Field(() => String, { nullable: true })
  place!: string | null;
  @Field(() => VettingSessionStatus)
  status!: VettingSessionStatus;
  @Field(() => DateTime)
  scheduledAt!: Date;
  @Field(() => DateTime, { nullable: true })
  openedAt!: Date | null;
  @Field(() => DateTime, { nullable: true })
  closedAt!: Date | null;
  @Field(() => DateTime)
  createdAt!: Date;
  @Field(() => Int, { description: 'V2: how many of those who take part must be checked in.' })
  quorum!: number;
  @Field(() => Boolean, { description: 'V2: whether enough of them are.' })
  quorate!: boolean;
  @Field(() => Int, { description: 'Those who take part and are in the room; guests are not counted.' })
  checkedInCount!: number;
  @Field(() => VettingScoring)
  scoring!: VettingScoring;
  @Field(() => RevealMode)
  revealMode!: RevealMode;
  @Field(() => Boolean, { description: 'V1: enlarged attendees take part like attendees.' })
  enlargedTakePart!: boolean;
  @Field(() => Boolean, { description: 'Whether reporters’ names stand on the projector and in printed materials.' })
  showReporters!: boolean;
  @Field(() => PersonObject)
  presider!: PersonObject;
  @Field(() => [VettingAttendeeObject], { description: 'The presider first, guests last.' })
  attendees!: VettingAttendeeObject[];
  @Field(() => VettingItemObject, { nullable: true, description: 'The item shown last, until the closing.' })
  currentItem!: unknown;
  @Field(() => [VettingItemObject], { description: 'The agenda in its order.' })
  items!: unknown;
  @Field(() => Int)
  itemCount!: number;
  @Field(() => Int, { description: 'Items that are decided; deferred ones are not.' })
  decidedCount!: number;
  @Field(() => [SubmissionObject], {
    description: 'Adopted between meetings (审签) since the session before, as far as the viewer may read them.',
  })
  signOffs!: unknown;
  @Field(() => String, { nullable: true, description: 'V8: the minutes (会审纪要), once they are made.' })
  minutesUrl!: string | null;
  @Field(() => [VettingDocumentObject], {
    description: 'V8: what the closing made; the internal record only for the office and the chair meeting.',
  })
  documents!: unknown;
  @Field(() => AttendeeRole, { nullable: true, description: 'How the viewer takes part.' })
  viewerRole!: AttendeeRole | null;
  @Field(() => VettingSessionMayObject)
  viewerMay!: VettingSessionMayObject;
}

@ObjectType('VettingSessionPage')
export class VettingSessionPage {
  @Field(() => Int, { description: 'All that fit the filter and that the viewer may see.' })
  total!: number;
  @Field(() => [VettingSessionObject])
  items!: VettingSessionObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
