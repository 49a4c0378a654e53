import type { Session } from './vetting.documents';
import { PresiderDesk } from './PresiderDesk';

/** The room as an attendee or guest sees it. */
export const AttendeeRoom = ({ session }: { session: Session }) => <PresiderDesk session={session} />;
