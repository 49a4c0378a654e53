import { Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Submission } from '../submissions.documents';
import { originPages } from './origins';

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

function originsOf({ commissionedTopic, visit, clue, concern }: Submission): { to: string; text: string }[] {
  return [
    ...(commissionedTopic ? [{ to: originPages.topic(commissionedTopic.id), text: commissionedTopic.title }] : []),
    ...(visit ? [{ to: originPages.visit(visit.id), text: `${visit.campaign.title} · ${visit.visited.name}` }] : []),
    ...(clue ? [{ to: originPages.clue(clue.id), text: clue.sourceTitle ?? clue.summary.slice(0, 40) }] : []),
    ...(concern ? [{ to: originPages.concern(concern.topic), text: concern.topic }] : []),
  ];
}
