import type { Session } from './vetting.documents';
import { PresiderDesk } from './PresiderDesk';

/** What was decided, sealed. */
export const ClosedSession = ({ session }: { session: Session }) => <PresiderDesk session={session} />;
