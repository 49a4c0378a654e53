import { Button } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';

const WhyDialog = lazy(() => import('./WhyDialog'));

/** Opens why the task is due on its date. */
export function WhyButton({ task }: { task: { id: string; version: number; dueAt: string | null } }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (!task.dueAt) return null;
  return (
    <>
      <Button className="no-print" size="small" onClick={() => setOpen(true)} sx={{ ml: -0.75, display: 'block' }}>
        {translate('supervision.why.open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <WhyDialog task={task} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
