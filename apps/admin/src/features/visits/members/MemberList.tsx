import { Title, useTranslate } from 'react-admin';
import { Members } from './Members';

/** Members of all campaigns; with `mine` those whom the viewer is to visit. */
export default function MemberList() {
  const translate = useTranslate();
  return (
    <>
      <Title title={translate('visits.members')} preferenceKey={false} />
      <Members />
    </>
  );
}
