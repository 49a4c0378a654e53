import {
  Alert,
  Box,
  Button,
  Card,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useNotify, useTranslate } from 'react-admin';
import { ActionDialog } from '../../platform/ActionDialog';
import { endOfDay, formatDate, formatDateTime } from '../../platform/dates';
import { request } from '../../platform/graphql';
import { Empty, Failed, Loading } from '../../platform/states';
import { ApiTokens, CreateApiToken, RevokeApiToken, type ApiToken } from './access.documents';

/** The own tokens for reading through the API; a secret is shown once, when it is made. */
export function TokensPage() {
  const translate = useTranslate();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: ['apiTokens'], queryFn: () => request(ApiTokens) });
  const [asking, setAsking] = useState<'create' | ApiToken>();
  const [secret, setSecret] = useState<string>();
  const close = () => {
    setAsking(undefined);
    void client.invalidateQueries({ queryKey: ['apiTokens'] });
  };
  return (
    <Box sx={{ maxWidth: 760 }}>
      <Title title={translate('platform.tokens')} preferenceKey={false} />
      <Typography sx={{ mb: 2 }}>{translate('access.tokens.hint')}</Typography>
      <Button variant="contained" onClick={() => setAsking('create')} sx={{ mb: 2 }}>
        {translate('access.tokens.create')}
      </Button>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : data.apiTokens.length === 0 ? (
        <Empty />
      ) : (
        <Stack spacing={1.5} component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data.apiTokens.map((token) => (
            <TokenCard key={token.id} token={token} onRevoke={() => setAsking(token)} />
          ))}
        </Stack>
      )}
      {asking === 'create' && (
        <ActionDialog
          title={translate('access.tokens.create')}
          fields={[
            { name: 'name', label: 'access.tokens.name', kind: 'line', required: true },
            { name: 'expiresAt', label: 'access.tokens.expires', kind: 'date' },
          ]}
          done=""
          onClose={close}
          onConfirm={async ({ name = '', expiresAt }) => {
            const input = { name, ...(expiresAt ? { expiresAt: endOfDay(expiresAt) } : {}) };
            setSecret((await request(CreateApiToken, { input })).createApiToken.secret);
          }}
        />
      )}
      {asking && asking !== 'create' && (
        <ActionDialog
          title={`${translate('access.tokens.revoke')} · ${asking.name}`}
          intro={translate('access.tokens.revokeAsk')}
          confirm="access.tokens.revoke"
          danger
          onClose={close}
          onConfirm={() => request(RevokeApiToken, { id: asking.id })}
        />
      )}
      {secret && <Secret secret={secret} onClose={() => setSecret(undefined)} />}
    </Box>
  );
}

function TokenCard({ token, onRevoke }: { token: ApiToken; onRevoke: () => void }) {
  const translate = useTranslate();
  const facts = [
    `${translate('access.tokens.created')} ${formatDate(token.createdAt)}`,
    token.expiresAt
      ? `${translate('access.slip.expires')} ${formatDate(token.expiresAt)}`
      : translate('access.tokens.noExpiry'),
    token.lastUsedAt && `${translate('access.tokens.lastUsed')} ${formatDateTime(token.lastUsedAt)}`,
  ];
  return (
    <Card component="li" sx={{ p: 2 }}>
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
        <Box sx={{ flex: 1 }}>
          <Typography sx={{ fontWeight: 700 }}>{token.name}</Typography>
          <Typography variant="body2" color="text.secondary">
            {facts.filter(Boolean).join(' · ')}
          </Typography>
        </Box>
        {token.revokedAt ? (
          <Typography color="error">{translate('access.tokens.revoked')}</Typography>
        ) : (
          <Button color="error" onClick={onRevoke}>
            {translate('access.tokens.revoke')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="secret-title">
      <DialogTitle id="secret-title">{translate('access.tokens.secretTitle')}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('access.tokens.secretHint')}
        </Alert>
        <Typography
          sx={{
            fontFamily: 'monospace',
            overflowWrap: 'anywhere',
            p: 1.5,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
          }}
        >
          {secret}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button
          onClick={() =>
            void navigator.clipboard?.writeText(secret).then(() => notify('access.tokens.copied', { type: 'success' }))
          }
        >
          {translate('access.tokens.copy')}
        </Button>
        <Button variant="contained" onClick={onClose}>
          {translate('platform.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
