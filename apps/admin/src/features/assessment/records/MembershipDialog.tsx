import { Box } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { request } from '../../../platform/graphql';
import { RecordPicker } from '../../../platform/pickers';
import type { Named } from '../../people';
import { SetMembership, type Membership } from './records.documents';

/** Says when somebody joined, and left, in a term; saying it again corrects it. */
export function MembershipDialog({ membership, onClose }: { membership?: Membership; onClose: () => void }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [person, setPerson] = useState<Named | null>(membership?.person ?? null);
  return (
    <ActionDialog
      title={translate(membership ? 'assessment.memberships.change' : 'assessment.memberships.set')}
      {...(membership ? { intro: `${membership.person.name} · ${membership.term}` } : {})}
      confirm="assessment.memberships.save"
      fields={[
        ...(membership
          ? []
          : [
              {
                name: 'term',
                label: 'resources.memberships.fields.term',
                kind: 'line' as const,
                required: true,
                helperText: 'assessment.memberships.termHint',
              },
            ]),
        {
          name: 'joinedOn',
          label: 'resources.memberships.fields.joinedOn',
          kind: 'date',
          initial: membership?.joinedOn ?? '',
          helperText: 'assessment.memberships.joinedHint',
        },
        {
          name: 'leftOn',
          label: 'resources.memberships.fields.leftOn',
          kind: 'date',
          initial: membership?.leftOn ?? '',
          helperText: 'assessment.memberships.leftHint',
        },
      ]}
      onClose={onClose}
      onConfirm={async ({ term, joinedOn, leftOn }) => {
        const input = {
          personId: person?.id ?? '',
          term: membership?.term ?? term,
          joinedOn: joinedOn ?? null,
          leftOn: leftOn ?? null,
        };
        await request(SetMembership, { input });
        await queryClient.invalidateQueries({ queryKey: ['assessment'] });
      }}
    >
      {!membership && (
        <Box sx={{ pt: 1, mb: 1 }}>
          <RecordPicker<Named>
            resource="people"
            label={translate('resources.memberships.fields.person')}
            value={person}
            onChange={setPerson}
            required
            autoFocus
          />
        </Box>
      )}
    </ActionDialog>
  );
}
