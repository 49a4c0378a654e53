import { useEffect } from 'react';
import { useAccess } from '../../../platform/viewer';
import { serveQueue } from './device-queue';

/** Sends the opinions that wait on this device, whatever page is open. */
export function OpinionSender() {
  const { viewer } = useAccess();
  const gives = viewer.person !== null;
  useEffect(() => (gives ? serveQueue(viewer.id) : undefined), [gives, viewer.id]);
  return null;
}
