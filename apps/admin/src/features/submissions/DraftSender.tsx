import { useEffect } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { isOffline } from '../../platform/graphql';
import { useAccess } from '../../platform/viewer';
import { forgetDraft, keepDraft, keptDraftsOf, sendDraft } from './local-drafts';

let sending = false;

/** Sends what waits on this device: when the application starts, and whenever the network is back. */
export function DraftSender() {
  const { viewer, can } = useAccess();
  const notify = useNotify();
  const refresh = useRefresh();
  const may = viewer.id !== '' && can('submissions:draft');

  useEffect(() => {
    if (!may) return;
    async function sendAll() {
      if (sending || !navigator.onLine) return;
      sending = true;
      try {
        for (const draft of await keptDraftsOf(viewer.id)) {
          if (!draft.pending) continue;
          try {
            const sent = await sendDraft(draft, viewer, draft.pending === 'HAND_IN');
            if (sent.notHandedIn) {
              notify('submissions.form.savedNotHandedIn', {
                type: 'warning',
                autoHideDuration: null,
                messageArgs: { reason: sent.notHandedIn.message },
              });
            } else notify('submissions.local.sent', { type: 'success', messageArgs: { title: draft.values.title } });
            await forgetDraft(draft.key);
            refresh();
          } catch (error) {
            if (isOffline(error)) {
              await keepDraft(draft);
              return;
            }
            await keepDraft({ ...draft, pending: undefined, refused: (error as Error).message });
            notify('submissions.local.refused', { type: 'error', messageArgs: { reason: (error as Error).message } });
          }
        }
      } finally {
        sending = false;
      }
    }
    void sendAll();
    const send = () => void sendAll();
    window.addEventListener('online', send);
    // Some devices never say that the network is back.
    const timer = setInterval(send, 60_000);
    return () => {
      window.removeEventListener('online', send);
      clearInterval(timer);
    };
  }, [may, viewer, notify, refresh]);
  return null;
}
