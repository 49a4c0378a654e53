import EndIcon from '@mui/icons-material/LinkOffOutlined';
import { IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { serverNow } from '../../../platform/clock';
import { localDateOf } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { UnlinkLiaison, type LiaisonLink } from './links.documents';

interface EndLinkProps {
  link: LiaisonLink;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** Ends a link on a day, after asking; its contacts stay. */
export function EndLink({ link, open, onOpen }: EndLinkProps) {
  const translate = useTranslate();
  const names = { from: link.from.name, to: link.to?.name ?? link.constituency ?? '' };
  return (
    <>
      <IconButton
        size="small"
        onClick={() => onOpen(true)}
        aria-label={translate('liaison.links.endOne', names)}
        title={translate('liaison.links.endOne', names)}
      >
        <EndIcon />
      </IconButton>
      {open && (
        <ActionDialog
          danger
          title={translate('liaison.links.endOne', names)}
          intro={translate('liaison.links.endMeans')}
          confirm="liaison.links.end"
          fields={[
            {
              name: 'until',
              label: 'resources.liaisonLinks.fields.until',
              kind: 'date',
              required: true,
              initial: localDateOf(new Date(serverNow())),
            },
          ]}
          onClose={() => onOpen(false)}
          onConfirm={({ until = '' }) => request(UnlinkLiaison, { id: link.id, until })}
        />
      )}
    </>
  );
}
