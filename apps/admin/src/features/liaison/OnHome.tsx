import { lazy, Suspense } from 'react';
import { useAccess } from '../../platform/viewer';

const MyLinks = lazy(() => import('./MyLinks').then((module) => ({ default: module.MyLinks })));

/** On the page everyone lands on: their own links, for whoever has some. */
export function LiaisonOnHome() {
  const { viewer, can } = useAccess();
  if (!viewer.person || !can('liaison:contact')) return null;
  return (
    <Suspense fallback={null}>
      <MyLinks personId={viewer.person.id} />
    </Suspense>
  );
}
