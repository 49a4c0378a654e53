import { Button, Stack, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { CHECK_DAYS, checkUntil, isBeingChecked } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { serverNow } from '../../../platform/clock';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { useAccess } from '../../../platform/viewer';
import { keepsRecords } from '../readers';
import { thisYear } from '../years';
import { OpenCheck, type Cycle } from './check.documents';

export const isRunning = ({ checkUntil: until, publishedAt }: Cycle) =>
  isBeingChecked({ checkUntil: until, publishedAt: publishedAt ? Date.parse(publishedAt) : null }, serverNow());

/** The days in which everybody may check and object (A3). */
export function CheckPeriod({ cycle }: { cycle: Cycle }) {
  const translate = useTranslate();
  const access = useAccess();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { year, state, checkFrom, checkUntil: until } = cycle;
  const say = (key: string, values: object = {}) => translate(`assessment.check.${key}`, values);
  return (
    <Section title={say('period')}>
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1.5, alignItems: { sm: 'center' } }}>
        <Typography sx={{ flex: 1 }}>
          {state === 'OPEN'
            ? say('notYet', { smart_count: CHECK_DAYS })
            : say(isRunning(cycle) ? 'running' : 'over', { from: checkFrom ?? '', until: until ?? '' })}
        </Typography>
        {state === 'OPEN' && keepsRecords(access) && year <= thisYear() && (
          <Button variant="contained" onClick={() => setAsking(true)}>
            {say('open')}
          </Button>
        )}
      </Stack>
      {asking && (
        <ActionDialog
          title={say('open')}
          intro={say('openIntro', { year, smart_count: CHECK_DAYS, until: checkUntil(serverNow()) })}
          confirm="assessment.check.open"
          done="assessment.check.opened"
          onClose={() => setAsking(false)}
          onConfirm={async () => {
            await request(OpenCheck, { year });
            await queryClient.invalidateQueries({ queryKey: ['assessment'] });
          }}
        />
      )}
    </Section>
  );
}
