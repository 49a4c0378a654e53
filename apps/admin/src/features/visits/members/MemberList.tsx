import { Members } from './Members';

/** Members of all campaigns; with `mine` those whom the viewer is to visit. */
export default function MemberList() {
  return <Members />;
}
