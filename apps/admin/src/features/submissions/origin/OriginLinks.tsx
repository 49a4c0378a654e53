import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Submission } from '../submissions.documents';

/** What the submission came out of, each with its page; null for none that the viewer may know of. */
export function originLinks(submission: Submission) {
  const links = originsOf(submission);
  return links.length === 0
    ? null
    : links.map(({ to, text }) => (
        <MuiLink key={to} component={Link} to={to} sx={{ display: 'block' }}>
          {text}
        </MuiLink>
      ));
}

function originsOf({ commissionedTopic }: Submission): { to: string; text: string }[] {
  return [
    ...(commissionedTopic
      ? [{ to: `/commissionedTopics/${commissionedTopic.id}/show`, text: commissionedTopic.title }]
      : []),
  ];
}
