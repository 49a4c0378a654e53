import EditIcon from '@mui/icons-material/EditOutlined';
import {
  Box,
  Button,
  Chip,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  IconButton,
  Typography,
} from '@mui/material';
import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { RecordsPicker } from '../../../platform/pickers';
import type { Named } from '../../people';
import { namesOf } from '../parts';
import type { Assigned, Campaign } from '../visits.documents';
import { changesOf, type Visitors } from './assigning';

interface AssignTableProps {
  members: Campaign['members'];
  changed: Visitors;
  onChange: (memberId: string, visitors: Named[]) => void;
}

/** The members with those who visit them; what isn't saved yet is marked. */
export function AssignTable({ members, changed, onChange }: AssignTableProps) {
  const [editing, setEditing] = useState<Assigned | null>(null);
  const latest = useRef(changed);
  useEffect(() => {
    latest.current = changed;
  });
  const edit = useCallback(
    (member: Assigned) =>
      setEditing({ person: member.person, visitors: latest.current[member.person.id] ?? member.visitors }),
    [],
  );
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {members.map((member) => {
          const visitors = changed[member.person.id];
          return (
            <Row
              key={member.person.id}
              member={member}
              visitors={visitors ?? member.visitors}
              isChanged={changesOf([member], changed).length > 0}
              onEdit={edit}
            />
          );
        })}
      </Box>
      {editing && (
        <EditDialog
          member={editing}
          onClose={() => setEditing(null)}
          onChosen={(visitors) => {
            onChange(editing.person.id, visitors);
            setEditing(null);
          }}
        />
      )}
    </>
  );
}

interface RowProps {
  member: Campaign['members'][number];
  visitors: readonly Named[];
  isChanged: boolean;
  onEdit: (member: Assigned) => void;
}

const Row = memo(function Row({ member, visitors, isChanged, onEdit }: RowProps) {
  const translate = useTranslate();
  const { person, visited } = member;
  return (
    <Box
      component="li"
      sx={{
        ...{ display: 'grid', alignItems: 'center', columnGap: 1.5, py: 0.5, borderBottom: 1, borderColor: 'divider' },
        gridTemplateColumns: { xs: '1fr auto', sm: 'minmax(9em, 1fr) 2fr auto' },
      }}
    >
      <Box>
        <Typography sx={{ fontWeight: 600 }}>{person.name}</Typography>
        <Typography variant="body2" color="text.secondary">
          {[person.sector?.name, visited && translate('visits.wasVisited')].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      <Box
        sx={{
          gridColumn: { xs: '1', sm: 'auto' },
          gridRow: { xs: 2, sm: 'auto' },
          display: 'flex',
          gap: 1,
          flexWrap: 'wrap',
        }}
      >
        {visitors.length > 0 ? (
          namesOf(visitors)
        ) : (
          <Typography color="text.secondary">{translate('visits.nobodyAssigned')}</Typography>
        )}
        {isChanged && <Chip size="small" color="info" label={translate('visits.proposal.changed')} />}
      </Box>
      <IconButton
        aria-label={translate('visits.proposal.changeOf', { name: person.name })}
        onClick={() => onEdit(member)}
        sx={{ gridRow: { xs: '1 / span 2', sm: 'auto' }, gridColumn: { xs: 2, sm: 'auto' } }}
      >
        <EditIcon />
      </IconButton>
    </Box>
  );
});

interface EditDialogProps {
  member: Assigned;
  onChosen: (visitors: Named[]) => void;
  onClose: () => void;
}

function EditDialog({ member: { person, visitors }, onChosen, onClose }: EditDialogProps) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState(visitors);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="visitors-title">
      <DialogTitle id="visitors-title">{translate('visits.proposal.visitorsOf', { name: person.name })}</DialogTitle>
      <DialogContent>
        <Box sx={{ pt: 1 }}>
          <RecordsPicker<Named>
            resource="people"
            label={translate('resources.campaignMembers.fields.visitors')}
            filter={{ active: true }}
            without={[person.id]}
            value={chosen}
            onChange={setChosen}
            autoFocus
          />
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button onClick={onClose}>{translate('platform.cancel')}</Button>
        <Button variant="contained" onClick={() => onChosen(chosen)}>
          {translate('platform.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
