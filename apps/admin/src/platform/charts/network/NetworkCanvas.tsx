import { useTheme } from '@mui/material';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { drawNetwork, type DrawnNetwork } from './network-chart';
import type { NetworkEdge, NetworkNode } from './network';

export interface NetworkHandle {
  zoom: (factor: number) => void;
  fit: () => void;
}

export interface NetworkCanvasProps {
  network: { nodes: readonly NetworkNode[]; edges: readonly NetworkEdge[] };
  /** Another key is another picture: it is shown as a whole, or around `begin`. */
  picture: string;
  begin?: string | undefined;
  /** The marked point. */
  chosen?: string | undefined;
  /** Somebody wants this one in the middle; another object asks anew. */
  centred?: { id: string } | undefined;
  height: number | string;
  onChoose: (id: string) => void;
  /** Lines of what is told of a point under the pointer; the first is its name. */
  tell: (id: string) => string[];
  ref?: Ref<NetworkHandle>;
}

/** Draws a network as wide as there is room; dragging moves it, the wheel or two fingers zoom. */
export default function NetworkCanvas(props: NetworkCanvasProps) {
  const { network, picture, chosen, centred, height, ref } = props;
  const { palette, typography } = useTheme();
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnNetwork>(undefined);
  const shown = useRef<{ picture: string; centred?: { id: string } }>({ picture: '' });
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useImperativeHandle(ref, () => ({
    zoom: (factor) => drawn.current?.zoom(factor),
    fit: () => drawn.current?.fit(),
  }));

  useEffect(() => {
    if (!place.current) return;
    const made = drawNetwork(place.current, {
      onChoose: (id) => latest.current.onChoose(id),
      tell: (id) => latest.current.tell(id),
    });
    drawn.current = made;
    return () => {
      made.dispose();
      shown.current = { picture: '' };
    };
  }, []);

  useEffect(() => {
    const look = {
      paper: palette.background.paper,
      text: palette.text.primary,
      divider: palette.divider,
      accent: palette.secondary.main,
      font: typography.fontFamily ?? 'sans-serif',
    };
    const anew = shown.current.picture !== picture;
    drawn.current?.show(network, look, anew, latest.current.chosen);
    if (anew && latest.current.begin !== undefined) drawn.current?.choose(latest.current.begin, true);
    shown.current.picture = picture;
  }, [network, picture, palette, typography.fontFamily]);

  useEffect(() => {
    // Who is wanted may be chosen a moment later, by the address.
    const into = centred !== undefined && centred !== shown.current.centred && centred.id === chosen;
    if (into) shown.current.centred = centred;
    drawn.current?.choose(chosen, into);
  }, [chosen, centred, network, picture]);

  return <div ref={place} style={{ width: '100%', height, touchAction: 'none' }} />;
}
