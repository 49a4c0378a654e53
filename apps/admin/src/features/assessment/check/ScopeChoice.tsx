import { Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { PublicationScope } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { ChoiceButtons } from '../../../platform/ChoiceButtons';
import { request } from '../../../platform/graphql';
import { useAccess } from '../../../platform/viewer';
import { SetScope, type Cycle } from './check.documents';

const SCOPES = Object.keys(PublicationScope) as PublicationScope[];

/** How much publication shows: the chair meeting decides, others read what it decided. */
export function ScopeChoice({ cycle: { year, scope, state } }: { cycle: Cycle }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const queryClient = useQueryClient();
  const [wanted, setWanted] = useState<PublicationScope>();
  if (!can('assessment:scope') || state === 'PUBLISHED') {
    return (
      <Typography>
        {translate('assessment.check.scopeIs', { scope: translate(`PublicationScope.${scope}`) })}
        {state !== 'PUBLISHED' && ` ${translate('assessment.check.scopeByChair')}`}
      </Typography>
    );
  }
  return (
    <>
      <ChoiceButtons<PublicationScope>
        legend={translate('assessment.check.scope')}
        options={SCOPES.map((value) => ({ value, label: translate(`PublicationScope.${value}`) }))}
        value={scope}
        onChange={(chosen) => chosen && chosen !== scope && setWanted(chosen)}
      />
      {wanted && (
        <ActionDialog
          title={translate('assessment.check.scope')}
          intro={translate(`assessment.check.scopes.${wanted}`)}
          onClose={() => setWanted(undefined)}
          onConfirm={async () => {
            await request(SetScope, { year, scope: wanted });
            await queryClient.invalidateQueries({ queryKey: ['assessment'] });
          }}
        />
      )}
    </>
  );
}
