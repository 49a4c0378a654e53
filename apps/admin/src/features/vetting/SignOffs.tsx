import { Link as MuiLink } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Section } from '../../platform/Section';
import type { Session } from './vetting.documents';

/** What chair members adopted since the last session, for everybody to know of. */
export function SignOffs({ session }: { session: Pick<Session, 'signOffs'> }) {
  const translate = useTranslate();
  if (session.signOffs.length === 0) return null;
  return (
    <Section title={translate('vetting.signOffs')}>
      {session.signOffs.map(({ id, number, title }) => (
        <MuiLink key={id} component={Link} to={`/submissions/${id}/show`} sx={{ display: 'block', py: 0.5 }}>
          {number} {title}
        </MuiLink>
      ))}
    </Section>
  );
}
